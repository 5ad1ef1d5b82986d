package org.vieraugen.persistence.participant;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.participant.SignInCodes;
import org.vieraugen.domain.participant.SignInCode;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;

/** Codes in PostgreSQL, sealed together with the mailbox they go to: a row says neither. By a keyed hash of the mailbox all of one are found. */
@OnePerServer
public class SqlSignInCodes implements SignInCodes {
    private static final String SELECT = "SELECT words, tries, ends_at FROM participant_code WHERE id = ?";

    private final Sql sql;
    private final Keys keys;
    private final Clock clock;

    @Inject
    public SqlSignInCodes(Sql sql, Keys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public void put(SignInCode code) {
        // No box holds a blank.
        var words = (code.digits() + " " + code.box()).getBytes(StandardCharsets.UTF_8);
        sql.change(
                "INSERT INTO participant_code (id, box, words, tries, ends_at) VALUES (?, ?, ?, ?, ?)",
                code.id(),
                Boxes.hash(keys, code.box()),
                keys.seal(place(code.id()), words),
                code.tries(),
                code.until().atOffset(ZoneOffset.UTC));
    }

    @Override
    public Optional<SignInCode> find(UUID id) {
        return read(SELECT, id);
    }

    @Override
    public Optional<SignInCode> take(UUID id) {
        return read(SELECT + " FOR UPDATE", id);
    }

    private Optional<SignInCode> read(String select, UUID id) {
        return sql.first(
                select,
                row -> {
                    var words = new String(keys.open(place(id), row.getBytes(1)), StandardCharsets.UTF_8).split(" ", 2);
                    return new SignInCode(
                            id,
                            words[1],
                            words[0],
                            row.getInt(2),
                            row.getObject(3, OffsetDateTime.class).toInstant());
                },
                id);
    }

    private static String place(UUID id) {
        return "participant code " + id;
    }

    @Override
    public void tried(SignInCode next) {
        sql.change("UPDATE participant_code SET tries = ? WHERE id = ?", next.tries(), next.id());
    }

    @Override
    public void end(UUID id) {
        sql.change("DELETE FROM participant_code WHERE id = ?", id);
    }

    @Override
    public void endAll(String box) {
        sql.change("DELETE FROM participant_code WHERE box = ?", (Object) Boxes.hash(keys, box));
    }

    @Override
    public void forgetOld() {
        sql.change(
                "DELETE FROM participant_code WHERE ends_at < ?",
                clock.instant().atOffset(ZoneOffset.UTC));
    }
}
