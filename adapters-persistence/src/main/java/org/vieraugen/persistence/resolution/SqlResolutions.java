package org.vieraugen.persistence.resolution;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.resolution.Resolutions;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.domain.resolution.Fulfilment;
import org.vieraugen.domain.resolution.GivenUp;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.persistence.Sql;

/** Resolutions in PostgreSQL. Two who change one at the same time meet at its version, and two who record one of the same series at its number. */
@OnePerServer
public class SqlResolutions implements Resolutions {
    private final Sql sql;
    private final Journal journal;

    @Inject
    public SqlResolutions(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Override
    public void add(Step<Resolution> first) {
        var resolution = first.next();
        var votes = resolution.decided().votes();
        var consequence = resolution.consequence();
        requireOne(sql.change(
                "INSERT INTO resolution (department, id, series, session, year, number, words, how, yes, no, abstentions, kind, consequence, owner, due, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (department, series, year, number) DO NOTHING",
                resolution.department().text(),
                resolution.id(),
                resolution.series(),
                resolution.session(),
                resolution.number().year(),
                resolution.number().place(),
                resolution.text(),
                resolution.decided().how().name(),
                votes.map(Votes::yes).orElse(null),
                votes.map(Votes::no).orElse(null),
                votes.map(Votes::abstentions).orElse(null),
                consequence.kind().name(),
                consequence.text(),
                consequence.owner().orElse(null),
                consequence.due().orElse(null),
                resolution.version()));
        note(first);
    }

    @Override
    public void follow(Step<Resolution> step) {
        var resolution = step.next();
        var up = resolution.givenUp();
        requireOne(sql.change(
                "UPDATE resolution SET given_up_in = ?, given_up_yes = ?, given_up_no = ?, given_up_abstentions = ?, given_up_reason = ?, fallen = ?, version = ?"
                        + " WHERE department = ? AND id = ? AND version = ?",
                up.map(GivenUp::session).orElse(null),
                up.map(how -> how.votes().yes()).orElse(null),
                up.map(how -> how.votes().no()).orElse(null),
                up.map(how -> how.votes().abstentions()).orElse(null),
                up.map(GivenUp::reason).orElse(null),
                resolution.fallen(),
                resolution.version(),
                resolution.department().text(),
                resolution.id(),
                resolution.version() - 1));
        resolution.fulfilments().forEach(said -> store(resolution, said));
        note(step);
    }

    /** What is there already stays as it is, but for the second person's answer. */
    private void store(Resolution resolution, Fulfilment fulfilment) {
        var shows = fulfilment.said().shows();
        var answer = fulfilment.answer();
        sql.change(
                "INSERT INTO resolution_fulfilment (department, resolution, number, words, title, day, address, thing_kind, thing, said_by, said_at, confirmed, answered_by, answered_at, answer_reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (department, resolution, number) DO UPDATE"
                        + " SET confirmed = excluded.confirmed, answered_by = excluded.answered_by, answered_at = excluded.answered_at, answer_reason = excluded.answer_reason"
                        + " WHERE resolution_fulfilment.confirmed IS NULL AND excluded.confirmed IS NOT NULL",
                resolution.department().text(),
                resolution.id(),
                fulfilment.number(),
                fulfilment.said().text(),
                shows.title(),
                shows.day(),
                shows.address().map(WebAddress::text).orElse(null),
                shows.thing().map(thing -> thing.kind().code()).orElse(null),
                shows.thing().map(Subject::key).orElse(null),
                fulfilment.by().text(),
                fulfilment.at().atOffset(ZoneOffset.UTC),
                answer.map(Fulfilment.Answer::confirmed).orElse(null),
                answer.map(given -> given.by().text()).orElse(null),
                answer.map(given -> given.at().atOffset(ZoneOffset.UTC)).orElse(null),
                answer.map(Fulfilment.Answer::reason).orElse(null));
    }

    private static void requireOne(int changed) {
        if (changed == 0) {
            throw new Outdated(false);
        }
    }

    private void note(Step<Resolution> step) {
        var resolution = step.next();
        journal.append(resolution.department(), new Subject(Resolution.KIND, resolution.id()), step.acts());
    }

    @Override
    public Resolution get(DepartmentKey department, UUID id) {
        return read(" WHERE department = ? AND id = ?", " AND resolution = ?", department.text(), id).stream()
                .findFirst()
                .orElseThrow(() -> new Unknown("resolution"));
    }

    @Override
    public List<Resolution> of(DepartmentKey department, UUID series) {
        return read(
                " WHERE department = ? AND series = ? ORDER BY year, number",
                " AND resolution IN (SELECT id FROM resolution r WHERE r.department = resolution_fulfilment.department AND r.series = ?)",
                department.text(),
                series);
    }

    @Override
    public List<UUID> find(DepartmentKey department, Collection<String> words, int most) {
        return sql.list(
                "SELECT id FROM resolution WHERE department = ? AND NOT fallen AND year || '/' || number || ': ' || consequence ILIKE ALL (?)"
                        + " ORDER BY year DESC, number DESC, id LIMIT ?",
                row -> row.getObject("id", UUID.class),
                department.text(),
                words.stream().map(SqlResolutions::anywhere).toArray(String[]::new),
                most);
    }

    /** As a pattern in which what was typed means itself. */
    private static String anywhere(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    @Override
    public List<Resolution> of(DepartmentKey department, Collection<UUID> keys) {
        return read(
                " WHERE department = ? AND id = ANY (?) ORDER BY series, year, number",
                " AND resolution = ANY (?)",
                department.text(),
                keys.toArray(UUID[]::new));
    }

    @Override
    public List<Resolution> overdue(LocalDate today, int most) {
        Map<DepartmentKey, List<UUID>> keys = new LinkedHashMap<>();
        sql.each(
                "SELECT department, id FROM resolution r WHERE owner IS NOT NULL AND given_up_in IS NULL AND NOT fallen AND due < ?"
                        + " AND NOT EXISTS (SELECT FROM resolution_fulfilment f WHERE f.department = r.department AND f.resolution = r.id AND f.confirmed)"
                        + " ORDER BY due DESC, id LIMIT ?",
                row -> keys.computeIfAbsent(new DepartmentKey(row.getString("department")), one -> new ArrayList<>())
                        .add(row.getObject("id", UUID.class)),
                today,
                most);
        return keys.entrySet().stream()
                .flatMap(one -> of(one.getKey(), one.getValue()).stream())
                .toList();
    }

    /** @param fulfilments which of them belong to those, of the same department and values */
    private List<Resolution> read(String which, String fulfilments, @Nullable Object... values) {
        Map<UUID, List<Fulfilment>> said = new HashMap<>();
        sql.each(
                ResolutionRows.FULFILMENT + " WHERE department = ?" + fulfilments + " ORDER BY resolution, number",
                row -> said.computeIfAbsent(row.getObject("resolution", UUID.class), id -> new ArrayList<>())
                        .add(ResolutionRows.fulfilment(row)),
                values);
        return sql.list(
                ResolutionRows.RESOLUTION + which,
                row -> ResolutionRows.resolution(
                        row,
                        Optional.ofNullable(said.get(row.getObject("id", UUID.class)))
                                .orElse(List.of())),
                values);
    }
}
