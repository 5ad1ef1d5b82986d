package org.vieraugen.persistence.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.exchange.Turnout.LateEntry;
import org.vieraugen.persistence.Sql;

/** What was said late of a session, in its row. */
final class LateRows {
    private final Sql sql;

    LateRows(Sql sql) {
        this.sql = sql;
    }

    /** Where nothing was said late, nothing is stored. */
    void store(ExchangeSession session) {
        session.turnout().entry().ifPresent(entry -> store(session, entry));
    }

    private void store(ExchangeSession session, LateEntry entry) {
        var answer = entry.answer();
        sql.change(
                "UPDATE exchange_session SET entry_attended = ?, entry_people = ?, entry_left = ?, entry_by = ?, entry_at = ?, entry_confirmed = ?, entry_second = ?, entry_answered = ?, entry_reason = ?"
                        + " WHERE department = ? AND id = ?",
                ExchangeRows.organisations(entry.attended()),
                ExchangeRows.people(entry.attended()),
                entry.left().stream().map(TopicKey::id).toArray(UUID[]::new),
                entry.by().text(),
                entry.at().atOffset(ZoneOffset.UTC),
                answer.map(SecondWord::confirmed).orElse(null),
                answer.map(word -> word.by().text()).orElse(null),
                answer.map(word -> word.at().atOffset(ZoneOffset.UTC)).orElse(null),
                answer.map(SecondWord::reason).orElse(null),
                session.department().text(),
                session.id());
    }

    static Optional<LateEntry> entry(ResultSet row) throws SQLException {
        var by = row.getString("entry_by");
        if (by == null) {
            return Optional.empty();
        }
        List<Attendance> attended = ExchangeRows.attended(row, "entry_attended", "entry_people");
        var left = (UUID[]) row.getArray("entry_left").getArray();
        return Optional.of(new LateEntry(
                attended,
                Arrays.stream(left).map(TopicKey::new).toList(),
                new StaffKey(by),
                at(row, "entry_at"),
                answer(row)));
    }

    private static Optional<SecondWord> answer(ResultSet row) throws SQLException {
        var second = row.getString("entry_second");
        return second == null
                ? Optional.empty()
                : Optional.of(new SecondWord(
                        row.getBoolean("entry_confirmed"),
                        new StaffKey(second),
                        at(row, "entry_answered"),
                        row.getString("entry_reason")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
