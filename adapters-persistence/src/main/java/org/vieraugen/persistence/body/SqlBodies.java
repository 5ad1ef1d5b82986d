package org.vieraugen.persistence.body;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.body.Bodies;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.body.ClosingReport;
import org.vieraugen.domain.body.JoinRequest;
import org.vieraugen.domain.body.Member;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.stored.Stored;

/** Bodies in PostgreSQL. Two who change one at the same time meet at its version. */
@OnePerServer
public class SqlBodies implements Bodies {
    private static final String BODY = "SELECT " + BodyRow.COLUMNS + " FROM body";
    private static final String REQUEST = "SELECT body, id, words FROM body_request";

    private static final String DRAFT = "SELECT body, number, words FROM body_report_draft";
    private static final String FORMER_NAME = "SELECT body, name, until FROM body_former_name";
    private static final String FORMER = "SELECT body, last_day, report_within, changed, reason FROM body_former_days";

    private final Sql sql;
    private final Keys keys;
    private final Journal journal;

    @Inject
    public SqlBodies(Sql sql, Keys keys, Journal journal) {
        this.sql = sql;
        this.keys = keys;
        this.journal = journal;
    }

    @Override
    public void add(Step<Body> first) {
        var body = first.next();
        var charter = body.charter();
        sql.change(
                "INSERT INTO body (department, id, kind, name, mandate, source, source_link, first_day, last_day, report_within, data_key, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                body.department().text(),
                body.id(),
                charter.kind().name(),
                charter.name(),
                charter.mandate(),
                charter.source().map(Charter.Source::text).orElse(null),
                charter.source().flatMap(Charter.Source::link).orElse(null),
                charter.term().from(),
                charter.term().until().orElse(null),
                charter.reportWithin().orElse(null),
                DataKey.create(keys, body.id()).wrapped(),
                body.version());
        note(first);
    }

    @Override
    public void follow(Step<Body> step) {
        var body = step.next();
        var charter = body.charter();
        var key = sql.first(
                        "UPDATE body SET kind = ?, name = ?, mandate = ?, source = ?, source_link = ?, first_day = ?, last_day = ?, report_within = ?, version = ?"
                                + " WHERE department = ? AND id = ? AND version = ? RETURNING data_key",
                        row -> DataKey.unwrap(keys, body.id(), row.getBytes(1)),
                        charter.kind().name(),
                        charter.name(),
                        charter.mandate(),
                        charter.source().map(Charter.Source::text).orElse(null),
                        charter.source().flatMap(Charter.Source::link).orElse(null),
                        charter.term().from(),
                        charter.term().until().orElse(null),
                        charter.reportWithin().orElse(null),
                        body.version(),
                        body.department().text(),
                        body.id(),
                        body.version() - 1)
                .orElseThrow(() -> new Outdated(false));
        sql.change(
                "UPDATE body SET composition = ?, chair = ?, report = ? WHERE department = ? AND id = ?",
                key.seal("composition", Stored.bytes(body.composition())),
                body.chair()
                        .map(chair -> key.seal("chair", Stored.bytes(chair)))
                        .orElse(null),
                body.report()
                        .map(report -> key.seal("report", Stored.bytes(report)))
                        .orElse(null),
                body.department().text(),
                body.id());
        sql.change(
                "DELETE FROM body_member WHERE department = ? AND body = ? AND id <> ALL (?)",
                body.department().text(),
                body.id(),
                body.members().stream().map(member -> member.key().id()).toArray(UUID[]::new));
        body.members().forEach(member -> store(body, member, key));
        body.requests().forEach(request -> store(body, request, key));
        body.drafts().forEach(draft -> store(body, draft, key));
        storePast(body);
        note(step);
    }

    /** Of a member who is there already nothing but the last day and the bench can change. */
    private void store(Body body, Member member, DataKey key) {
        sql.change(
                "INSERT INTO body_member (department, body, id, name, organisation, language, address, first_day, last_day, voice, bench, deputy_of)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (department, body, id)"
                        + " DO UPDATE SET last_day = excluded.last_day, bench = excluded.bench"
                        + " WHERE (body_member.last_day, body_member.bench) IS DISTINCT FROM (excluded.last_day, excluded.bench)",
                body.department().text(),
                body.id(),
                member.key().id(),
                member.who().name(),
                member.who().organisation(),
                member.who().language(),
                member.who()
                        .address()
                        .map(address -> key.seal(BodyRow.address(member.key()), Stored.bytes(address)))
                        .orElse(null),
                member.term().from(),
                member.term().until().orElse(null),
                member.membership().voice().name(),
                member.membership().bench().orElse(null),
                member.deputyOf().map(PartyKey::id).orElse(null));
    }

