package org.vieraugen.signin.secret;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.secret.Passwords;

/**
 * PBKDF2 with HMAC-SHA-512, 220,000 rounds, 16 bytes of salt: {@code pbkdf2-sha512$rounds$salt$hash}. As hard to guess as 600,000 rounds of SHA-256 (OWASP Password Storage
 * Cheat Sheet), which cost this server twice as much.
 */
@OnePerServer
public class Pbkdf2Passwords implements Passwords {
    private static final String NAME = "pbkdf2-sha512";
    private static final int ROUNDS = 220_000;
    private final SecureRandom random = new SecureRandom();

    @Override
    public String hash(String password) {
        var salt = new byte[16];
        random.nextBytes(salt);
        var text = Base64.getEncoder().withoutPadding();
        return NAME + "$" + ROUNDS + "$" + text.encodeToString(salt) + "$"
                + text.encodeToString(derive(password, salt, ROUNDS));
    }

    @Override
    public boolean fits(String password, String hash) {
        var parts = hash.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(NAME)) {
            // An unknown account takes as long as a known one.
            derive(password, new byte[16], ROUNDS);
            return false;
        }
        var salt = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(
                Base64.getDecoder().decode(parts[3]), derive(password, salt, Integer.parseInt(parts[1])));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        var given = new PBEKeySpec(password.toCharArray(), salt, rounds, 256);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(given)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2 with HMAC-SHA-512", e);
        } finally {
            given.clearPassword();
        }
    }
}
