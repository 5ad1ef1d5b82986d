package org.vieraugen.mail.incoming.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.mail.Correspondent;

/** Reads whom fields name. */
public final class Mailboxes {
    private Mailboxes() {}

    /**
     * Everybody whom a field names, at most {@link Limits#ADDRESSES}; groups are their members.
     *
     * @param raw each byte as one letter
     */
    public static List<Correspondent> allOf(String raw) {
        var found = new ArrayList<Correspondent>();
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

    private static Optional<Correspondent> of(String piece) {
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

    private static Optional<Correspondent> named(String address, String name) {
        var where = EncodedWords.decode(address).replace("\"", "").strip();
        var who = EncodedWords.decode(unquoted(name.strip())).strip();
        return where.isEmpty() && who.isEmpty() ? Optional.empty() : Optional.of(new Correspondent(where, who));
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
}
