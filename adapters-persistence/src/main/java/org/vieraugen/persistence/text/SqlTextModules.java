package org.vieraugen.persistence.text;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.text.TextLine;
import org.vieraugen.application.text.TextModules;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.text.Care;
import org.vieraugen.domain.text.Edition;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.domain.text.TextModule;
import org.vieraugen.persistence.Sql;

/** Text modules in PostgreSQL. Two who change one at the same time meet at its version. */
@OnePerServer
public class SqlTextModules implements TextModules {
    /** Each with the edition that it is shown as: the one in force, or else the latest. */
    private static final String SHOWN =
            " FROM text_module m JOIN text_edition e ON e.department = m.department AND e.module = m.id AND e.number = coalesce(m.in_force, m.latest)";

    private static final String LINES =
            "SELECT m.id, m.owner, m.review_by, m.retired, m.in_force IS NOT NULL AS in_force, e.purpose, e.title, e.states, e.categories,"
                    + " ARRAY(SELECT w.language FROM text_wording w WHERE w.department = e.department AND w.module = e.module AND w.edition = e.number) AS languages,"
                    + " EXISTS (SELECT FROM text_edition o WHERE o.department = m.department AND o.module = m.id AND o.state = 'WAITING') AS waiting"
                    + SHOWN + " WHERE m.department = ? ORDER BY e.title, m.id";

    private final Sql sql;
    private final EditionRows editions;
    private final Journal journal;

    @Inject
    public SqlTextModules(Sql sql, Journal journal) {
        this.sql = sql;
        this.editions = new EditionRows(sql);
        this.journal = journal;
    }

    /** A module's own row. */
    private record Row(Care care, boolean retired, @Nullable Integer inForce, int latest, int version) {}

    @Override
    public void add(Step<TextModule> first) {
        var module = first.next();
        sql.change(
                "INSERT INTO text_module (department, id, owner, review_by, retired, in_force, latest, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                module.department().text(),
                module.id(),
                module.care().owner().text(),
                module.care().reviewBy(),
                module.retired(),
                module.inForce().map(Edition::number).orElse(null),
                module.latest().number(),
                module.version());
        store(first);
    }

    @Override
    public void follow(Step<TextModule> step) {
        var module = step.next();
        int changed = sql.change(
                "UPDATE text_module SET owner = ?, review_by = ?, retired = ?, in_force = ?, latest = ?, version = ?"
                        + " WHERE department = ? AND id = ? AND version = ?",
                module.care().owner().text(),
                module.care().reviewBy(),
                module.retired(),
                module.inForce().map(Edition::number).orElse(null),
                module.latest().number(),
                module.version(),
                module.department().text(),
                module.id(),
                module.version() - 1);
        if (changed == 0) {
            throw new Outdated(false);
        }
        store(step);
    }

    private void store(Step<TextModule> step) {
        var module = step.next();
        editions.store(module, module.latest());
        journal.append(module.department(), new Subject(TextModule.KIND, module.id()), step.acts());
    }

    @Override
    public TextModule get(DepartmentKey department, UUID id) {
        var row = sql.first(
                        "SELECT owner, review_by, retired, in_force, latest, version FROM text_module WHERE department = ? AND id = ?",
                        SqlTextModules::row,
                        department.text(),
                        id)
                .orElseThrow(() -> new Unknown("text"));
        var all = editions.of(department, id);
        var latest = all.get(row.latest());
        if (latest == null) {
            throw new IllegalStateException("text module " + id + " lacks its latest edition");
        }
        return new TextModule(
                id,
                department,
                row.care(),
                Optional.ofNullable(row.inForce()).map(all::get),
                latest,
                row.retired(),
                row.version());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                care(row),
                row.getBoolean("retired"),
                row.getObject("in_force", Integer.class),
                row.getInt("latest"),
                row.getInt("version"));
    }

    private static Care care(ResultSet row) throws SQLException {
        return new Care(new StaffKey(row.getString("owner")), row.getObject("review_by", LocalDate.class));
    }

    @Override
    public List<Edition> editions(DepartmentKey department, UUID id) {
        return editions.of(department, id).values().stream()
                .sorted(Comparator.comparing(Edition::number).reversed())
                .toList();
    }

    @Override
    public List<TextLine> of(DepartmentKey department, Optional<String> words) {
        var lines = sql.list(LINES, SqlTextModules::line, department.text());
        if (words.isEmpty()) {
            return lines;
        }
        var found = holding(department, words.get().toLowerCase(Locale.ROOT));
        return lines.stream().filter(line -> found.contains(line.id())).toList();
    }

    /** Compared here: which letters are the same without their capitals, the database knows for its own language alone. */
    private Set<UUID> holding(DepartmentKey department, String words) {
        var found = new HashSet<UUID>();
        sql.each(
                "SELECT m.id, e.title, w.words" + SHOWN
                        + " JOIN text_wording w ON w.department = e.department AND w.module = e.module AND w.edition = e.number WHERE m.department = ?",
                row -> {
                    if (holds(row.getString(2), words) || holds(row.getString(3), words)) {
                        found.add(row.getObject(1, UUID.class));
                    }
                    return true;
                },
                department.text());
        return found;
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words);
    }

    private static TextLine line(ResultSet row) throws SQLException {
        return new TextLine(
                row.getObject("id", UUID.class),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("title"),
                EditionRows.states(row, "states"),
                Set.copyOf(EditionRows.list(row, "categories")),
                Set.copyOf(EditionRows.list(row, "languages")),
                care(row),
                row.getBoolean("in_force"),
                row.getBoolean("waiting"),
                row.getBoolean("retired"));
    }

    @Override
    public int countToAdd(DepartmentKey department) {
        // Two who each add the last one that there is room for would both see room for one.
        sql.list("SELECT pg_advisory_xact_lock(7313013, hashtext(?))", row -> true, department.text());
        return sql.first(
                        "SELECT count(*) FROM text_module WHERE department = ? AND NOT retired",
                        row -> row.getInt(1),
                        department.text())
                .orElseThrow();
    }

    @Override
    public void use(DepartmentKey department, UUID id, int edition, YearMonth month) {
        sql.change(
                "INSERT INTO text_use (department, module, edition, month, times) VALUES (?, ?, ?, ?, 1)"
                        + " ON CONFLICT (department, module, edition, month) DO UPDATE SET times = text_use.times + 1",
                department.text(),
                id,
                edition,
                month.atDay(1));
    }

    @Override
    public List<Use> uses(DepartmentKey department, UUID id) {
        return sql.list(
                "SELECT month, edition, times FROM text_use WHERE department = ? AND module = ? ORDER BY month DESC, edition DESC",
                row -> new Use(YearMonth.from(row.getObject(1, LocalDate.class)), row.getInt(2), row.getInt(3)),
                department.text(),
                id);
    }
}
