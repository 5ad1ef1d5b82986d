package org.vieraugen.mail.due;

/** Lines of at most 75 octets (RFC 5545, 3.1). ical4j counts characters, and would cut a line with umlauts too late. */
final class Folding {
    private static final int MOST = 75;
    private static final String CUT = "\r\n ";

    private Folding() {}

    /** @param text lines that end with CRLF */
    static String folded(String text) {
        var folded = new StringBuilder(text.length() + text.length() / 10);
        int length = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            boolean end = letter == '\r' || letter == '\n';
            int octets = octets(letter);
            if (!end && length + octets > MOST) {
                folded.append(CUT);
                // The blank that marks what follows belongs to its line.
                length = 1;
            }
            folded.appendCodePoint(letter);
            length = end ? 0 : length + octets;
            i += Character.charCount(letter);
        }
        return folded.toString();
    }

    private static int octets(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
