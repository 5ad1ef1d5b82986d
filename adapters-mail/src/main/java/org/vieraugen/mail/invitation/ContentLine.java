package org.vieraugen.mail.invitation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a calendar (RFC 5545, 3.1), as tolerantly as it can be understood.
 *
 * @param name in capital letters
 * @param parameters by name in capital letters, without quotes
 */
record ContentLine(String name, Map<String, String> parameters, String value) {
    /** How UTF-16 begins, the one way and the other. */
    private static final short BIG = (short) 0xFEFF;

    private static final short LITTLE = (short) 0xFFFE;

    /** Long lines put together, also where a letter of several bytes was cut; in UTF-8, or what Windows writes in the West where it cannot be that. */
    static List<ContentLine> of(byte[] calendar) {
        return text(unfolded(calendar))
                .lines()
                .map(ContentLine::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static ByteBuffer unfolded(byte[] bytes) {
        var whole = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int behind = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n' ? i + 2 : i + 1;
            boolean end = bytes[i] == '\n' || bytes[i] == '\r';
            if (end && behind < bytes.length && (bytes[behind] == ' ' || bytes[behind] == '\t')) {
                i = behind;
            } else {
                whole.put(bytes[i]);
            }
        }
        return whole.flip();
    }

    private static String text(ByteBuffer bytes) {
        if (bytes.remaining() > 1 && (bytes.getShort(0) == BIG || bytes.getShort(0) == LITTLE)) {
            return StandardCharsets.UTF_16.decode(bytes).toString();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes.duplicate())
                    .toString()
                    .replace("\uFEFF", "");
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252").decode(bytes).toString();
        }
    }

    private static Optional<ContentLine> read(String line) {
        int colon = outsideQuotes(line, ':', 0);
        if (colon < 1) {
            return Optional.empty();
        }
        int end = outsideQuotes(line, ';', 0);
        int name = end < 0 || end > colon ? colon : end;
        Map<String, String> parameters = new HashMap<>();
        for (int at = name; at < colon; ) {
            int next = outsideQuotes(line, ';', at + 1);
            int stop = next < 0 || next > colon ? colon : next;
            var parameter = line.substring(at + 1, stop);
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(
                        parameter.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                        parameter.substring(equals + 1).replace("\"", ""));
            }
            at = stop;
        }
        return Optional.of(new ContentLine(
                line.substring(0, name).strip().toUpperCase(Locale.ROOT),
                Map.copyOf(parameters),
                line.substring(colon + 1)));
    }

    private static int outsideQuotes(String line, char wanted, int from) {
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == wanted && !quoted) {
                return i;
            }
        }
        return -1;
    }

    /** The value in capital letters. */
    String code() {
        return value.strip().toUpperCase(Locale.ROOT);
    }

    String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }

    /** The value as text (RFC 5545, 3.3.11). */
    String words() {
        var words = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                words.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                words.append(c);
            }
        }
        return words.toString().strip();
    }
}
