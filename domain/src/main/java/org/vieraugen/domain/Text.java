package org.vieraugen.domain;

/** What a person writes: any script, kept exactly as sent, never a NUL or half a character. Lengths count code points. */
public final class Text {
    /** The longest a person's text may be, in code points. */
    public static final int MOST = 20_000;

    private Text() {}

    /** @throws Malformed when blank, longer than {@code most} code points, or not storable */
    public static String required(String field, String text, int most) {
        optional(field, text, most);
        if (text.isBlank()) {
            throw new Malformed(field, "empty", "must not be empty");
        }
        return text;
    }

    /** @throws Malformed when longer than {@code most} code points, or not storable */
    public static String optional(String field, String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            throw new Malformed(field, "too-long", "must have at most " + most + " characters");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new Malformed(field, "nul", "contains a NUL character at position " + i);
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new Malformed(field, "half-character", "contains half of a surrogate pair at position " + i);
            }
        }
        return text;
    }
}
