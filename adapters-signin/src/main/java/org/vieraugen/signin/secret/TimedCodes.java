package org.vieraugen.signin.secret;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.secret.OneTimeCodes;

/** RFC 6238 with what authenticator apps expect unless told otherwise. */
@OnePerServer
public class TimedCodes implements OneTimeCodes {
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int SECRET = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP);

    @Override
    public byte[] secret() {
        var secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        return secret;
    }

    @Override
    public String text(byte[] secret) {
        return new Base32().encodeToString(secret);
    }

    @Override
    public OptionalLong step(byte[] secret, String code, Instant now) {
        var digits = code.replaceAll("\\s", "");
        var found = OptionalLong.empty();
        for (int near = -1; near <= 1; near++) {
            var moment = now.plus(STEP.multipliedBy(near));
            // All three are compared, so that the time taken tells nothing.
            if (MessageDigest.isEqual(bytes(code(secret, moment)), bytes(digits))) {
                found = OptionalLong.of(moment.getEpochSecond() / STEP.toSeconds());
            }
        }
        return found;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String code(byte[] secret, Instant moment) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()), moment, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("HMAC takes any key", e);
        }
    }
}
