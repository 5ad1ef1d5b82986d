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
import org.vieraugen.persistence.identity.Keys;

/** Sessions in PostgreSQL by the SHA-256 of their token. None is remembered on a server: what ended has ended everywhere at once. */
@OnePerServer
public class SqlGuestSessions implements GuestSessions {
    private final Sql sql;
    private final Keys keys;
    private final SqlParticipants participants;
    private final Clock clock;

    @Inject
    public SqlGuestSessions(Sql sql, Keys keys, SqlParticipants participants, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.participants = participants;
        this.clock = clock;
    }

    @Override
    public String open(String box, Instant until) {
        var token = SecretToken.fresh();
        sql.change(
                "INSERT INTO participant_session (token, box, ends_at) VALUES (?, ?, ?)",
                SecretToken.hash(token).bytes(),
                Boxes.hash(keys, box),
                until.atOffset(ZoneOffset.UTC));
        return token;
    }

    @Override
    public List<Participant> of(String token, Instant now) {
        return sql.first(
                        "SELECT box FROM participant_session WHERE token = ? AND ends_at > ?",
                        row -> row.getBytes(1),
                        SecretToken.hash(token).bytes(),
                        now.atOffset(ZoneOffset.UTC))
                .map(participants::at)
                .orElse(List.of());
    }

    @Override
    public void close(String token) {
        sql.change("DELETE FROM participant_session WHERE token = ?", (Object)
                SecretToken.hash(token).bytes());
    }

    @Override
    public void closeAll(String box) {
        sql.change("DELETE FROM participant_session WHERE box = ?", (Object) Boxes.hash(keys, box));
    }

    @Override
    public void forgetOld() {
        sql.change(
                "DELETE FROM participant_session WHERE ends_at < ?",
                clock.instant().atOffset(ZoneOffset.UTC));
    }
}
