package org.vieraugen.persistence.participant;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.participant.GuestSessions;
import org.vieraugen.application.secret.SecretToken;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.persistence.Sql;

/** Sessions in PostgreSQL by the SHA-256 of their token. None is remembered on a server: what ended has ended everywhere at once. */
@OnePerServer
public class SqlGuestSessions implements GuestSessions {
    private final Sql sql;
    private final SqlParticipants participants;
    private final Clock clock;

    @Inject
    public SqlGuestSessions(Sql sql, SqlParticipants participants, Clock clock) {
        this.sql = sql;
        this.participants = participants;
        this.clock = clock;
    }

    @Override
    public String open(List<Participant> who, Instant until) {
        var token = SecretToken.fresh();
        who.forEach(participants::hold);
        who.forEach(one -> sql.change(
                "INSERT INTO participant_session (token, department, participant, ends_at) VALUES (?, ?, ?, ?)",
                SecretToken.hash(token).bytes(),
                one.department().text(),
                one.id(),
                until.atOffset(ZoneOffset.UTC)));
        return token;
    }

    @Override
    public List<Participant> of(String token, Instant now) {
        return participants.where(
                "(department, id) IN (SELECT s.department, s.participant FROM participant_session s WHERE s.token = ? AND s.ends_at > ?)",
                SecretToken.hash(token).bytes(),
                now.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void close(String token) {
        sql.change("DELETE FROM participant_session WHERE token = ?", (Object)
                SecretToken.hash(token).bytes());
    }

    @Override
    public void closeAll(Participant who) {
        sql.change(
                "DELETE FROM participant_session WHERE token IN"
                        + " (SELECT s.token FROM participant_session s WHERE s.department = ? AND s.participant = ?)",
                who.department().text(),
                who.id());
    }

    @Override
    public void forgetOld() {
        sql.change(
                "DELETE FROM participant_session WHERE ends_at < ?",
                clock.instant().atOffset(ZoneOffset.UTC));
    }
}
