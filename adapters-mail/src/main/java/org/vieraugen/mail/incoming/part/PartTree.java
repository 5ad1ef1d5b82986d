package org.vieraugen.mail.incoming.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.domain.mail.Trouble;

/** Takes a mail apart into its parts. Mails inside of it stay whole. */
public final class PartTree {
    private static final Labelled NOTHING = new Labelled("", Map.of());
    private static final Labelled TEXT = new Labelled("text/plain", Map.of());
    private static final Labelled UNKNOWN = new Labelled("application/octet-stream", Map.of());

    private static final int MOST_OF_A_NOTE = 400;

    private final Troubles troubles;
    private int parts;

    private PartTree(Troubles troubles) {
        this.troubles = troubles;
    }

    /** Never fails: what cannot be taken apart is one text. */
    public static Part read(Bytes mail, Troubles troubles) {
        return new PartTree(troubles).entity(mail, 0, TEXT);
    }

    private Part entity(Bytes whole, int depth, Labelled usual) {
        parts++;
        var headers = Headers.of(whole, troubles);
        var body = whole.from(Math.min(headers.bodyAt(), whole.length()));
        var type = headers.raw("content-type")
                .map(Labelled::of)
                .filter(told -> told.value().indexOf('/') > 0)
                .orElse(usual);
        var disposition = headers.raw("content-disposition").map(Labelled::of).orElse(NOTHING);
        var decoding = Decoding.of(headers.raw("content-transfer-encoding").orElse(""), troubles);
        if (!type.value().startsWith("multipart/")) {
            noteCutOff(type, decoding, body);
            return new Part(headers, whole, body, type, disposition, decoding, List.of());
        }
        if (depth >= Limits.NESTING) {
            troubles.note(Trouble.TOO_DEEP);
            return new Part(headers, whole, body, UNKNOWN, disposition, decoding, List.of());
        }
        var told = type.label("boundary");
        var children = told.map(border -> children(body, border, depth, type)).orElse(List.of());
        if (children.isEmpty()) {
            troubles.note(Trouble.BROKEN_PARTS);
            children = boundaryIn(body)
                    .map(border -> children(body, border, depth, type))
                    .orElse(List.of());
        }
        if (children.isEmpty()) {
            return new Part(headers, whole, body, TEXT, disposition, decoding, List.of());
        }
        return new Part(headers, whole, body, type, disposition, Decoding.AS_IT_IS, children);
    }

    /** Where a type names no border, or one that does not occur: the first line that looks like one. */
    private static Optional<String> boundaryIn(Bytes body) {
        for (int at = 0; at < Math.min(body.length(), 10_000); ) {
            int end = body.endOfLine(at);
            var line = body.part(at, Math.min(end, at + 80)).latin().strip();
            if (line.length() > 4 && line.startsWith("--") && line.indexOf(' ') < 0) {
                return Optional.of(line.substring(2));
            }
            at = body.nextLine(end);
        }
        return Optional.empty();
    }

    private List<Part> children(Bytes body, String boundary, int depth, Labelled type) {
        var usual = type.value().equals("multipart/digest") ? new Labelled("message/rfc822", Map.of()) : TEXT;
        var children = new ArrayList<Part>();
        int begin = 0;
        boolean inside = false;
        boolean closed = false;
        for (int at = 0; at < body.length(); ) {
            int end = body.endOfLine(at);
            var border = Border.of(body, at, end, boundary);
            int next = body.nextLine(end);
            if (border != Border.NONE && !closed) {
                add(children, body.part(begin, beforeBreak(body, begin, at)), inside, depth, usual);
                if (!children.isEmpty() && parts >= Limits.PARTS) {
                    troubles.note(Trouble.TOO_MANY_PARTS);
                    children.add(file(body.from(next)));
                    return children;
                }
                inside = border == Border.BEGIN;
                closed = border == Border.END;
                begin = next;
            }
            at = next;
        }
        if (!closed) {
            troubles.note(Trouble.BROKEN_PARTS);
        }
        if (begin > 0) {
            add(children, body.from(begin), inside, depth, usual);
        }
        return children;
    }

    /** What stands before the first part and behind the last is text, unless it says nothing to people. */
    private void add(List<Part> children, Bytes stretch, boolean inside, int depth, Labelled usual) {
        if (inside) {
            children.add(entity(stretch, depth + 1, usual));
        } else if (!stretch.isBlank() && !isForPrograms(stretch)) {
            if (children.isEmpty()) {
                troubles.note(Trouble.BROKEN_PARTS);
            }
            parts++;
            children.add(new Part(Headers.NONE, stretch, stretch, TEXT, NOTHING, Decoding.AS_IT_IS, List.of()));
        }
    }

    private void noteCutOff(Labelled type, Decoding decoding, Bytes body) {
        if (decoding.isCutOff(body)) {
            troubles.note(Trouble.BROKEN_ENCODING);
        }
        if (type.value().equals("message/partial")) {
            troubles.note(Trouble.BROKEN_PARTS);
        }
    }

    /** Such as "This is a multi-part message in MIME format.", in whatever language. */
    private static boolean isForPrograms(Bytes stretch) {
        var said = stretch.head(MOST_OF_A_NOTE + 1).latin().strip().toLowerCase(Locale.ROOT);
        boolean fields = said.contains("mime-version") || said.contains("content-");
        return said.length() <= MOST_OF_A_NOTE
                && !fields
                && (said.contains("mime")
                        || said.contains("multi-part message")
                        || said.contains("multipart message")
                        || said.contains("cryptographically signed"));
    }

    private Part file(Bytes rest) {
        return new Part(
                Headers.NONE, rest, rest, UNKNOWN, new Labelled("attachment", Map.of()), Decoding.AS_IT_IS, List.of());
    }

    /** The line break before a border belongs to the border. */
    private static int beforeBreak(Bytes body, int begin, int border) {
        int end = border;
        if (end > begin && body.at(end - 1) == '\n') {
            end--;
        }
        if (end > begin && body.at(end - 1) == '\r') {
            end--;
        }
        return end;
    }

    private enum Border {
        NONE,
        BEGIN,
        END;

        static Border of(Bytes body, int at, int end, String boundary) {
            int length = boundary.length();
            if (end - at < length + 2 || body.at(at) != '-' || body.at(at + 1) != '-') {
                return NONE;
            }
            for (int i = 0; i < length; i++) {
                if ((body.at(at + 2 + i) & 0xff) != boundary.charAt(i)) {
                    return NONE;
                }
            }
            var rest = body.part(at + 2 + length, end);
            if (rest.isBlank()) {
                return BEGIN;
            }
            boolean dashes = rest.length() >= 2 && rest.at(0) == '-' && rest.at(1) == '-';
            return dashes && rest.from(2).isBlank() ? END : NONE;
        }
    }
}
