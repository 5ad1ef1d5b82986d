package org.vieraugen.mail.incoming.text;

/**
 * Text that PGP has signed and left readable (RFC 9580, section 7): between a line that begins it and a signature of many letters. Lines that begin with a dash
 * have {@code - } before it.
 */
public final class ClearSigned {
    private static final String BEGIN = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----";
    private static final String END = "-----END PGP SIGNATURE-----";

    private ClearSigned() {}

    /** Whether a text has such a line. Who only speaks of it has words beside it. */
    public static boolean hasLine(String text, String line) {
        for (int at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
            int end = text.indexOf('\n', at);
            boolean first = at == 0 || text.charAt(at - 1) == '\n';
            if (first
                    && text.substring(at, end < 0 ? text.length() : end).strip().equals(line)) {
                return true;
            }
        }
        return false;
    }

    public static boolean is(String text) {
        return hasLine(text, BEGIN) && hasLine(text, SIGNATURE);
    }

    /** The text as it was written, still with the lines around it. */
    public static String readable(String text) {
        return is(text) ? text.replace("\n- -", "\n-") : text;
    }

    /** Behind the lines that are for programs and begin here; the same line where none do. */
    static int end(Lines lines, int begin) {
        var line = lines.at(begin);
        if (!line.equals(BEGIN) && !line.equals(SIGNATURE)) {
            return begin;
        }
        for (int at = begin + 1; at < lines.count(); at++) {
            boolean over = line.equals(BEGIN) ? lines.isBlank(at) : lines.at(at).equals(END);
            if (over) {
                return at + 1;
            }
        }
        return begin;
    }
}
