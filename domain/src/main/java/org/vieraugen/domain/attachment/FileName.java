package org.vieraugen.domain.attachment;

import java.util.regex.Pattern;

/**
 * A file's name as people read it: no folders, no control characters, at most 120 code points; the ending is the one of its kind. Dots within it stay
 * ("Az. 32.1"), and so do the characters that join letters and pictures, without which Persian and emoji fall apart.
 */
public record FileName(String text) {
    private static final int MOST = 120;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** What programs call a kind of file: short, and never a number alone. */
    private static final Pattern ENDING = Pattern.compile("\\.(?=[0-9]*[A-Za-z])[A-Za-z0-9]{1,5}$");

    private static final Pattern LOOSE = Pattern.compile("^[\\s\\u200C\\u200D]+|[\\s\\u200C\\u200D]+$");

    /** What is left of the name that a browser sent; a name of nothing but forbidden characters becomes {@code file}. */
    public static FileName of(String given, FileKind kind) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = new StringBuilder();
        last.codePoints().filter(FileName::isPlain).forEach(plain::appendCodePoint);
        var name = LOOSE.matcher(plain).replaceAll("");
        var stem = name.lastIndexOf('.') == 0 ? "" : cut(ENDING.matcher(name).replaceFirst(""));
        return new FileName((stem.isEmpty() ? "file" : stem) + "." + kind.ending());
    }

    private static String cut(String stem) {
        var most = stem.codePointCount(0, stem.length()) > MOST
                ? stem.substring(0, stem.offsetByCodePoints(0, MOST))
                : stem;
        // Joiners that join nothing are seen by nobody.
        return LOOSE.matcher(most).replaceAll("");
    }

    /** Neither a control character, nor one that turns the writing direction, nor half a character. */
    private static boolean isPlain(int c) {
        int type = Character.getType(c);
        boolean joins = c == NON_JOINER || c == JOINER;
        return joins
                || (type != Character.CONTROL
                        && type != Character.FORMAT
                        && type != Character.SURROGATE
                        && type != Character.LINE_SEPARATOR
                        && type != Character.PARAGRAPH_SEPARATOR);
    }

    @Override
    public String toString() {
        return text;
    }
}
