package org.vieraugen.persistence.access;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.application.access.Visits;
import org.vieraugen.persistence.Sql;

/** Visits in PostgreSQL: row number and key are both derived from the visitor's secret, so that the server's own keys open none. */
@Single
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
    public Optional<Map<String, String>> find(String secret) {
        var id = derived(secret, "row");
        return sql.first(
                        "SELECT words FROM visit WHERE id = ? AND ends_at > now()", row -> row.getBytes(1), (Object) id)
                .map(cipher -> read(open(secret, id, cipher)));
    }

    @Override
    public void keep(String secret, Map<String, String> words) {
        var id = derived(secret, "row");
        sql.change(
                "INSERT INTO visit (id, words, ends_at) VALUES (?, ?, now() + interval '1 day')"
                        + " ON CONFLICT (id) DO UPDATE SET words = excluded.words, ends_at = excluded.ends_at",
                id,
                seal(secret, id, written(words)));
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

    private static byte[] written(Map<String, String> words) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (var word : words.entrySet()) {
                write(out, word.getKey());
                write(out, word.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static Map<String, String> read(byte[] bytes) {
        var words = new HashMap<String, String>();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                words.put(text(in), text(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
