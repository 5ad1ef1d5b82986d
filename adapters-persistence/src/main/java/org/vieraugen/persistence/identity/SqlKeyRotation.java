package org.vieraugen.persistence.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.identity.KeyRotation;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.persistence.Sql;

/** The rotation's state in PostgreSQL; whoever locks its row takes the next step. */
@OnePerServer
@Transactional
public class SqlKeyRotation implements KeyRotation {
    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    /** The lock of whoever adds up what was counted. */
    public static final int ADDING_UP = 7_313_003;

    private final Sql sql;
    private final Keys keys;
    private final int waitSeconds;

    @Inject
    public SqlKeyRotation(
            Sql sql,
            Keys keys,
            @ConfigProperty(name = "vieraugen.keys.rotation-wait-seconds", defaultValue = "60") int waitSeconds) {
        this.sql = sql;
        this.keys = keys;
        this.waitSeconds = waitSeconds;
    }

    /** @param kind of the subjects whose chains' keys are rewrapped; null as long as it is at the data keys of complaints */
    private record Open(
            long number,
            int key,
            Phase phase,
            boolean waited,
            String department,
            @Nullable String kind,
            UUID subject) {}

    /** The wrapped data key of a complaint, a body or minutes, or, with a kind, of a subject's chain. */
    private static final class Wrapped {
        final String department;
        final @Nullable String kind;
        final UUID subject;
        final byte[] key;

        Wrapped(String department, @Nullable String kind, UUID subject, byte[] key) {
            this.department = department;
            this.kind = kind;
            this.subject = subject;
            this.key = key;
        }
    }

