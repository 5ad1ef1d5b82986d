package org.vieraugen.persistence.visit;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.visit.Visit;
import org.vieraugen.application.visit.Visits;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.stored.Stored;

/** Visits in PostgreSQL: row number and key are both derived from the visitor's secret, so that the server's own keys open none. */
@OnePerServer
@Transactional
public class SqlVisits implements Visits {
    private static final String HMAC = "HmacSha256";
    private static final int BYTES = 32;

    private final Sql sql;

    @Inject
    public SqlVisits(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Visit> find(String secret) {
        var id = derived(secret, "row");
        return sql.first(
                        "SELECT words FROM visit WHERE id = ? AND ends_at > now()", row -> row.getBytes(1), (Object) id)
                .map(cipher -> Stored.read(open(secret, id, cipher), Visit.class));
    }

    @Override
    public void keep(String secret, Visit visit) {
        var id = derived(secret, "row");
        sql.change(
                "INSERT INTO visit (id, words, ends_at) VALUES (?, ?, now() + interval '1 day')"
                        + " ON CONFLICT (id) DO UPDATE SET words = excluded.words, ends_at = excluded.ends_at",
                id,
                seal(secret, id, Stored.bytes(visit)));
    }

    @Override
    public void end(String secret) {
        sql.change("DELETE FROM visit WHERE id = ?", (Object) derived(secret, "row"));
    }

    @Override
    public void forgetOld() {
        sql.change("DELETE FROM visit WHERE ends_at < now()");
    }

    private static byte[] derived(String secret, String purpose) {
        try {
            return Hkdf.computeHkdf(
                    HMAC,
                    secret.getBytes(StandardCharsets.UTF_8),
                    new byte[0],
                    purpose.getBytes(StandardCharsets.UTF_8),
                    BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key of a visit", e);
        }
    }

    private static byte[] seal(String secret, byte[] id, byte[] words) {
        try {
            return new AesGcmJce(derived(secret, "key")).encrypt(words, id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal a visit", e);
        }
    }

    private static byte[] open(String secret, byte[] id, byte[] cipher) {
        try {
            return new AesGcmJce(derived(secret, "key")).decrypt(cipher, id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a visit was changed in the database", e);
        }
    }
}
