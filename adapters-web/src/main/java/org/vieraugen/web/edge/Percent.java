package org.vieraugen.web.edge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Percent-encoded text of an address (RFC 3986), read strictly. */
final class Percent {
    private Percent() {}

    /** @param hasHiddenSlash whether a slash was encoded, which servers read in two ways */
    record Decoded(String text, boolean hasHiddenSlash) {}

    /** Empty when it holds anything but ASCII, a percent sign without two digits, a control character, or what is no UTF-8. */
    static Optional<Decoded> decoded(String encoded) {
        var bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                return Optional.empty();
            }
            if (c != '%') {
                bytes.write(c);
                continue;
            }
            boolean whole = i + 2 < encoded.length();
            int high = whole ? digit(encoded.charAt(i + 1)) : -1;
            int low = whole ? digit(encoded.charAt(i + 2)) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.write(16 * high + low);
            i += 2;
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return text.chars().anyMatch(c -> (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7F)
                    ? Optional.empty()
                    : Optional.of(
                            new Decoded(text, encoded.toLowerCase(Locale.ROOT).contains("%2f")));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Of ASCII alone: other scripts have digits, too. */
    private static int digit(char c) {
        return c < 0x7F ? Character.digit(c, 16) : -1;
    }
}
