package org.vieraugen.domain.attachment;

/** A file's name as people read it: no folders, no control characters, at most 120 code points; the ending is the one of its kind. */
public record FileName(String text) {
    private static final int MOST = 120;

    /** What is left of the name that a browser sent; a name of nothing but forbidden characters becomes {@code file}. */
    public static FileName of(String given, FileKind kind) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = new StringBuilder();
        last.codePoints().filter(FileName::isPlain).limit(MOST).forEach(plain::appendCodePoint);
        var name = plain.toString().strip();
        int dot = name.lastIndexOf('.');
        var stem = (dot < 0 ? name : name.substring(0, dot)).strip();
        return new FileName((stem.isEmpty() ? "file" : stem) + "." + kind.ending());
    }

    /** Neither a control character, nor one that turns the writing direction, nor half a character. */
    private static boolean isPlain(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    @Override
    public String toString() {
        return text;
    }
}
