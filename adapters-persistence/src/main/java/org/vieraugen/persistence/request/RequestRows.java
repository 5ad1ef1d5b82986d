package org.vieraugen.persistence.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.request.Arrival;
import org.vieraugen.domain.request.Asked;
import org.vieraugen.domain.request.Complained;
import org.vieraugen.domain.request.Mentions;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestNumber;
import org.vieraugen.domain.request.Said;
import org.vieraugen.domain.request.Words;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.stored.Stored;

/** Reads rows of requests, and opens what is sealed in them. */
final class RequestRows {
    static final String ASKED = "asked";
    static final String MENTIONS = "mentions";
    static final String COMPLAINED = "complained";

    static final String COLUMNS =
            "department, id, number, team, channel, language, received_at, due_on, state, in_time, ended_at, data_key, asked, mentions, complained, version";

    private final Keys keys;

    RequestRows(Keys keys) {
        this.keys = keys;
    }

    /** A request without what was said in it, and the key that opens that. */
    record Row(Request request, DataKey key) {
        Request whole(List<Said> said) {
            var words = new Words(request.words().asked(), said, request.words().mentions());
            return new Request(
                    request.id(),
                    request.number(),
                    request.department(),
                    request.team(),
                    request.arrival(),
                    words,
                    request.due(),
                    request.state(),
                    request.inTime(),
                    request.complained(),
                    request.ended(),
                    request.version());
        }
    }

    Row read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var key = DataKey.unwrap(keys, id, row.getBytes("data_key"));
        var inTime = row.getBoolean("in_time");
        var answered = row.wasNull() ? Optional.<Boolean>empty() : Optional.of(inTime);
        var request = new Request(
                id,
                new RequestNumber(row.getString("number")),
                new DepartmentKey(row.getString("department")),
                new TeamKey(row.getString("team")),
                arrival(row),
                new Words(open(row, key, ASKED, Asked.class), List.of(), mentions(row, key)),
                row.getObject("due_on", LocalDate.class),
                Request.State.valueOf(row.getString("state")),
                answered,
                open(row, key, COMPLAINED, Complained.class),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("version"));
        return new Row(request, key);
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                Channel.valueOf(row.getString("channel")), row.getString("language"), instant(row, "received_at"));
    }

    private static Mentions mentions(ResultSet row, DataKey key) throws SQLException {
        return Stored.read(key.open(MENTIONS, row.getBytes(MENTIONS)), Mentions.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <T> Optional<T> open(ResultSet row, DataKey key, String column, Class<T> type) throws SQLException {
        return Optional.ofNullable(row.getBytes(column)).map(bytes -> Stored.read(key.open(column, bytes), type));
    }

    /** @param number where in the request it stands */
    static String placeOfSaid(int number) {
        return "said " + number;
    }
}