    /** A request changes once, when it ends. */
    private void store(Body body, JoinRequest request, DataKey key) {
        sql.change(
                "INSERT INTO body_request (department, body, id, open, words) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (department, body, id) DO UPDATE SET open = excluded.open, words = excluded.words"
                        + " WHERE body_request.open AND NOT excluded.open",
                body.department().text(),
                body.id(),
                request.id(),
                request.isOpen(),
                key.seal(BodyRow.request(request.id()), Stored.bytes(request)));
    }

    /** A draft changes once, when it is answered. */
    private void store(Body body, ClosingReport.Draft draft, DataKey key) {
        sql.change(
                "INSERT INTO body_report_draft (department, body, number, written_by, confirmed, answered_by, words) VALUES (?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (department, body, number) DO UPDATE"
                        + " SET confirmed = excluded.confirmed, answered_by = excluded.answered_by, words = excluded.words"
                        + " WHERE body_report_draft.confirmed IS NULL AND excluded.confirmed IS NOT NULL",
                body.department().text(),
                body.id(),
                draft.number(),
                draft.by().text(),
                draft.answer().map(SecondWord::confirmed).orElse(null),
                draft.answer().map(answer -> answer.by().text()).orElse(null),
                key.seal(BodyRow.draft(draft.number()), Stored.bytes(draft)));
    }

    /** What is there already stays as it is. */
    private void storePast(Body body) {
        int place = 0;
        for (var days : body.formerDays()) {
            sql.change(
                    "INSERT INTO body_former_days (department, body, place, last_day, report_within, changed, reason)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    body.department().text(),
                    body.id(),
                    place++,
                    days.until().orElse(null),
                    days.reportWithin().orElse(null),
                    days.changed(),
                    days.reason());
        }
        place = 0;
        for (var former : body.past().names()) {
            sql.change(
                    "INSERT INTO body_former_name (department, body, place, name, until) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    body.department().text(),
                    body.id(),
                    place++,
                    former.name(),
                    former.until());
        }
    }

    private void note(Step<Body> step) {
        var body = step.next();
        journal.append(body.department(), new Subject(Body.KIND, body.id()), step.acts());
    }

    @Override
    public Body get(DepartmentKey department, UUID id) {
        var row = sql.first(
                        BODY + " WHERE department = ? AND id = ?",
                        found -> BodyRow.of(found, keys),
                        department.text(),
                        id)
                .orElseThrow(() -> new Unknown("body"));
        var where = " WHERE department = ? AND body = ? ORDER BY ";
        return row.with(
                sql.list(BodyRow.MEMBER + where + "id", row::member, department.text(), id),
                sql.list(REQUEST + where + "id", row::request, department.text(), id),
                sql.list(DRAFT + where + "number", row::draft, department.text(), id),
                new Charter.Past(
                        sql.list(FORMER + where + "place", row::formerDays, department.text(), id),
                        sql.list(FORMER_NAME + where + "place", row::formerName, department.text(), id)));
    }

    @Override
    public List<Body> of(DepartmentKey department) {
        var rows = sql.list(
                BODY + " WHERE department = ? ORDER BY name, id", found -> BodyRow.of(found, keys), department.text());
        Map<UUID, BodyRow> opens = new HashMap<>();
        rows.forEach(row -> opens.put(row.body().id(), row));
        var members = parts(department, opens, BodyRow.MEMBER, "id", BodyRow::member);
        var requests = parts(department, opens, REQUEST, "id", BodyRow::request);
        var drafts = parts(department, opens, DRAFT, "number", BodyRow::draft);
        var days = parts(department, opens, FORMER, "place", BodyRow::formerDays);
        var names = parts(department, opens, FORMER_NAME, "place", BodyRow::formerName);
        return rows.stream()
                .map(row -> row.with(
                        members.getOrDefault(row.body().id(), List.of()),
                        requests.getOrDefault(row.body().id(), List.of()),
                        drafts.getOrDefault(row.body().id(), List.of()),
                        new Charter.Past(
                                days.getOrDefault(row.body().id(), List.of()),
                                names.getOrDefault(row.body().id(), List.of()))))
                .toList();
    }

    @Override
    public Map<UUID, String> names(DepartmentKey department) {
        Map<UUID, String> names = new HashMap<>();
        sql.each(
                "SELECT id, name FROM body WHERE department = ?",
                row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                    return true;
                },
                department.text());
        return names;
    }

    /** Makes one part of a body of the current row. */
    @FunctionalInterface
    private interface Part<T> {
        T read(BodyRow body, ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, List<T>> parts(
            DepartmentKey department, Map<UUID, BodyRow> opens, String select, String order, Part<T> part) {
        Map<UUID, List<T>> parts = new HashMap<>();
        sql.each(
                select + " WHERE department = ? ORDER BY " + order,
                found -> {
                    var id = found.getObject("body", UUID.class);
                    var body = opens.get(id);
                    // What came to a body that was founded a moment ago is read the next time.
                    return body == null
                            || parts.computeIfAbsent(id, of -> new ArrayList<>())
                                    .add(part.read(body, found));
                },
                department.text());
        return parts;
    }
}
