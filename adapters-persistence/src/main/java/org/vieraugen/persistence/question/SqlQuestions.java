package org.vieraugen.persistence.question;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.question.Questions;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.question.Asked;
import org.vieraugen.domain.question.Promise;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.Reply;
import org.vieraugen.domain.question.Showing;
import org.vieraugen.persistence.Sql;

/** Questions with what was promised and answered. Two who change one at the same time meet at its version. */
@OnePerServer
public class SqlQuestions implements Questions {
    private static final String QUESTION =
            "SELECT id, organisation, capacity, title, text, day, again, showing, showing_reason, withdrawn, version FROM exchange_question";
    private static final String PROMISE = "SELECT question, due, reason FROM exchange_question_promise";
    private static final String REPLY =
            "SELECT question, number, text, written_by, written_at, confirmed, second_by, second_at, second_reason FROM exchange_reply";

    private final Sql sql;
    private final Journal journal;

    @Inject
    public SqlQuestions(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Override
    public void add(Step<Question> first) {
        var question = first.next();
        var asked = question.asked();
        sql.change(
                "INSERT INTO exchange_question (department, id, organisation, capacity, title, text, day, again, showing, showing_reason, withdrawn, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                question.department().text(),
                question.id(),
                asked.organisation(),
                asked.capacity().name(),
                asked.title(),
                asked.text(),
                asked.day(),
                asked.again().orElse(null),
                question.showing().state().name(),
                question.showing().reason(),
                question.withdrawn(),
                question.version());
        store(first);
    }

    @Override
    public void follow(Step<Question> step) {
        var question = step.next();
        int changed = sql.change(
                "UPDATE exchange_question SET showing = ?, showing_reason = ?, withdrawn = ?, version = ? WHERE department = ? AND id = ? AND version = ?",
                question.showing().state().name(),
                question.showing().reason(),
                question.withdrawn(),
                question.version(),
                question.department().text(),
                question.id(),
                question.version() - 1);
        if (changed == 0) {
            throw new Outdated(false);
        }
        store(step);
    }

    private void store(Step<Question> step) {
        var question = step.next();
        for (int place = 0; place < question.promises().size(); place++) {
            var promise = question.promises().get(place);
            sql.change(
                    "INSERT INTO exchange_question_promise (department, question, place, due, reason) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    question.department().text(),
                    question.id(),
                    place,
                    promise.due(),
                    promise.reason());
        }
        question.replies().forEach(reply -> store(question, reply));
        journal.append(question.department(), new Subject(Question.KIND, question.id()), step.acts());
    }

    /** What is there already stays as it is, but for the second person's word. */
    private void store(Question question, Reply reply) {
        sql.change(
                "INSERT INTO exchange_reply (department, question, number, text, written_by, written_at, confirmed, second_by, second_at, second_reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (department, question, number) DO UPDATE"
                        + " SET confirmed = excluded.confirmed, second_by = excluded.second_by, second_at = excluded.second_at, second_reason = excluded.second_reason"
                        + " WHERE exchange_reply.confirmed IS DISTINCT FROM excluded.confirmed",
                question.department().text(),
                question.id(),
                reply.number(),
                reply.text(),
                reply.by().text(),
                stored(reply.at()),
                reply.second().map(SecondWord::confirmed).orElse(null),
                reply.second().map(word -> word.by().text()).orElse(null),
                reply.second().map(word -> stored(word.at())).orElse(null),
                reply.second().map(SecondWord::reason).orElse(null));
    }

    @Override
    public Question get(DepartmentKey department, UUID id) {
        return read(department, "id = ?", "question = ?", List.of(id), List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Unknown("question"));
    }

    @Override
    public List<Question> of(DepartmentKey department, Optional<Integer> year) {
        Object first = (year.isPresent() ? in(department, year.get()) : now(department)).toArray(UUID[]::new);
        var which = "(id = ANY (?) OR again = ANY (?))";
        return read(
                department,
                which,
                "question IN (SELECT id FROM exchange_question q WHERE q.department = ? AND " + which + ")",
                List.of(first, first),
                List.of(department.text(), first, first));
    }

    /** The first of each of which one was asked in that year. */
    private List<UUID> in(DepartmentKey department, int year) {
        return sql.list(
                "SELECT DISTINCT coalesce(again, id) FROM exchange_question WHERE department = ? AND day BETWEEN ? AND ?",
                row -> row.getObject(1, UUID.class),
                department.text(),
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.DECEMBER, 31));
    }

    /** The first of the latest, and of each of which one was neither withdrawn nor has an answer that was confirmed. */
    private List<UUID> now(DepartmentKey department) {
        return sql.list(
                "(SELECT id FROM exchange_question WHERE department = ? AND again IS NULL ORDER BY day DESC, id DESC LIMIT "
                        + MOST
                        + ") UNION SELECT coalesce(again, id) FROM exchange_question q WHERE department = ? AND NOT withdrawn"
                        + " AND NOT EXISTS (SELECT FROM exchange_reply r WHERE r.department = q.department AND r.question = q.id AND r.confirmed)",
                row -> row.getObject(1, UUID.class),
                department.text(),
                department.text());
    }

