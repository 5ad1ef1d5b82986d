package org.vieraugen.persistence.question;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.question.Questions;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.OrganisationNames;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.Reply;
import org.vieraugen.domain.question.TakingBack;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Times;

/** Questions with what was promised and answered. Two who change one at the same time meet at its version. */
@OnePerServer
public class SqlQuestions implements Questions {
    /** Of a question {@code q}: neither withdrawn, nor has it an answer that was confirmed. */
    static final String OPEN =
            "NOT withdrawn AND NOT EXISTS (SELECT FROM exchange_reply r WHERE r.department = q.department AND r.question = q.id AND r.confirmed)";

    private final Sql sql;
    private final Journal journal;
    private final QuestionRows rows;

    @Inject
    public SqlQuestions(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
        this.rows = new QuestionRows(sql);
    }

    @Override
    public void add(Step<Question> first) {
        var question = first.next();
        var asked = question.asked();
        int added = sql.change(
                "INSERT INTO exchange_question (department, id, organisation, capacity, title, text, day, again, turn, participant, showing, ground, showing_reason, withdrawn, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT count(*) FROM exchange_question WHERE department = ? AND again = ?) + ?, ?, ?, ?, ?, ?, ?)"
                        // Whoever counts at the same moment gets the same number.
                        + " ON CONFLICT (department, again, turn) WHERE again IS NOT NULL DO NOTHING",
                question.department().text(),
                question.id(),
                asked.organisation(),
                asked.capacity().name(),
                asked.title(),
                asked.text(),
                asked.day(),
                asked.again().orElse(null),
                question.department().text(),
                asked.again().orElse(null),
                asked.again().isPresent() ? 1 : 0,
                question.participant().orElse(null),
                question.showing().state().name(),
                ground(question),
                question.showing().reason(),
                question.withdrawn(),
                question.version());
        if (added == 0) {
            throw new Outdated(false);
        }
        store(first);
    }

    @Override
    public void follow(Step<Question> step) {
        var question = step.next();
        int changed = sql.change(
                "UPDATE exchange_question SET showing = ?, ground = ?, showing_reason = ?, withdrawn = ?, version = ? WHERE department = ? AND id = ? AND version = ?",
                question.showing().state().name(),
                ground(question),
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

    private static @Nullable String ground(Question question) {
        return question.showing().ground().map(Enum::name).orElse(null);
    }

    @Override
    public void askAlone(DepartmentKey department) {
        sql.list(
                "SELECT pg_advisory_xact_lock(hashtext('exchange_question'), hashtext(?))",
                row -> true,
                department.text());
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
        question.showing().takingBacks().forEach(attempt -> store(question, attempt));
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
                Times.stored(reply.at()),
                reply.answer().map(SecondWord::confirmed).orElse(null),
                reply.answer().map(word -> word.by().text()).orElse(null),
                reply.answer().map(word -> Times.stored(word.at())).orElse(null),
                reply.answer().map(SecondWord::reason).orElse(null));
    }

    /** The same. */
    private void store(Question question, TakingBack attempt) {
        sql.change(
                "INSERT INTO exchange_question_taking_back (department, question, number, ground, reason, proposed_by, proposed_at, confirmed, second_by, second_at, second_reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (department, question, number) DO UPDATE"
                        + " SET confirmed = excluded.confirmed, second_by = excluded.second_by, second_at = excluded.second_at, second_reason = excluded.second_reason"
                        + " WHERE exchange_question_taking_back.confirmed IS DISTINCT FROM excluded.confirmed",
                question.department().text(),
                question.id(),
                attempt.number(),
                attempt.ground().name(),
                attempt.reason(),
                attempt.by().text(),
                Times.stored(attempt.at()),
                attempt.answer().map(SecondWord::confirmed).orElse(null),
                attempt.answer().map(word -> word.by().text()).orElse(null),
                attempt.answer().map(word -> Times.stored(word.at())).orElse(null),
                attempt.answer().map(SecondWord::reason).orElse(null));
    }

    @Override
    public Question get(DepartmentKey department, UUID id) {
        return rows.of(department, List.of(id)).stream().findFirst().orElseThrow(() -> new Unknown("question"));
    }

    @Override
    public List<Question> of(DepartmentKey department, Optional<Integer> year) {
        return rows.families(department, year.isPresent() ? in(department, year.get()) : now(department));
    }

    @Override
    public List<Question> of(DepartmentKey department, String organisation, int page) {
        return rows.of(
                department,
                sql.list(
                        "SELECT id FROM exchange_question WHERE department = ? AND organisation = ANY (?) ORDER BY day DESC, id DESC LIMIT "
                                + PAGE + " OFFSET ?",
                        row -> row.getObject(1, UUID.class),
                        department.text(),
                        written(department, organisation),
                        (page - 1) * PAGE));
    }

    @Override
    public int count(DepartmentKey department, String organisation) {
        return sql.first(
                        "SELECT count(*) FROM exchange_question WHERE department = ? AND organisation = ANY (?)",
                        row -> row.getInt(1),
                        department.text(),
                        written(department, organisation))
                .orElseThrow();
    }

    @Override
    public List<Question> recent(DepartmentKey department, String organisation, LocalDate since) {
        return rows.of(
                department,
                sql.list(
                        "SELECT id FROM exchange_question q WHERE department = ? AND organisation = ANY (?) AND (day >= ? OR "
                                + OPEN + ")",
                        row -> row.getObject(1, UUID.class),
                        department.text(),
                        written(department, organisation),
                        since));
    }

    /** In all ways in which that organisation is written here; which names are one, the domain says. */
    private String[] written(DepartmentKey department, String organisation) {
        return sql
                .list(
                        "SELECT DISTINCT organisation FROM exchange_question WHERE department = ?",
                        row -> row.getString(1),
                        department.text())
                .stream()
                .filter(one -> OrganisationNames.isSame(one, organisation))
                .toArray(String[]::new);
    }

    @Override
    public List<Question> families(DepartmentKey department, Collection<UUID> firsts) {
        return rows.families(department, List.copyOf(firsts));
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

    /** The first of the latest, and of each of which one waits for an answer, for somebody who looks at it, or for a second person who takes it back from the public. */
    private List<UUID> now(DepartmentKey department) {
        return sql.list(
                "(SELECT id FROM exchange_question WHERE department = ? AND again IS NULL ORDER BY day DESC, id DESC LIMIT "
                        + MOST
                        + ") UNION SELECT coalesce(again, id) FROM exchange_question q WHERE department = ? AND ("
                        + OPEN
                        + " OR NOT withdrawn AND showing = 'UNSEEN')"
                        + " UNION SELECT coalesce(again, id) FROM exchange_question q JOIN exchange_question_taking_back t"
                        + " ON t.department = q.department AND t.question = q.id AND t.confirmed IS NULL WHERE q.department = ?",
                row -> row.getObject(1, UUID.class),
                department.text(),
                department.text(),
                department.text());
    }

    @Override
    public List<Question> of(DepartmentKey department, Collection<UUID> keys) {
        return rows.of(department, List.copyOf(keys));
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
        var all = new ArrayList<>(rows.after(department, first));
        Collections.reverse(all);
        return all;
    }
}
