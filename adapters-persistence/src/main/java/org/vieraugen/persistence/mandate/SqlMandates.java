package org.vieraugen.persistence.mandate;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.mandate.Mandates;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Dossier;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.Paper;
import org.vieraugen.domain.mandate.Source;
import org.vieraugen.domain.mandate.TakingBack;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.persistence.Sql;

/** Mandates in PostgreSQL. Two who change one at the same time meet at its version. */
@OnePerServer
public class SqlMandates implements Mandates {
    private static final String MANDATE =
            "SELECT id, number, kind, title, brought_in_by, day, source_place, source_address, about, version FROM mandate";

    private static final String ORDER = " ORDER BY day DESC, number, id";
    private static final String PUBLISHED =
            " AND EXISTS (SELECT FROM mandate_publication p WHERE p.department = mandate.department AND p.mandate = mandate.id)";

    private final Sql sql;
    private final DossierRows dossiers;
    private final ProgressRows progress;
    private final TakingBackRows takings;
    private final Journal journal;

    @Inject
    public SqlMandates(Sql sql, Journal journal) {
        this.sql = sql;
        this.dossiers = new DossierRows(sql);
        this.progress = new ProgressRows(sql);
        this.takings = new TakingBackRows(sql);
        this.journal = journal;
    }

    /** A mandate's own row. */
    private record Row(UUID id, Paper paper, int version) {}

    @Override
    public void add(Step<Mandate> first) {
        var mandate = first.next();
        var paper = mandate.dossier().paper();
        sql.change(
                "INSERT INTO mandate (number, kind, title, brought_in_by, day, source_place, source_address, about, version, department, id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                paper.number(),
                paper.kind().name(),
                paper.title(),
                paper.broughtInBy().toArray(String[]::new),
                paper.day(),
                paper.source().place(),
                paper.source().address().map(WebAddress::text).orElse(null),
                paper.about().orElse(null),
                mandate.version(),
                mandate.department().text(),
                mandate.id());
        store(first);
    }

    @Override
    public void follow(Step<Mandate> step) {
        var mandate = step.next();
        var paper = mandate.dossier().paper();
        int changed = sql.change(
                "UPDATE mandate SET number = ?, kind = ?, title = ?, brought_in_by = ?, day = ?, source_place = ?, source_address = ?, about = ?, version = ?"
                        + " WHERE department = ? AND id = ? AND version = ?",
                paper.number(),
                paper.kind().name(),
                paper.title(),
                paper.broughtInBy().toArray(String[]::new),
                paper.day(),
                paper.source().place(),
                paper.source().address().map(WebAddress::text).orElse(null),
                paper.about().orElse(null),
                mandate.version(),
                mandate.department().text(),
                mandate.id(),
                mandate.version() - 1);
        if (changed == 0) {
            throw new Outdated(false);
        }
        store(step);
    }

    private void store(Step<Mandate> step) {
        var mandate = step.next();
        dossiers.store(mandate);
        progress.store(mandate);
        takings.store(mandate);
        journal.append(mandate.department(), new Subject(Mandate.KIND, mandate.id()), step.acts());
    }

    @Override
    public Mandate get(DepartmentKey department, UUID id) {
        return sql.first(MANDATE + " WHERE department = ? AND id = ?", SqlMandates::row, department.text(), id)
                .map(row -> whole(department, List.of(row)).get(0))
                .orElseThrow(() -> new Unknown("mandate"));
    }

    @Override
    public List<Mandate> of(DepartmentKey department, Optional<Integer> year) {
        return read(department, year, "");
    }

    @Override
    public List<Mandate> published(DepartmentKey department, Optional<Integer> year) {
        return read(department, year, PUBLISHED);
    }

    @Override
    public List<Mandate> of(DepartmentKey department, Collection<UUID> keys) {
        return keys.isEmpty()
                ? List.of()
                : whole(
                        department,
                        sql.list(
                                MANDATE + " WHERE department = ? AND id = ANY (?)" + ORDER,
                                SqlMandates::row,
                                department.text(),
                                keys.toArray(UUID[]::new)));
    }

