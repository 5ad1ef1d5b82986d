package org.vieraugen.mail.incoming.tnef;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** The words of a text in RTF: paragraphs and letters, without what it looks like. The file itself stays beside it. */
final class RtfText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int DEEPEST = 200;

    /** Groups that hold no words of the text. */
    private static final Set<String> WITHOUT_WORDS = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "footer",
            "htmltag",
            "generator",
            "themedata");

    private final String rtf;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Boolean> groups = new ArrayDeque<>();
    private boolean silent;
    private int skip;
    private int at;

    private RtfText(String rtf) {
        this.rtf = rtf;
    }

    /** @param rtf each byte as one letter */
    static String of(String rtf) {
        return new RtfText(rtf).read();
    }

    private String read() {
        while (at < rtf.length()) {
            char c = rtf.charAt(at++);
            switch (c) {
                case '{' -> {
                    if (groups.size() < DEEPEST) {
                        groups.push(silent);
                    }
                }
                case '}' -> silent = groups.isEmpty() ? silent : groups.pop();
                case '\\' -> control();
                case '\r', '\n', '\0' -> {}
                default -> say(c);
            }
        }
        return out.toString().strip() + "\n";
    }

    private void control() {
        if (at >= rtf.length()) {
            return;
        }
        char c = rtf.charAt(at);
        if (Character.isLetter(c)) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> {
                int end = Math.min(at + 2, rtf.length());
                say(letter(rtf.substring(at, end)));
                at = end;
            }
            case '*' -> silent = true;
            case '~' -> say(' ');
            case '\\', '{', '}' -> say(c);
            default -> {}
        }
    }

    private static char letter(String hex) {
        try {
            return new String(new byte[] {(byte) Integer.parseInt(hex, 16)}, WINDOWS).charAt(0);
        } catch (NumberFormatException e) {
            return '\ufffd';
        }
    }

    private void word() {
        int begin = at;
        while (at < rtf.length() && Character.isLetter(rtf.charAt(at))) {
            at++;
        }
        var word = rtf.substring(begin, at).toLowerCase(Locale.ROOT);
        int number = at;
        if (at < rtf.length() && rtf.charAt(at) == '-') {
            at++;
        }
        while (at < rtf.length() && Character.isDigit(rtf.charAt(at))) {
            at++;
        }
        var value = rtf.substring(number, at);
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
        if (WITHOUT_WORDS.contains(word)) {
            silent = true;
        }
        switch (word) {
            case "par", "line", "row", "sect" -> say('\n');
            case "tab", "cell" -> say('\t');
            case "u" -> unicode(value);
            default -> {}
        }
    }

    /** A letter by its number, negative above 32767; behind it stands one for programs that do not know it. */
    private void unicode(String value) {
        if (value.length() > 0 && value.length() <= 6 && !value.equals("-")) {
            say((char) Integer.parseInt(value));
            skip = 1;
        }
    }

    private void say(char c) {
        if (skip > 0) {
            skip--;
        } else if (!silent) {
            out.append(c);
        }
    }
}
