package org.vieraugen.persistence.participant;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.participant.GuestPasskeys;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;

/** Passkeys in PostgreSQL as public keys, one row for each participant for whom one opens; what its owner calls it is sealed under the participant's key. */
@OnePerServer
public class SqlGuestPasskeys implements GuestPasskeys {
    private static final String SELECT =
            "SELECT k.id, k.department, k.participant, k.name, k.credential, k.public_key, k.uses, k.added_at, p.data_key"
                    + " FROM participant_passkey k JOIN participant p ON p.department = k.department AND p.id = k.participant WHERE ";

    private final Sql sql;
    private final Keys keys;
    private final Clock clock;

    @Inject
    public SqlGuestPasskeys(Sql sql, Keys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public void add(List<Participant> of, String name, Passkey.Proven proven, Instant at) {
        var id = TimeOrdered.id(at);
        of.forEach(one -> sql.change(
                "INSERT INTO participant_passkey (id, department, participant, name, credential, public_key, uses, added_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                one.department().text(),
                one.id(),
                key(one).seal(place(id), name.getBytes(StandardCharsets.UTF_8)),
                proven.credential(),
                proven.publicKey(),
                proven.uses(),
                at.atOffset(ZoneOffset.UTC)));
    }

    /** Until the transaction ends nobody changes or ends that one. */
    private DataKey key(Participant one) {
        return sql.first(
                        "SELECT data_key FROM participant WHERE department = ? AND id = ? AND version = ? AND erased_at IS NULL FOR SHARE",
                        row -> DataKey.unwrap(keys, one.id(), row.getBytes(1)),
                        one.department().text(),
                        one.id(),
                        one.version())
                .orElseThrow(() -> new Outdated(false));
    }

    @Override
    public List<Passkey> of(List<Participant> who) {
        var found = new LinkedHashMap<UUID, Passkey>();
        for (var one : who) {
            sql.list(
                            SELECT + "k.department = ? AND k.participant = ?",
                            this::read,
                            one.department().text(),
                            one.id())
                    .forEach(held -> found.putIfAbsent(held.passkey().id(), held.passkey()));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Passkey::addedAt).thenComparing(Passkey::id))
                .toList();
    }

    @Override
    public List<Held> with(String credential) {
        return sql.list(SELECT + "k.credential = ? ORDER BY k.department, k.participant", this::read, credential);
    }

    private Held read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var participant = row.getObject("participant", UUID.class);
        var key = DataKey.unwrap(keys, participant, row.getBytes("data_key"));
        return new Held(
                new DepartmentKey(row.getString("department")),
                participant,
                new Passkey(
                        id,
                        new String(key.open(place(id), row.getBytes("name")), StandardCharsets.UTF_8),
                        new Passkey.Proven(
                                row.getString("credential"), row.getString("public_key"), row.getLong("uses")),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()));
    }

    private static String place(UUID id) {
        return "passkey " + id;
    }

    @Override
    public void used(Passkey passkey, long uses) {
        sql.change("UPDATE participant_passkey SET uses = ? WHERE id = ?", uses, passkey.id());
    }

    @Override
    public boolean remove(Participant of, UUID id) {
        return sql.change(
                        "DELETE FROM participant_passkey WHERE department = ? AND participant = ? AND id = ?",
                        of.department().text(),
                        of.id(),
                        id)
                == 1;
    }

    @Override
    public void removeAll(Participant of) {
        sql.change(
                "DELETE FROM participant_passkey WHERE department = ? AND participant = ?",
                of.department().text(),
                of.id());
    }

    @Override
    public void forgetOver() {
        sql.change(
                "DELETE FROM participant_passkey k USING participant p WHERE p.department = k.department AND p.id = k.participant AND p.last_day < ?",
                LocalDate.ofInstant(clock.instant(), Terms.ZONE));
    }
}