    @Override
    public Optional<Rotation> latest() {
        return sql.first(
                "SELECT phase, started_at, done_at, rewrapped FROM key_rotation ORDER BY number DESC LIMIT 1",
                row -> new Rotation(
                        Phase.valueOf(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject(3, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getLong(4)));
    }

    @Override
    public void begin(StaffKey by) {
        // The row first: its index lets only one begin.
        sql.change("INSERT INTO key_rotation (key_id, phase, staff) VALUES (0, ?, ?)", Phase.ADDED.name(), by.text());
        sql.change("UPDATE key_rotation SET key_id = ? WHERE done_at IS NULL", Integer.toUnsignedLong(keys.add()));
    }

    @Override
    public boolean advance() {
        keys.refresh();
        var open = sql.first(
                "SELECT number, key_id, phase, changed_at < now() - make_interval(secs => ?), department, subject_kind, subject FROM key_rotation"
                        + " WHERE done_at IS NULL FOR UPDATE SKIP LOCKED",
                row -> new Open(
                        row.getLong(1),
                        (int) row.getLong(2),
                        Phase.valueOf(row.getString(3)),
                        row.getBoolean(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, UUID.class)),
                waitSeconds);
        return open.map(this::advance).orElse(false);
    }

    private boolean advance(Open rotation) {
        if (rotation.phase() == Phase.ADDED) {
            if (!rotation.waited()) {
                return false;
            }
            keys.promote(rotation.key());
            sql.change(
                    "UPDATE key_rotation SET phase = ?, changed_at = now() WHERE number = ?",
                    Phase.REWRAPPING.name(),
                    rotation.number());
            return true;
        }
        var next = rotation.kind() == null ? complaints(rotation) : chains(rotation, rotation.kind());
        if (next.isEmpty()) {
            return rotation.kind() == null ? goOn(rotation, 0, "", "", FIRST) : end(rotation);
        }
        int rewrapped = next.stream().mapToInt(this::rewrap).sum();
        var last = next.get(next.size() - 1);
        return goOn(rotation, rewrapped, last.department, last.kind, last.subject);
    }

    private boolean goOn(Open rotation, int rewrapped, String department, @Nullable String kind, UUID subject) {
        sql.change(
                "UPDATE key_rotation SET rewrapped = rewrapped + ?, department = ?, subject_kind = ?, subject = ? WHERE number = ?",
                rewrapped,
                department,
                kind,
                subject,
                rotation.number());
        return true;
    }

    private List<Wrapped> complaints(Open after) {
        return sql.list(
                "SELECT department, id, data_key FROM complaint WHERE (department, id) > (?, ?) ORDER BY department, id LIMIT "
                        + AT_ONCE,
                row -> new Wrapped(row.getString(1), null, row.getObject(2, UUID.class), row.getBytes(3)),
                after.department(),
                after.subject());
    }

    private List<Wrapped> chains(Open after, String kind) {
        return sql.list(
                "SELECT department, subject_kind, subject, data_key FROM chain WHERE (department, subject_kind, subject) > (?, ?, ?)"
                        + " ORDER BY department, subject_kind, subject LIMIT " + AT_ONCE,
                row -> new Wrapped(row.getString(1), row.getString(2), row.getObject(3, UUID.class), row.getBytes(4)),
                after.department(),
                kind,
                after.subject());
    }

    /** Whoever erased it meanwhile wins. */
    private int rewrap(Wrapped one) {
        if (one.key.length == 0 || keys.isCurrent(one.key)) {
            return 0;
        }
        if (one.kind == null) {
            return sql.change(
                    "UPDATE complaint SET data_key = ? WHERE department = ? AND id = ? AND data_key = ?",
                    DataKey.rewrapped(keys, one.subject, one.key),
                    one.department,
                    one.subject,
                    one.key);
        }
        return sql.change(
                "UPDATE chain SET data_key = ? WHERE department = ? AND subject_kind = ? AND subject = ? AND data_key = ?",
                SubjectKey.rewrapped(keys, new Subject(new Subject.Kind(one.kind), one.subject), one.key),
                one.department,
                one.kind,
                one.subject,
                one.key);
    }

    /**
     * Until every server has read that the new key is the one in use, some wrap with the one before: so the end waits, and what was wrapped meanwhile is
     * wrapped anew from the beginning.
     */
    private boolean end(Open rotation) {
        if (!rotation.waited()) {
            return false;
        }
        sql.list("SELECT staff FROM account WHERE totp IS NOT NULL FOR UPDATE", row -> new StaffKey(row.getString(1)))
                .forEach(this::rewrapSecret);
        sql.list("SELECT id FROM absence WHERE reason <> '' FOR UPDATE", row -> row.getObject(1, UUID.class))
                .forEach(id -> rewrapReason("absence", id, Keys.placeOfAbsence(id)));
        sql.list("SELECT id FROM relief WHERE reason <> '' FOR UPDATE", row -> row.getObject(1, UUID.class))
                .forEach(id -> rewrapReason("relief", id, Keys.placeOfRelief(id)));
        rewrapFigures();
        rewrapAll("body");
        rewrapAll("minutes");
        rewrapAll("request");
        rewrapAll("participant");
        rewrapAll("session_invitation");
        rewrapAll("draft");
        rewrapMails();
        boolean left = sql.first(
                        "SELECT 1 FROM (SELECT data_key FROM complaint UNION ALL SELECT data_key FROM chain UNION ALL SELECT data_key FROM body"
                                + " UNION ALL SELECT data_key FROM request UNION ALL SELECT data_key FROM participant UNION ALL SELECT data_key FROM session_invitation UNION ALL SELECT data_key FROM minutes UNION ALL SELECT data_key FROM mail UNION ALL SELECT data_key FROM draft) wrapped"
                                + " WHERE data_key <> '' AND substring(data_key FROM 1 FOR 5) <> ? LIMIT 1",
                        row -> true,
                        keys.mark())
                .isPresent();
        if (left) {
            goOn(rotation, 0, "", null, FIRST);
        } else {
            sql.change(
                    "UPDATE key_rotation SET phase = ?, done_at = now() WHERE number = ?",
                    Phase.DONE.name(),
                    rotation.number());
        }
        return left;
    }

    /** The data keys of a table whose rows are few. */
    private void rewrapAll(String table) {
        sql.list(
                        "SELECT department, id, data_key FROM " + table
                                + " WHERE data_key <> '' AND substring(data_key FROM 1 FOR 5) <> ? FOR UPDATE",
                        row -> new Wrapped(row.getString(1), null, row.getObject(2, UUID.class), row.getBytes(3)),
                        keys.mark())
                .forEach(one -> sql.change(
                        "UPDATE " + table + " SET data_key = ? WHERE department = ? AND id = ?",
                        DataKey.rewrapped(keys, one.subject, one.key),
                        one.department,
                        one.subject));
    }

    private void rewrapMails() {
        sql.each("SELECT department, id, data_key FROM mail WHERE NOT erased FOR UPDATE", row -> {
            var id = row.getObject(2, UUID.class);
            var key = row.getBytes(3);
            if (!keys.isCurrent(key)) {
                sql.change(
                        "UPDATE mail SET data_key = ? WHERE department = ? AND id = ?",
                        DataKey.rewrapped(keys, id, key),
                        row.getString(1),
                        id);
            }
            return true;
        });
    }

    private void rewrapReason(String table, UUID id, String place) {
        sql.first("SELECT reason FROM " + table + " WHERE id = ?", row -> row.getBytes(1), id)
                .ifPresent(stored -> sql.change(
                        "UPDATE " + table + " SET reason = ? WHERE id = ?",
                        keys.seal(place, keys.open(place, stored)),
                        id));
    }

    private void rewrapFigures() {
        // Nobody adds up meanwhile, so that rows stay where they are found.
        sql.list("SELECT pg_advisory_xact_lock(" + ADDING_UP + ")", row -> true);
        rewrapFigures(
                "SELECT ctid::text, department, quarter, sealed FROM figure_count FOR UPDATE",
                "UPDATE figure_count SET sealed = ? WHERE ctid = ?::tid");
        rewrapFigures(
                "SELECT ctid::text, department, NULL, sealed FROM figure_pending FOR UPDATE",
                "UPDATE figure_pending SET sealed = ? WHERE ctid = ?::tid");
    }

    private void rewrapFigures(String select, String update) {
        sql.list(select, row -> {
                    var department = new DepartmentKey(row.getString(2));
                    var quarter = row.getString(3);
                    var place = quarter == null
                            ? Keys.placeOfPendingFigures(department)
                            : Keys.placeOfFigures(department, quarter);
                    return new Resealed(row.getString(1), keys.seal(place, keys.open(place, row.getBytes(4))));
                })
                .forEach(row -> sql.change(update, row.sealed, row.at));
    }

    /** A row and what shall stand in it. */
    private static final class Resealed {
        final String at;
        final byte[] sealed;

        Resealed(String at, byte[] sealed) {
            this.at = at;
            this.sealed = sealed;
        }
    }

    private void rewrapSecret(StaffKey staff) {
        var place = Keys.placeOfApp(staff);
        sql.first("SELECT totp FROM account WHERE staff = ?", row -> row.getBytes(1), staff.text())
                .ifPresent(stored -> sql.change(
                        "UPDATE account SET totp = ? WHERE staff = ?",
                        keys.seal(place, keys.open(place, stored)),
                        staff.text()));
    }
}
