package org.vieraugen.persistence.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.Evidence;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.Progress;
import org.vieraugen.domain.mandate.Publication;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.persistence.SecondWordRows;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Times;

/** What was said of the points of mandates, with what shows it, and when mandates came before the public. */
final class ProgressRows {
    private static final String PROGRESS =
            "SELECT mandate, number, point, state, reason, reported_by, reported_at, confirmed, answered_by, answered_at, answer_reason"
                    + " FROM mandate_progress WHERE department = ?";
    private static final String EVIDENCE =
            "SELECT mandate, progress, title, day, address, thing_kind, thing FROM mandate_evidence WHERE department = ?";
    private static final String PUBLICATION =
            "SELECT mandate, published, by, at, reason FROM mandate_publication WHERE department = ?";

    private final Sql sql;

    ProgressRows(Sql sql) {
        this.sql = sql;
    }

    /** Of one mandate. */
    record Told(List<Progress> progress, List<Publication> publications) {}

    /** Of some mandates of a department. */
    record AllTold(ByMandate<Progress> progress, ByMandate<Publication> publications) {
        Told of(UUID mandate) {
            return new Told(progress.of(mandate), publications.of(mandate));
        }
    }

    /** What is there already stays as it is, but for the second person's answer. */
    void store(Mandate mandate) {
        var department = mandate.department().text();
        for (var said : mandate.progress()) {
            sql.change(
                    "INSERT INTO mandate_progress (department, mandate, number, point, state, reason, reported_by, reported_at, confirmed, answered_by, answered_at, answer_reason)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (department, mandate, number) DO UPDATE"
                            + " SET confirmed = excluded.confirmed, answered_by = excluded.answered_by, answered_at = excluded.answered_at, answer_reason = excluded.answer_reason"
                            + " WHERE mandate_progress.confirmed IS DISTINCT FROM excluded.confirmed",
                    department,
                    mandate.id(),
                    said.number(),
                    said.point(),
                    said.claim().state().name(),
                    said.claim().reason(),
                    said.by().text(),
                    Times.stored(said.at()),
                    said.answer().map(SecondWord::confirmed).orElse(null),
                    said.answer().map(answer -> answer.by().text()).orElse(null),
                    said.answer().map(answer -> Times.stored(answer.at())).orElse(null),
                    said.answer().map(SecondWord::reason).orElse(null));
            int place = 0;
            for (var evidence : said.claim().evidence()) {
                store(mandate, said.number(), place++, evidence);
            }
        }
        int place = 0;
        for (var publication : mandate.publications()) {
            sql.change(
                    "INSERT INTO mandate_publication (department, mandate, place, published, by, at, reason) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    department,
                    mandate.id(),
                    place++,
                    publication.published(),
                    publication.by().text(),
                    Times.stored(publication.at()),
                    publication.reason());
        }
    }

    private void store(Mandate mandate, int progress, int place, Evidence evidence) {
        sql.change(
                "INSERT INTO mandate_evidence (department, mandate, progress, place, title, day, address, thing_kind, thing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                mandate.department().text(),
                mandate.id(),
                progress,
                place,
                evidence.title(),
                evidence.day(),
                evidence.address().map(WebAddress::text).orElse(null),
                evidence.thing().map(thing -> thing.kind().code()).orElse(null),
                evidence.thing().map(Subject::key).orElse(null));
    }

    private record Place(UUID mandate, int progress) {}

    AllTold of(DepartmentKey department, Collection<UUID> mandates) {
        var which = " AND mandate = ANY (?)";
        Object[] values = {department.text(), mandates.toArray(UUID[]::new)};
        Map<Place, ByMandate<Evidence>> evidence = new HashMap<>();
        sql.each(
                EVIDENCE + which + " ORDER BY mandate, progress, place",
                row -> {
                    var id = row.getObject("mandate", UUID.class);
                    return evidence.computeIfAbsent(new Place(id, row.getInt("progress")), at -> new ByMandate<>())
                            .add(id, evidence(row));
                },
                values);
        var progress = new ByMandate<Progress>();
        sql.each(
                PROGRESS + which + " ORDER BY mandate, number",
                row -> {
                    var id = row.getObject("mandate", UUID.class);
                    var shown = evidence.getOrDefault(new Place(id, row.getInt("number")), new ByMandate<>());
                    return progress.add(id, progress(row, shown.of(id)));
                },
                values);
        var publications = new ByMandate<Publication>();
        sql.each(
                PUBLICATION + which + " ORDER BY mandate, place",
                row -> publications.add(row.getObject("mandate", UUID.class), publication(row)),
                values);
        return new AllTold(progress, publications);
    }

    private static Progress progress(ResultSet row, List<Evidence> evidence) throws SQLException {
        var claim = new Claim(Claim.State.valueOf(row.getString("state")), row.getString("reason"), evidence);
        return new Progress(
                row.getInt("number"),
                row.getString("point"),
                claim,
                new StaffKey(row.getString("reported_by")),
                Times.read(row, "reported_at"),
                answer(row));
    }

    /** What a second person made of it. */
    static Optional<SecondWord> answer(ResultSet row) throws SQLException {
        return SecondWordRows.read(row, "answered_by", "answered_at", "answer_reason");
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        var kind = row.getString("thing_kind");
        return new Evidence(
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getString("address")).map(WebAddress::new),
                kind == null
                        ? Optional.empty()
                        : Optional.of(new Subject(new Subject.Kind(kind), row.getObject("thing", UUID.class))));
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getBoolean("published"),
                new StaffKey(row.getString("by")),
                Times.read(row, "at"),
                row.getString("reason"));
    }
}
