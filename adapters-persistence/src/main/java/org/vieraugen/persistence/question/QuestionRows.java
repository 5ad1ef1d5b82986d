package org.vieraugen.persistence.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.question.Asked;
import org.vieraugen.domain.question.Promise;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.Reply;
import org.vieraugen.domain.question.Showing;
import org.vieraugen.domain.question.TakingBack;
import org.vieraugen.persistence.SecondWordRows;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Times;

/** Questions as they are read: each with what was promised, answered and kept back. */
final class QuestionRows {
    private static final String QUESTION =
            "SELECT id, organisation, capacity, title, text, day, again, participant, showing, ground, showing_reason, withdrawn, version FROM exchange_question";
    private static final String PROMISE = "SELECT question, due, reason FROM exchange_question_promise";
    private static final String REPLY =
            "SELECT question, number, text, written_by, written_at, confirmed, second_by, second_at, second_reason FROM exchange_reply";
    private static final String TAKING_BACK =
            "SELECT question, number, ground, reason, proposed_by, proposed_at, confirmed, second_by, second_at, second_reason FROM exchange_question_taking_back";

    private final Sql sql;

    QuestionRows(Sql sql) {
        this.sql = sql;
    }

    /** Those of these keys, the latest first. */
    List<Question> of(DepartmentKey department, List<UUID> keys) {
        Object all = keys.toArray(UUID[]::new);
        return read(department, "id = ANY (?)", "question = ANY (?)", List.of(all), List.of(all));
    }

    /** Those that were asked first, with those that were asked again; the latest first. */
    List<Question> families(DepartmentKey department, List<UUID> firsts) {
        Object all = firsts.toArray(UUID[]::new);
        var which = "(id = ANY (?) OR again = ANY (?))";
        return read(
                department,
                which,
                "question IN (SELECT id FROM exchange_question q WHERE q.department = ? AND " + which + ")",
                List.of(all, all),
                List.of(department.text(), all, all));
    }

    /** Those that were asked again after that one, the latest first. */
    List<Question> after(DepartmentKey department, UUID first) {
        return read(
                department,
                "again = ?",
                "(department, question) IN (SELECT department, id FROM exchange_question WHERE again = ?)",
                List.of(first),
                List.of(first));
    }

    /** @param belongs which promises, replies and attempts to keep back are theirs */
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
        Map<UUID, List<TakingBack>> takingBacks = new HashMap<>();
        sql.each(
                TAKING_BACK + " WHERE department = ? AND " + belongs + " ORDER BY question, number",
                row -> of(takingBacks, row).add(takingBack(row)),
                parts);
        return sql.list(
                QUESTION + " WHERE department = ? AND " + which + " ORDER BY day DESC, id DESC",
                row -> question(department, row, promises, replies, takingBacks),
                given);
    }

    private static Object[] with(DepartmentKey department, List<?> values) {
        return Stream.concat(Stream.of(department.text()), values.stream()).toArray();
    }

    private static <T> List<T> of(Map<UUID, List<T>> all, ResultSet row) throws SQLException {
        return all.computeIfAbsent(row.getObject("question", UUID.class), id -> new ArrayList<>());
    }

    private static Question question(
            DepartmentKey department,
            ResultSet row,
            Map<UUID, List<Promise>> promises,
            Map<UUID, List<Reply>> replies,
            Map<UUID, List<TakingBack>> takingBacks)
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
                Optional.ofNullable(row.getObject("participant", UUID.class)),
                promises.getOrDefault(id, List.of()),
                new Showing(
                        Showing.State.valueOf(row.getString("showing")),
                        Optional.ofNullable(row.getString("ground")).map(Showing.Ground::valueOf),
                        row.getString("showing_reason"),
                        takingBacks.getOrDefault(id, List.of())),
                replies.getOrDefault(id, List.of()),
                row.getBoolean("withdrawn"),
                row.getInt("version"));
    }

    private static Reply reply(ResultSet row) throws SQLException {
        return new Reply(
                row.getInt("number"),
                row.getString("text"),
                new StaffKey(row.getString("written_by")),
                Times.read(row, "written_at"),
                SecondWordRows.read(row, "second_by", "second_at", "second_reason"));
    }

    private static TakingBack takingBack(ResultSet row) throws SQLException {
        return new TakingBack(
                row.getInt("number"),
                Showing.Ground.valueOf(row.getString("ground")),
                row.getString("reason"),
                new StaffKey(row.getString("proposed_by")),
                Times.read(row, "proposed_at"),
                SecondWordRows.read(row, "second_by", "second_at", "second_reason"));
    }
}
