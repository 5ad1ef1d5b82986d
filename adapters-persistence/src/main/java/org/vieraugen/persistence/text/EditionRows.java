package org.vieraugen.persistence.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.text.Content;
import org.vieraugen.domain.text.Edition;
import org.vieraugen.domain.text.Edition.Answer;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.domain.text.TextModule;
import org.vieraugen.persistence.Sql;

/** What was written for a text module: a row for each edition, and one for each language of it. */
final class EditionRows {
    private final Sql sql;

    EditionRows(Sql sql) {
        this.sql = sql;
    }

    /** Everything written for a module, by number. */
    Map<Integer, Edition> of(DepartmentKey department, UUID module) {
        Map<Integer, Map<String, String>> words = new HashMap<>();
        sql.each(
                "SELECT edition, language, words FROM text_wording WHERE department = ? AND module = ?",
                row -> {
                    words.computeIfAbsent(row.getInt(1), number -> new HashMap<>())
                            .put(row.getString(2), row.getString(3));
                    return true;
                },
                department.text(),
                module);
        return sql
                .list(
                        "SELECT number, purpose, title, states, categories, author, written_at, state, second, answered_at, reason"
                                + " FROM text_edition WHERE department = ? AND module = ?",
                        row -> edition(row, words.getOrDefault(row.getInt("number"), Map.of())),
                        department.text(),
                        module)
                .stream()
                .collect(Collectors.toMap(Edition::number, edition -> edition));
    }

    private static Edition edition(ResultSet row, Map<String, String> words) throws SQLException {
        var content = new Content(
                Purpose.valueOf(row.getString("purpose")),
                row.getString("title"),
                states(row, "states"),
                Set.copyOf(list(row, "categories")),
                words);
        var answer = new Answer(
                Edition.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("second")).map(StaffKey::new),
                Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("reason"));
        return new Edition(
                row.getInt("number"),
                content,
                new StaffKey(row.getString("author")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                answer);
    }

    static Set<Status> states(ResultSet row, String column) throws SQLException {
        return list(row, column).stream().map(Status::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static List<String> list(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** Stores a new edition, or what became of one that waited. */
    void store(TextModule module, Edition edition) {
        var content = edition.content();
        var answer = edition.answer();
        sql.change(
                "INSERT INTO text_edition (department, module, number, purpose, title, states, categories, author, written_at, state, second, answered_at, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (department, module, number) DO UPDATE"
                        + " SET state = excluded.state, second = excluded.second, answered_at = excluded.answered_at, reason = excluded.reason"
                        + " WHERE text_edition.state = 'WAITING'",
                module.department().text(),
                module.id(),
                edition.number(),
                content.purpose().name(),
                content.title(),
                content.states().stream().map(Status::name).sorted().toArray(String[]::new),
                content.categories().stream().sorted().toArray(String[]::new),
                edition.by().text(),
                edition.at().atOffset(ZoneOffset.UTC),
                answer.state().name(),
                answer.by().map(StaffKey::text).orElse(null),
                then(answer.at()),
                answer.reason());
        content.texts()
                .forEach((language, words) -> sql.change(
                        "INSERT INTO text_wording (department, module, edition, language, words) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        module.department().text(),
                        module.id(),
                        edition.number(),
                        language,
                        words));
    }

    private static @Nullable OffsetDateTime then(Optional<Instant> at) {
        return at.map(instant -> instant.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
