package org.vieraugen.application.secret;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.vieraugen.domain.journal.Hash;

/** A secret of 256 random bits, written in base64url; what is stored of it is its SHA-256. */
public final class SecretToken {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretToken() {}

    public static String fresh() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** Of a secret in two halves: the first one's hash is all that whoever adds the second needs. */
    public static Hash hash(String first, Optional<String> second) {
        return second.isEmpty() ? hash(first) : joined(hash(first), second.get());
    }

    public static Hash joined(Hash first, String second) {
        return Hash.of(first, second.getBytes(StandardCharsets.UTF_8));
    }

    public static Hash hash(String token) {
        return Hash.of(Hash.ZERO, token.getBytes(StandardCharsets.UTF_8));
    }
}
