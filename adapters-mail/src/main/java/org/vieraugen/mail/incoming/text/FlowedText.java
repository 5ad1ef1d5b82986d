package org.vieraugen.mail.incoming.text;

/** Text whose lines a program has broken for the way, and marked so by a blank at their ends (RFC 3676, {@code format=flowed}). */
final class FlowedText {
    private static final String SIGNATURE = "-- ";

    private FlowedText() {}

    /** The paragraphs as they were written. Quoted lines are joined with their like only. */
    static String joined(String text, boolean deleteBlanks) {
        var out = new StringBuilder(text.length());
        boolean open = false;
        int depth = 0;
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            var line = text.substring(at, end < 0 ? text.length() : end);
            int quotes = quotes(line);
            var said = line.substring(quotes);
            if (said.startsWith(" ")) {
                said = said.substring(1);
            }
            boolean signature = said.equals(SIGNATURE);
            if (open && (quotes != depth || signature)) {
                out.append('\n');
                open = false;
            }
            if (!open) {
                out.append(">".repeat(quotes)).append(quotes > 0 && !said.isEmpty() ? " " : "");
            }
            open = said.endsWith(" ") && !signature && end >= 0;
            out.append(open && deleteBlanks ? said.substring(0, said.length() - 1) : said);
            if (!open && end >= 0) {
                out.append('\n');
            }
            depth = quotes;
            at = end < 0 ? text.length() : end + 1;
        }
        return out.toString();
    }

    private static int quotes(String line) {
        int quotes = 0;
        while (quotes < line.length() && line.charAt(quotes) == '>') {
            quotes++;
        }
        return quotes;
    }
}
