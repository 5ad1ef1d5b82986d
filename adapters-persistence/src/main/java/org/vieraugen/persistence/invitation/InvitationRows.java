package org.vieraugen.persistence.invitation;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.Letter;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.Reply;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;

/** What stands in the rows of an invitation. */
record InvitationRows(DepartmentKey department, UUID id, UUID participant, UUID series, int version, DataKey key) {
    static final String COLUMNS = "department, id, participant, series, version, data_key";
    static final String LETTER =
            "SELECT invitation, id, purpose, occasion, basis, sequence, asks, posted_at, since, from_sequence, shows, mailbox FROM session_letter";
    static final String REPLY =
            "SELECT invitation, occasion, coming, way, comment, came_at, given_at, sequence, elsewhere FROM session_reply";
    static final String WISH = "SELECT invitation, id, occasion, begins, ends, text, came_at, state FROM session_wish";

    static InvitationRows of(ResultSet row, Keys keys) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new InvitationRows(
                new DepartmentKey(row.getString("department")),
                id,
                row.getObject("participant", UUID.class),
                row.getObject("series", UUID.class),
                row.getInt("version"),
                DataKey.unwrap(keys, id, row.getBytes("data_key")));
    }

    SessionInvitation with(List<Letter> letters, List<Reply> replies, List<Wish> wishes) {
        return new SessionInvitation(id, department, participant, series, letters, replies, wishes, version);
    }

    Letter letter(ResultSet row) throws SQLException {
        var letter = row.getObject("id", UUID.class);
        return new Letter(
                letter,
                Letter.Purpose.valueOf(row.getString("purpose")),
                Occasion.read(row.getString("occasion")),
                row.getInt("basis"),
                row.getInt("sequence"),
                row.getString("asks"),
                instant(row, "posted_at"),
                instant(row, "since"),
                row.getInt("from_sequence"),
                row.getString("shows"),
                Optional.ofNullable(row.getBytes("mailbox"))
                        .map(mailbox -> text(key.open(placeOfLetter(letter), mailbox))));
    }

    Reply reply(ResultSet row) throws SQLException {
        var occasion = Occasion.read(row.getString("occasion"));
        return new Reply(
                occasion,
                Coming.valueOf(row.getString("coming")),
                Reply.Way.valueOf(row.getString("way")),
                text(key.open(placeOfReply(occasion), row.getBytes("comment"))),
                instant(row, "came_at"),
                instant(row, "given_at"),
                row.getInt("sequence"),
                row.getBoolean("elsewhere"));
    }

    Wish wish(ResultSet row) throws SQLException {
        var wish = row.getObject("id", UUID.class);
        return new Wish(
                wish,
                Occasion.read(row.getString("occasion")),
                Optional.ofNullable(row.getObject("begins", LocalDateTime.class)),
                Optional.ofNullable(row.getObject("ends", LocalDateTime.class)),
                text(key.open(placeOfWish(wish), row.getBytes("text"))),
                instant(row, "came_at"),
                Wish.State.valueOf(row.getString("state")));
    }

    static String placeOfLetter(UUID letter) {
        return "letter " + letter;
    }

    static String placeOfReply(Occasion occasion) {
        return "reply " + occasion.text();
    }

    static String placeOfWish(UUID wish) {
        return "wish " + wish;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
