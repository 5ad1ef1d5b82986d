package org.vieraugen.running;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Lets the sample accounts sign in at the price of a thousand rounds instead of 220,000, which cost a second of the server's core each time; a hash says itself how many
 * rounds it has. For suites that sign in often and ask nothing of the hash; those about signing in do so once with what the product made.
 */
public final class QuickSignIns {
    private static final int ROUNDS = 1_000;
    private static final byte[] SALT = "sixteen bytes ok".getBytes(StandardCharsets.US_ASCII);
    private static final String HASH = hash();

    private QuickSignIns() {}

    /** @param database of a try-out that is ready, so that its accounts are there */
    public static void at(Database database) throws SQLException {
        try (var admin = database.connect("vieraugen", "postgres");
                var cheaper = admin.prepareStatement("UPDATE account SET password_hash = ?")) {
            cheaper.setString(1, HASH);
            if (cheaper.executeUpdate() == 0) {
                throw new IllegalStateException("there are no sample accounts yet");
            }
        }
    }

    private static String hash() {
        try {
            var derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(Client.PASSWORD.toCharArray(), SALT, ROUNDS, 256))
                    .getEncoded();
            var text = Base64.getEncoder().withoutPadding();
            return "pbkdf2-sha512$" + ROUNDS + "$" + text.encodeToString(SALT) + "$" + text.encodeToString(derived);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
