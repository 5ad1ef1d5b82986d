package org.vieraugen.persistence.minutes;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.minutes.AllMinutes;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.Past;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;

/** Minutes in PostgreSQL. Whoever changes them holds their row until the end of the transaction, so that those who write at once wait for each other. */
@OnePerServer
public class SqlMinutes implements AllMinutes {
    private static final String ROW =
            "SELECT department, id, state, edition, correction, until, revision, data_key, version FROM minutes WHERE department = ? AND id = ?";

    private final Sql sql;
    private final Keys keys;
    private final Journal journal;
    private final WordRows words;
    private final ClosureRows closures;

    @Inject
    public SqlMinutes(Sql sql, Keys keys, Journal journal) {
        this.sql = sql;
        this.keys = keys;
        this.journal = journal;
        words = new WordRows(sql);
        closures = new ClosureRows(sql);
    }

    /**
     * The row of minutes, and the key of what is sealed in them.
     *
     * @param minutes still without what lies in other rows
     */
    private record Opened(Minutes minutes, Sealed sealed) {}

    @Override
    public void begin(Step<Minutes> first) {
        var minutes = first.next();
        var key = DataKey.create(keys, minutes.id());
        requireOne(sql.change(
                "INSERT INTO minutes (department, id, state, edition, revision, data_key, version) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                minutes.department().text(),
                minutes.id(),
                minutes.state().name(),
                minutes.edition(),
                minutes.revision(),
                key.wrapped(),
                minutes.version()));
        words.store(minutes, new Sealed(key));
        note(first);
    }

    @Override
    public Minutes take(DepartmentKey department, UUID session) {
        return read(ROW + " FOR UPDATE", department, session).orElseThrow(() -> new Unknown("minutes"));
    }

    @Override
    public Optional<Minutes> find(DepartmentKey department, UUID session) {
        return read(ROW, department, session);
    }

    @Override
    public void follow(Step<Minutes> step) {
        var minutes = step.next();
        var sealed = sql.first(
                        "SELECT data_key FROM minutes WHERE department = ? AND id = ? AND version = ? FOR UPDATE",
                        row -> new Sealed(DataKey.unwrap(keys, minutes.id(), row.getBytes(1))),
                        minutes.department().text(),
                        minutes.id(),
                        minutes.version() - 1)
                .orElseThrow(() -> new Outdated(false));
        sql.change(
                "UPDATE minutes SET state = ?, edition = ?, correction = ?, until = ?, revision = ?, version = ? WHERE department = ? AND id = ?",
                minutes.state().name(),
                minutes.edition(),
                sealed.seal(Sealed.correction(minutes.edition()), minutes.correction()),
                minutes.until().orElse(null),
                minutes.revision(),
                minutes.version(),
                minutes.department().text(),
                minutes.id());
        words.store(minutes, sealed);
        closures.store(minutes, sealed);
        note(step);
    }

    private static void requireOne(int changed) {
        if (changed == 0) {
            throw new Outdated(false);
        }
    }

    private void note(Step<Minutes> step) {
        var minutes = step.next();
        journal.append(minutes.department(), new Subject(Minutes.KIND, minutes.id()), step.acts());
    }

    private Optional<Minutes> read(String query, DepartmentKey department, UUID session) {
        return sql.first(query, this::opened, department.text(), session).map(this::whole);
    }

    private Opened opened(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = new Sealed(DataKey.unwrap(keys, id, row.getBytes("data_key")));
        int edition = row.getInt("edition");
        return new Opened(
                new Minutes(
                        id,
                        new DepartmentKey(row.getString("department")),
                        Minutes.State.valueOf(row.getString("state")),
                        edition,
                        sealed.find(Sealed.correction(edition), row.getBytes("correction")),
                        List.of(),
                        Optional.ofNullable(row.getObject("until", LocalDate.class)),
                        List.of(),
                        List.of(),
                        new Past(List.of(), List.of(), List.of()),
                        row.getInt("revision"),
                        row.getInt("version")),
                sealed);
    }

    private Minutes whole(Opened opened) {
        var row = opened.minutes();
        var department = row.department();
        var approvals = words.approvals(department, row.id(), opened.sealed());
        return new Minutes(
                row.id(),
                department,
                row.state(),
                row.edition(),
                row.correction(),
                words.items(department, row.id(), row.edition(), opened.sealed()),
                row.until(),
                words.amendments(department, row.id(), opened.sealed()),
                approvals,
                new Past(
                        words.editions(department, row.id(), approvals, opened.sealed()),
                        words.takenBack(department, row.id(), opened.sealed()),
                        closures.of(department, row.id(), opened.sealed())),
                row.revision(),
                row.version());
    }

    @Override
    public Set<UUID> approved(DepartmentKey department, Collection<UUID> sessions) {
        return new HashSet<>(sql.list(
                "SELECT DISTINCT minutes FROM minutes_edition WHERE department = ? AND minutes = ANY (?)",
                row -> row.getObject(1, UUID.class),
                department.text(),
                sessions.toArray(UUID[]::new)));
    }

    @Override
    public Set<UUID> unapproved(DepartmentKey department, Collection<UUID> sessions) {
        return new HashSet<>(sql.list(
                "SELECT id FROM minutes WHERE department = ? AND id = ANY (?) AND state <> 'APPROVED'",
                row -> row.getObject(1, UUID.class),
                department.text(),
                sessions.toArray(UUID[]::new)));
    }

    @Override
    public List<Valid> valid(DepartmentKey department, Collection<UUID> sessions) {
        return sql.list(
                "SELECT DISTINCT ON (e.minutes) e.minutes, e.number, e.correction, e.approved, m.data_key, c.kind AS closed FROM minutes_edition e"
                        + " JOIN minutes m ON m.department = e.department AND m.id = e.minutes"
                        + " LEFT JOIN minutes_closure c ON c.department = e.department AND c.minutes = e.minutes AND c.edition = e.number AND c.side IS NOT NULL"
                        + " WHERE e.department = ? AND e.minutes = ANY (?) ORDER BY e.minutes, e.number DESC",
                this::valid,
                department.text(),
                sessions.toArray(UUID[]::new));
    }

    private Valid valid(ResultSet row) throws SQLException {
        var id = row.getObject("minutes", UUID.class);
        int number = row.getInt("number");
        var correction = row.getBytes("correction");
        var closed = Optional.ofNullable(row.getString("closed")).map(Closure.Kind::valueOf);
        return new Valid(
                id,
                number,
                correction == null || closed.isPresent()
                        ? Optional.empty()
                        : new Sealed(DataKey.unwrap(keys, id, row.getBytes("data_key")))
                                .find(Sealed.correction(number), correction),
                row.getObject("approved", LocalDate.class),
                closed);
    }
}
