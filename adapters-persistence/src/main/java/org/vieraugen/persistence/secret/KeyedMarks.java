package org.vieraugen.persistence.secret;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.secret.Marks;
import org.vieraugen.persistence.identity.Keys;

/** The first half of an HMAC under the receipts' key; no receipt begins as these texts do. */
@OnePerServer
public class KeyedMarks implements Marks {
    private static final int BYTES = 16;

    private final Keys keys;

    @Inject
    public KeyedMarks(Keys keys) {
        this.keys = keys;
    }

    @Override
    public String of(String text) {
        var whole = keys.hash(("mark of " + text).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES));
    }
}
