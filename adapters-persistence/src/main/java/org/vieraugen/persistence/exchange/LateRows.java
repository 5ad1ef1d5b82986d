package org.vieraugen.persistence.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.exchange.Turnout.LateEntry;
import org.vieraugen.persistence.Sql;

/** What was said late of sessions, each word of it in a row. */
final class LateRows {
    private static final String ENTRY =
            "SELECT session, number, held, attended, people, not_reached, reason, said_by, said_at, confirmed, answered_by, answered_at, answer_reason FROM exchange_session_entry t";

    private final Sql sql;

    LateRows(Sql sql) {
        this.sql = sql;
    }

    /** What is there already stays as it is, but for the second person's answer. */
    void store(ExchangeSession session) {
        session.turnout().entries().forEach(entry -> store(session, entry));
    }

    private void store(ExchangeSession session, LateEntry entry) {
        var answer = entry.answer();
        sql.change(
                "INSERT INTO exchange_session_entry (department, session, number, held, attended, people, not_reached, reason, said_by, said_at, confirmed, answered_by, answered_at, answer_reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (department, session, number) DO UPDATE"
                        + " SET confirmed = excluded.confirmed, answered_by = excluded.answered_by, answered_at = excluded.answered_at, answer_reason = excluded.answer_reason"
                        + " WHERE exchange_session_entry.confirmed IS NULL AND excluded.confirmed IS NOT NULL",
                session.department().text(),
                session.id(),
                entry.number(),
                entry.held(),
                ExchangeRows.organisations(entry.attended()),
                ExchangeRows.people(entry.attended()),
                entry.left().stream().map(TopicKey::id).toArray(UUID[]::new),
                entry.reason(),
                entry.by().text(),
                entry.at().atOffset(ZoneOffset.UTC),
                answer.map(SecondWord::confirmed).orElse(null),
                answer.map(word -> word.by().text()).orElse(null),
                answer.map(word -> word.at().atOffset(ZoneOffset.UTC)).orElse(null),
                answer.map(SecondWord::reason).orElse(null));
    }

    /**
     * By session.
     *
     * @param which of a department, whose key is the first value
     */
    Map<UUID, List<LateEntry>> of(String which, @Nullable Object... values) {
        Map<UUID, List<LateEntry>> all = new HashMap<>();
        sql.each(
                ENTRY + " WHERE department = ? AND " + which + " ORDER BY session, number",
                row -> all.computeIfAbsent(row.getObject("session", UUID.class), id -> new ArrayList<>())
                        .add(entry(row)),
                values);
        return all;
    }

    private static LateEntry entry(ResultSet row) throws SQLException {
        var left = (UUID[]) row.getArray("not_reached").getArray();
        return new LateEntry(
                row.getInt("number"),
                row.getBoolean("held"),
                ExchangeRows.attended(row, "attended", "people"),
                Arrays.stream(left).map(TopicKey::new).toList(),
                row.getString("reason"),
                new StaffKey(row.getString("said_by")),
                at(row, "said_at"),
                answer(row));
    }

    private static Optional<SecondWord> answer(ResultSet row) throws SQLException {
        var second = row.getString("answered_by");
        return second == null
                ? Optional.empty()
                : Optional.of(new SecondWord(
                        row.getBoolean("confirmed"),
                        new StaffKey(second),
                        at(row, "answered_at"),
                        row.getString("answer_reason")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
