package org.vieraugen.persistence.act;

import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Repeats;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.stored.Stored;

/** Answers under a key that only whoever sent it knows: stored are a keyed hash of it, and the answer sealed under another. */
@OnePerServer
public class SealedRepeats implements Repeats {
    private final Sql sql;
    private final Keys keys;

    @Inject
    public SealedRepeats(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    private record Earlier(boolean sameRequest, String answer) {}

    @Override
    public <T> Optional<T> answered(String key, Object asked, Class<T> answer) {
        var hash = hash("repeat", key);
        sql.list(
                "SELECT pg_advisory_xact_lock(?)",
                row -> true,
                java.nio.ByteBuffer.wrap(hash).getLong());
        var fingerprint = hash("asked", Canonical.text(asked));
        var earlier = sql.first(
                "SELECT fingerprint, answer FROM repeat WHERE key = ? AND at > now() - interval '1 day'",
                row -> MessageDigest.isEqual(row.getBytes(1), fingerprint)
                        ? new Earlier(true, open(key, row.getBytes(2)))
                        : new Earlier(false, ""),
                hash);
        if (earlier.isPresent() && !earlier.get().sameRequest()) {
            throw new KeyReused();
        }
        return earlier.map(found -> Stored.read(found.answer(), answer));
    }

    @Override
    public void remember(String key, Object asked, Object answer) {
        sql.change(
                "INSERT INTO repeat (key, fingerprint, answer) VALUES (?, ?, ?)"
                        + " ON CONFLICT (key) DO UPDATE SET fingerprint = excluded.fingerprint, answer = excluded.answer, at = now()",
                hash("repeat", key),
                hash("asked", Canonical.text(asked)),
                seal(key, Stored.bytes(answer)));
    }

    @Override
    public void forgetOld() {
        sql.change("DELETE FROM repeat WHERE at < now() - interval '1 day'");
    }

    private byte[] hash(String use, String text) {
        return keys.hash((use + " " + text).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] seal(String key, byte[] answer) {
        try {
            return new AesGcmJce(hash("answer", key)).encrypt(answer, new byte[0]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal an answer", e);
        }
    }

    private String open(String key, byte[] answer) {
        try {
            return new String(new AesGcmJce(hash("answer", key)).decrypt(answer, new byte[0]), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored answer cannot be opened", e);
        }
    }
}
