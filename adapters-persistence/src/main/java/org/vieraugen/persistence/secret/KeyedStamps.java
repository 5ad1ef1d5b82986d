package org.vieraugen.persistence.secret;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.secret.Stamps;
import org.vieraugen.persistence.identity.Keys;

/** 128 bits of an HMAC, in base64url. */
@OnePerServer
public class KeyedStamps implements Stamps {
    private static final int BYTES = 16;

    private final Keys keys;

    @Inject
    public KeyedStamps(Keys keys) {
        this.keys = keys;
    }

    @Override
    public String stamped(String text) {
        var hash = keys.hash(("stamp " + text).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    }

    @Override
    public boolean isOurs(String text, String stamp) {
        return MessageDigest.isEqual(
                stamped(text).getBytes(StandardCharsets.UTF_8), stamp.getBytes(StandardCharsets.UTF_8));
    }
}