    @Override
    public List<Question> of(DepartmentKey department, Collection<UUID> keys) {
        Object which = keys.toArray(UUID[]::new);
        return read(department, "id = ANY (?)", "question = ANY (?)", List.of(which), List.of(which));
    }

    @Override
    public List<Question> overdue(LocalDate today, int most) {
        Map<DepartmentKey, List<UUID>> keys = new LinkedHashMap<>();
        sql.each(
                "SELECT q.department, q.id FROM exchange_question q JOIN LATERAL (SELECT due FROM exchange_question_promise p"
                        + " WHERE p.department = q.department AND p.question = q.id ORDER BY place DESC LIMIT 1) p ON p.due < ?"
                        + " WHERE NOT q.withdrawn AND NOT EXISTS (SELECT FROM exchange_reply r WHERE r.department = q.department AND r.question = q.id AND r.confirmed)"
                        + " ORDER BY p.due DESC, q.id LIMIT ?",
                row -> keys.computeIfAbsent(new DepartmentKey(row.getString("department")), one -> new ArrayList<>())
                        .add(row.getObject("id", UUID.class)),
                today,
                most);
        return keys.entrySet().stream()
                .flatMap(one -> of(one.getKey(), one.getValue()).stream())
                .toList();
    }

    @Override
    public Set<DepartmentKey> departments() {
        return Set.copyOf(sql.list(
                "SELECT DISTINCT department FROM exchange_question", row -> new DepartmentKey(row.getString(1))));
    }

    @Override
    public List<Integer> years(DepartmentKey department) {
        return sql.list(
                "SELECT DISTINCT extract(year FROM day)::int AS year FROM exchange_question WHERE department = ? ORDER BY year DESC",
                row -> row.getInt("year"),
                department.text());
    }

    @Override
    public List<Question> after(DepartmentKey department, UUID first) {
        var all = new ArrayList<>(read(
                department,
                "again = ?",
                "(department, question) IN (SELECT department, id FROM exchange_question WHERE again = ?)",
                List.of(first),
                List.of(first)));
        Collections.reverse(all);
        return all;
    }

    /** @param belongs which promises and replies are theirs */
    private List<Question> read(
            DepartmentKey department, String which, String belongs, List<?> values, List<?> theirs) {
        var given = with(department, values);
        var parts = with(department, theirs);
        Map<UUID, List<Promise>> promises = new HashMap<>();
        sql.each(
                PROMISE + " WHERE department = ? AND " + belongs + " ORDER BY question, place",
                row -> of(promises, row)
                        .add(new Promise(row.getObject("due", LocalDate.class), row.getString("reason"))),
                parts);
        Map<UUID, List<Reply>> replies = new HashMap<>();
        sql.each(
                REPLY + " WHERE department = ? AND " + belongs + " ORDER BY question, number",
                row -> of(replies, row).add(reply(row)),
                parts);
        return sql.list(
                QUESTION + " WHERE department = ? AND " + which + " ORDER BY day DESC, id DESC",
                row -> question(department, row, promises, replies),
                given);
    }

    private static Object[] with(DepartmentKey department, List<?> values) {
        return Stream.concat(Stream.of(department.text()), values.stream()).toArray();
    }

    private static <T> List<T> of(Map<UUID, List<T>> all, ResultSet row) throws SQLException {
        return all.computeIfAbsent(row.getObject("question", UUID.class), id -> new ArrayList<>());
    }

    private static Question question(
            DepartmentKey department, ResultSet row, Map<UUID, List<Promise>> promises, Map<UUID, List<Reply>> replies)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Question(
                id,
                department,
                new Asked(
                        row.getString("organisation"),
                        Asked.Capacity.valueOf(row.getString("capacity")),
                        row.getString("title"),
                        row.getString("text"),
                        row.getObject("day", LocalDate.class),
                        Optional.ofNullable(row.getObject("again", UUID.class))),
                promises.getOrDefault(id, List.of()),
                new Showing(Showing.State.valueOf(row.getString("showing")), row.getString("showing_reason")),
                replies.getOrDefault(id, List.of()),
                row.getBoolean("withdrawn"),
                row.getInt("version"));
    }

    private static Reply reply(ResultSet row) throws SQLException {
        var second = row.getString("second_by");
        return new Reply(
                row.getInt("number"),
                row.getString("text"),
                new StaffKey(row.getString("written_by")),
                instant(row, "written_at"),
                second == null
                        ? Optional.empty()
                        : Optional.of(new SecondWord(
                                row.getBoolean("confirmed"),
                                new StaffKey(second),
                                instant(row, "second_at"),
                                row.getString("second_reason"))));
    }

    private static OffsetDateTime stored(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
