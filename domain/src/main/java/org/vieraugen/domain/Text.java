package org.vieraugen.domain;

/** What a person writes: any script, kept exactly as sent, never a NUL or half a character. Lengths count code points. */
public final class Text {
    /** The longest a person's text may be, in code points. */
    public static final int MOST = 20_000;

    private static final String FILLERS = "\u115f\u1160\u3164\uffa0\u2800";

    private Text() {}

    /** Whether nothing of it can be seen: blanks of all kinds, marks of direction, joiners, fillers, accents without a letter. */
    public static boolean isEmpty(String text) {
        return text.codePoints().allMatch(Text::isInvisible);
    }

    /** Whether a character alone leaves the line as empty as it was. */
    public static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            // Fillers of Hangul, the empty pattern of Braille, and what Unicode keeps for characters that are not
            // shown.
            default ->
                FILLERS.indexOf(character) >= 0
                        || (character >= 0xFFF0 && character <= 0xFFF8)
                        || (character >= 0xE0000 && character <= 0xE0FFF);
        };
    }

    /** @throws Malformed when there is nothing to see, when longer than {@code most} code points, or not storable */
    public static String required(String field, String text, int most) {
        optional(field, text, most);
        if (isEmpty(text)) {
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
