package org.vieraugen.domain.mail;

import java.util.Locale;

/**
 * Whoever a field names.
 *
 * @param address as it is written, at most 320 letters; it need not be one that can be written to
 * @param name as it is shown beside the address; empty where there is none
 */
public record Correspondent(String address, String name) {
    private static final int MOST_OF_AN_ADDRESS = 320;
    private static final int MOST_OF_A_NAME = 200;

    public Correspondent {
        address = cut(address, MOST_OF_AN_ADDRESS);
        name = cut(name, MOST_OF_A_NAME);
    }

    private static String cut(String text, int most) {
        var flat = text.strip();
        return flat.codePointCount(0, flat.length()) > most
                ? flat.substring(0, flat.offsetByCodePoints(0, most))
                : flat;
    }

    /** Whether something stands on both sides of an {@code @}. */
    public boolean isAddress() {
        int at = address.lastIndexOf('@');
        return at > 0 && at < address.length() - 1 && address.indexOf(' ') < 0;
    }

    /** What stands before the {@code @}, in small letters; all of it where there is none. */
    public String localPart() {
        int at = address.lastIndexOf('@');
        return (at < 0 ? address : address.substring(0, at)).toLowerCase(Locale.ROOT);
    }
}
