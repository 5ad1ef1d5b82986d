package org.vieraugen.domain.party;

import java.util.regex.Pattern;
import org.vieraugen.domain.Malformed;

/** Where something can be read by everybody: a page's address that begins with {@code https://} and names a host. */
public record WebAddress(String text) {
    /** The longest an address may be. */
    public static final int MOST = 1_000;

    // What may end an attribute or a line of a page is left out, so that no page has to ask again before it makes a
    // link of it.
    private static final Pattern GOOD =
            Pattern.compile("https://LABEL(\\.LABEL)+(:\\d{1,5})?([/?#][^\\s\\p{C}<>\"\\\\^`{|}]*)?"
                    .replace("LABEL", "[\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?"));

    /** @throws Malformed for anything else */
    public WebAddress {
        require("address", text);
    }

    /**
     * The address that was given in a field.
     *
     * @throws Malformed for anything else, by the field's name
     */
    public static WebAddress in(String field, String text) {
        require(field, text);
        return new WebAddress(text);
    }

    private static void require(String field, String text) {
        if (text.length() > MOST) {
            throw new Malformed(field, "too-long", "must have at most " + MOST + " characters");
        }
        if (!GOOD.matcher(text).matches()) {
            throw new Malformed(field, "bad-address", "must be a whole address that begins with https://");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
