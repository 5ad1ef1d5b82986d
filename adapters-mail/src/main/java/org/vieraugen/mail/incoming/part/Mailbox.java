package org.vieraugen.mail.incoming.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whoever a field names.
 *
 * @param address as it is written, at most 320 letters; it need not be one that can be written to
 * @param name as it is shown beside the address; empty where there is none
 */
public record Mailbox(String address, String name) {
    private static final int MOST_OF_AN_ADDRESS = 320;
    private static final int MOST_OF_A_NAME = 200;

    public Mailbox {
        address = cut(address, MOST_OF_AN_ADDRESS);
        name = cut(name, MOST_OF_A_NAME);
    }

    private static String cut(String text, int most) {
        var flat = text.strip();
        return flat.codePointCount(0, flat.length()) > most
                ? flat.substring(0, flat.offsetByCodePoints(0, most))
                : flat;
    }

    /**
     * Everybody whom a field names, at most {@link Limits#ADDRESSES}; groups are their members.
     *
     * @param raw each byte as one letter
     */
    public static List<Mailbox> allOf(String raw) {
        var found = new ArrayList<Mailbox>();
        var piece = new StringBuilder();
        boolean quoted = false;
        int comment = 0;
        for (int i = 0; i < raw.length() && found.size() < Limits.ADDRESSES; i++) {
            char c = raw.charAt(i);
            if (c == '\\' && (quoted || comment > 0) && i + 1 < raw.length()) {
                piece.append(c).append(raw.charAt(++i));
                continue;
            }
            if (c == '"' && comment == 0) {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                comment++;
            } else if (!quoted && c == ')' && comment > 0) {
                comment--;
            }
            boolean between = !quoted && comment == 0;
            if (between && (c == ',' || c == ';')) {
                of(piece.toString()).ifPresent(found::add);
                piece.setLength(0);
            } else if (between && c == ':' && piece.indexOf("<") < 0 && piece.indexOf("@") < 0) {
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        of(piece.toString()).ifPresent(found::add);
        return found;
    }

    private static Optional<Mailbox> of(String piece) {
        int open = openingBracket(piece);
        if (open >= 0) {
            int close = piece.indexOf('>', open);
            var address = piece.substring(open + 1, close < 0 ? piece.length() : close);
            return named(address, piece.substring(0, open));
        }
        int comment = piece.indexOf('(');
        if (comment >= 0 && !piece.contains("\"")) {
            int end = piece.lastIndexOf(')');
            var name = piece.substring(comment + 1, end > comment ? end : piece.length());
            return named(piece.substring(0, comment), name);
        }
        return named(piece, "");
    }

    /** The last one outside of quotation marks: some people's names hold one. */
    private static int openingBracket(String piece) {
        boolean quoted = false;
        int found = -1;
        for (int i = 0; i < piece.length(); i++) {
            if (piece.charAt(i) == '"') {
                quoted = !quoted;
            } else if (piece.charAt(i) == '<' && !quoted) {
                found = i;
            }
        }
        return found >= 0 ? found : piece.lastIndexOf('<');
    }

    private static Optional<Mailbox> named(String address, String name) {
        var where = EncodedWords.decode(address).replace("\"", "").strip();
        var who = EncodedWords.decode(unquoted(name.strip())).strip();
        return where.isEmpty() && who.isEmpty() ? Optional.empty() : Optional.of(new Mailbox(where, who));
    }

    private static String unquoted(String name) {
        var out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\' && i + 1 < name.length()) {
                out.append(name.charAt(++i));
            } else if (c != '"') {
                out.append(c);
            }
        }
        return out.toString();
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
