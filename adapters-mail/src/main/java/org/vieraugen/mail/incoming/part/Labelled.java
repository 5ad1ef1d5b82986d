package org.vieraugen.mail.incoming.part;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A field that is a word and labels behind it, such as {@code text/plain; charset=utf-8}.
 *
 * @param value in small letters
 * @param labels by their names in small letters, as people read them: cut and encoded ones (RFC 2231) are put together
 */
public record Labelled(String value, Map<String, String> labels) {
    private static final int MOST = 100;

    public Labelled {
        labels = Map.copyOf(labels);
    }

    /** Takes whatever stands there, however badly it is written. */
    static Labelled of(String raw) {
        int end = raw.indexOf(';');
        var value = (end < 0 ? raw : raw.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        int comment = value.indexOf(' ');
        var pieces = new TreeMap<String, String>();
        int at = end;
        while (at >= 0 && at < raw.length() && pieces.size() < MOST) {
            at = read(raw, at + 1, pieces);
        }
        return new Labelled(comment < 0 ? value : value.substring(0, comment), joined(pieces));
    }

    /** @return where the semicolon behind the label stands, or the end */
    private static int read(String raw, int from, Map<String, String> pieces) {
        int equals = raw.indexOf('=', from);
        int semicolon = raw.indexOf(';', from);
        if (equals < 0 || (semicolon >= 0 && semicolon < equals)) {
            return semicolon < 0 ? raw.length() : semicolon;
        }
        var name = raw.substring(from, equals).strip().toLowerCase(Locale.ROOT);
        int at = equals + 1;
        while (at < raw.length() && raw.charAt(at) <= ' ') {
            at++;
        }
        if (at < raw.length() && raw.charAt(at) == '"') {
            var value = new StringBuilder();
            int end = quoted(raw, at + 1, value);
            pieces.putIfAbsent(name, value.toString());
            int next = raw.indexOf(';', end);
            return next < 0 ? raw.length() : next;
        }
        int next = raw.indexOf(';', at);
        int end = next < 0 ? raw.length() : next;
        pieces.putIfAbsent(name, raw.substring(at, end).strip());
        return end;
    }

    private static int quoted(String raw, int from, StringBuilder value) {
        int at = from;
        while (at < raw.length() && raw.charAt(at) != '"') {
            // A path on Windows is often written with single backslashes, which are no escapes.
            if (raw.charAt(at) == '\\'
                    && at + 1 < raw.length()
                    && (raw.charAt(at + 1) == '"' || raw.charAt(at + 1) == '\\')) {
                at++;
            }
            value.append(raw.charAt(at));
            at++;
        }
        return Math.min(at + 1, raw.length());
    }

    private static Map<String, String> joined(Map<String, String> pieces) {
        var labels = new TreeMap<String, String>();
        for (var name : pieces.keySet()) {
            int star = name.indexOf('*');
            if (star < 0) {
                labels.putIfAbsent(name, EncodedWords.decode(pieces.getOrDefault(name, "")));
            }
        }
        for (var name : pieces.keySet()) {
            int star = name.indexOf('*');
            if (star > 0 && (star == name.length() - 1 || name.startsWith("*0", star))) {
                labels.put(name.substring(0, star), inPieces(name.substring(0, star), pieces));
            }
        }
        return labels;
    }

    private static String inPieces(String name, Map<String, String> pieces) {
        var bytes = new ByteArrayOutputStream();
        var whole = Optional.ofNullable(pieces.get(name + "*"));
        var charset = "";
        for (int i = 0; i < MOST; i++) {
            var encoded = i == 0 && whole.isPresent() ? whole : Optional.ofNullable(pieces.get(name + "*" + i + "*"));
            var plain = Optional.ofNullable(pieces.get(name + "*" + i));
            if (encoded.isEmpty() && plain.isEmpty()) {
                break;
            }
            var piece = encoded.or(() -> plain).orElse("");
            if (i == 0 && encoded.isPresent()) {
                int first = piece.indexOf('\'');
                int second = piece.indexOf('\'', first + 1);
                if (first >= 0 && second > first) {
                    charset = piece.substring(0, first);
                    piece = piece.substring(second + 1);
                }
            }
            bytes.writeBytes(encoded.isPresent() ? percent(piece) : piece.getBytes(StandardCharsets.ISO_8859_1));
        }
        return EncodedWords.decode(bytes.toByteArray(), charset);
    }

    private static byte[] percent(String piece) {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < piece.length(); i++) {
            int value = piece.charAt(i) == '%' && i + 2 < piece.length()
                    ? Decoding.hex(piece.charAt(i + 1), piece.charAt(i + 2))
                    : -1;
            if (value >= 0) {
                out.write(value);
                i += 2;
            } else {
                out.write(piece.charAt(i));
            }
        }
        return out.toByteArray();
    }

    public Optional<String> label(String name) {
        return Optional.ofNullable(labels.get(name)).filter(text -> !text.isBlank());
    }
}
