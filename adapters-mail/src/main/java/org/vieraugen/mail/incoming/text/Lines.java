package org.vieraugen.mail.incoming.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, and where each begins. */
final class Lines {
    private final String text;
    private final List<Integer> begins = new ArrayList<>();

    Lines(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); ) {
            begins.add(at);
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
        }
    }

    int count() {
        return begins.size();
    }

    /** From one line up to before another, with their line ends. */
    String text(int begin, int end) {
        return text.substring(beginOf(begin), beginOf(end));
    }

    private int beginOf(int line) {
        return line < begins.size() ? begins.get(line) : text.length();
    }

    /** Without its line end and without white space around it; empty behind the end. */
    String at(int line) {
        return line < count() ? stripped(text.substring(beginOf(line), beginOf(line + 1))) : "";
    }

    boolean isBlank(int line) {
        return at(line).isEmpty();
    }

    /** The first line from here on that is not blank, or the end. */
    int nextWritten(int line) {
        int at = line;
        while (at < count() && isBlank(at)) {
            at++;
        }
        return at;
    }

    /** Blanks that do not break, and marks of direction, as mail programs put them around names and dates. */
    static String stripped(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isSpace(line.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200f')
                || c == '\u202f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