    private List<Mandate> read(DepartmentKey department, Optional<Integer> year, String which) {
        return whole(
                department,
                year.map(one -> sql.list(
                                MANDATE + " WHERE department = ? AND day BETWEEN ? AND ?" + which + ORDER,
                                SqlMandates::row,
                                department.text(),
                                LocalDate.of(one, Month.JANUARY, 1),
                                LocalDate.of(one, Month.DECEMBER, 31)))
                        .orElseGet(() -> sql.list(
                                MANDATE + " WHERE department = ?" + which + ORDER + " LIMIT " + MOST,
                                SqlMandates::row,
                                department.text())));
    }

    private List<Mandate> whole(DepartmentKey department, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var keys = rows.stream().map(Row::id).toList();
        var written = dossiers.of(department, keys);
        var said = progress.of(department, keys);
        var taking = takings.of(department, keys);
        return rows.stream()
                .map(row -> whole(department, row, written.of(row.id()), said.of(row.id()), taking.of(row.id())))
                .toList();
    }

    @Override
    public Map<UUID, String> numbers(DepartmentKey department) {
        Map<UUID, String> numbers = new LinkedHashMap<>();
        sql.each(
                "SELECT id, number FROM mandate WHERE department = ?" + ORDER,
                row -> {
                    numbers.put(row.getObject("id", UUID.class), row.getString("number"));
                    return true;
                },
                department.text());
        return numbers;
    }

    @Override
    public List<Integer> years(DepartmentKey department, boolean published) {
        return sql.list(
                "SELECT DISTINCT extract(year FROM day)::int AS year FROM mandate WHERE department = ?"
                        + (published ? PUBLISHED : "")
                        + " ORDER BY year DESC",
                row -> row.getInt("year"),
                department.text());
    }

    @Override
    public Set<DepartmentKey> departments() {
        return Set.copyOf(sql.list("SELECT DISTINCT department FROM mandate", SqlMandates::department));
    }

    @Override
    public List<Mandate> news(int words) {
        Map<DepartmentKey, List<UUID>> keys = new LinkedHashMap<>();
        sql.each(
                "SELECT DISTINCT department, mandate FROM (SELECT p.department, p.mandate FROM mandate_progress p"
                        + " JOIN (SELECT DISTINCT ON (department, mandate) department, mandate, at, published FROM mandate_publication"
                        + " ORDER BY department, mandate, place DESC) u ON u.department = p.department AND u.mandate = p.mandate AND u.published"
                        + " WHERE p.confirmed ORDER BY greatest(p.answered_at, u.at) DESC LIMIT ?) latest",
                row -> keys.computeIfAbsent(department(row), one -> new ArrayList<>())
                        .add(row.getObject("mandate", UUID.class)),
                words);
        return keys.entrySet().stream()
                .flatMap(one -> of(one.getKey(), one.getValue()).stream())
                .toList();
    }

    private static DepartmentKey department(ResultSet row) throws SQLException {
        return new DepartmentKey(row.getString("department"));
    }

    @Override
    public boolean isAnyPublished() {
        return sql.first("SELECT FROM mandate_publication LIMIT 1", row -> true).isPresent();
    }

    private static Mandate whole(
            DepartmentKey department,
            Row row,
            DossierRows.Written written,
            ProgressRows.Told told,
            List<TakingBack> takings) {
        return new Mandate(
                row.id(),
                department,
                new Dossier(row.paper(), written.route(), written.points()),
                told.progress(),
                told.publications(),
                takings,
                row.version());
    }

    private static Row row(ResultSet row) throws SQLException {
        var paper = new Paper(
                row.getString("number"),
                Paper.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                List.of((String[]) row.getArray("brought_in_by").getArray()),
                row.getObject("day", LocalDate.class),
                new Source(
                        row.getString("source_place"),
                        Optional.ofNullable(row.getString("source_address")).map(WebAddress::new)),
                Optional.ofNullable(row.getObject("about", UUID.class)));
        return new Row(row.getObject("id", UUID.class), paper, row.getInt("version"));
    }
}
