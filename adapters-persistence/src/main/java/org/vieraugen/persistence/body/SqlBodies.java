package org.vieraugen.persistence.body;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.body.Bodies;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.body.Member;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.stored.Stored;

/** Bodies in PostgreSQL. Two who change one at the same time meet at its version. */
@OnePerServer
public class SqlBodies implements Bodies {
    private static final String BODY =
            "SELECT department, id, kind, name, mandate, first_day, last_day, data_key, version FROM body";
    private static final String MEMBER =
            "SELECT body, id, name, organisation, language, address, first_day, last_day, deputy_of FROM body_member";

    private final Sql sql;
    private final Keys keys;
    private final Journal journal;

    @Inject
    public SqlBodies(Sql sql, Keys keys, Journal journal) {
        this.sql = sql;
        this.keys = keys;
        this.journal = journal;
    }

    /** A body without its members, and the key of their addresses. */
    private record Row(Body body, DataKey key) {}

    @Override
    public void add(Step<Body> first) {
        var body = first.next();
        var charter = body.charter();
        sql.change(
                "INSERT INTO body (department, id, kind, name, mandate, first_day, last_day, data_key, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                body.department().text(),
                body.id(),
                charter.kind().name(),
                charter.name(),
                charter.mandate(),
                charter.term().from(),
                charter.term().until().orElse(null),
                DataKey.create(keys, body.id()).wrapped(),
                body.version());
        note(first);
    }

    @Override
    public void follow(Step<Body> step) {
        var body = step.next();
        var charter = body.charter();
        var key = sql.first(
                        "UPDATE body SET kind = ?, name = ?, mandate = ?, first_day = ?, last_day = ?, version = ?"
                                + " WHERE department = ? AND id = ? AND version = ? RETURNING data_key",
                        row -> DataKey.unwrap(keys, body.id(), row.getBytes(1)),
                        charter.kind().name(),
                        charter.name(),
                        charter.mandate(),
                        charter.term().from(),
                        charter.term().until().orElse(null),
                        body.version(),
                        body.department().text(),
                        body.id(),
                        body.version() - 1)
                .orElseThrow(() -> new Outdated(false));
        sql.change(
                "DELETE FROM body_member WHERE department = ? AND body = ? AND id <> ALL (?)",
                body.department().text(),
                body.id(),
                body.members().stream().map(member -> member.key().id()).toArray(UUID[]::new));
        body.members().forEach(member -> store(body, member, key));
        note(step);
    }

    /** Of a member who is there already nothing but the last day can change. */
    private void store(Body body, Member member, DataKey key) {
        sql.change(
                "INSERT INTO body_member (department, body, id, name, organisation, language, address, first_day, last_day, deputy_of)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (department, body, id) DO UPDATE SET last_day = excluded.last_day"
                        + " WHERE body_member.last_day IS DISTINCT FROM excluded.last_day",
                body.department().text(),
                body.id(),
                member.key().id(),
                member.who().name(),
                member.who().organisation(),
                member.who().language(),
                member.who()
                        .address()
                        .map(address -> key.seal(place(member.key()), Stored.bytes(address)))
                        .orElse(null),
                member.term().from(),
                member.term().until().orElse(null),
                member.deputyOf().map(PartyKey::id).orElse(null));
    }

    private static String place(PartyKey member) {
        return "address " + member;
    }

    private void note(Step<Body> step) {
        var body = step.next();
        journal.append(body.department(), new Subject(Body.KIND, body.id()), step.acts());
    }

    @Override
    public Body get(DepartmentKey department, UUID id) {
        var row = sql.first(BODY + " WHERE department = ? AND id = ?", this::body, department.text(), id)
                .orElseThrow(() -> new Unknown("body"));
        return whole(
                row,
                sql.list(
                        MEMBER + " WHERE department = ? AND body = ? ORDER BY id",
                        found -> member(found, row.key()),
                        department.text(),
                        id));
    }

    @Override
    public List<Body> of(DepartmentKey department) {
        var rows = sql.list(BODY + " WHERE department = ? ORDER BY name, id", this::body, department.text());
        Map<UUID, DataKey> opens = new HashMap<>();
        rows.forEach(row -> opens.put(row.body().id(), row.key()));
        Map<UUID, List<Member>> members = new HashMap<>();
        sql.each(
                MEMBER + " WHERE department = ? ORDER BY id",
                found -> {
                    var body = found.getObject("body", UUID.class);
                    var key = opens.get(body);
                    // Whoever joined a body that was founded a moment ago is read the next time.
                    return key == null
                            || members.computeIfAbsent(body, id -> new ArrayList<>())
                                    .add(member(found, key));
                },
                department.text());
        return rows.stream()
                .map(row -> whole(row, members.getOrDefault(row.body().id(), List.of())))
                .toList();
    }

    private static Body whole(Row row, List<Member> members) {
        var body = row.body();
        return new Body(body.id(), body.department(), body.charter(), members, body.version());
    }

    private Row body(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var charter = new Charter(
                Charter.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("mandate"),
                term(row));
        return new Row(
                new Body(id, new DepartmentKey(row.getString("department")), charter, List.of(), row.getInt("version")),
                DataKey.unwrap(keys, id, row.getBytes("data_key")));
    }

    private static Member member(ResultSet row, DataKey key) throws SQLException {
        var member = new PartyKey(row.getObject("id", UUID.class));
        var address = Optional.ofNullable(row.getBytes("address"))
                .map(bytes -> Stored.read(key.open(place(member), bytes), Address.class));
        return new Member(
                member,
                new Party(row.getString("name"), row.getString("organisation"), row.getString("language"), address),
                term(row),
                Optional.ofNullable(row.getObject("deputy_of", UUID.class)).map(PartyKey::new));
    }

    private static TermOfOffice term(ResultSet row) throws SQLException {
        return new TermOfOffice(
                row.getObject("first_day", LocalDate.class),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)));
    }
}
