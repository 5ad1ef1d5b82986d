package org.vieraugen.domain.mandate;

import java.util.regex.Pattern;
import org.vieraugen.domain.Malformed;

/** Where something can be read by everybody: a page's address that begins with {@code https://} and names a host. */
public record WebAddress(String text) {
    /** The longest an address may be. */
    public static final int MOST = 2_000;

    // Only what RFC 3986 lets stand in an address, so that no page has to ask again before it makes a link of it.
    private static final Pattern GOOD = Pattern.compile(
            "https://(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}(?::[0-9]{1,5})?(?:[/?#][A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]*)?");

    /** @throws Malformed for anything else */
    public WebAddress {
        if (text.length() > MOST) {
            throw new Malformed("address", "too-long", "must have at most " + MOST + " characters");
        }
        if (!GOOD.matcher(text).matches()) {
            throw new Malformed("address", "bad-address", "must be a whole address that begins with https://");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
