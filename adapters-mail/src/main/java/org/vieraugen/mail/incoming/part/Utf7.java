package org.vieraugen.mail.incoming.part;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Letters in seven bits (RFC 2152): {@code +} begins Base64 of UTF-16, {@code -} or any other sign ends it. Java does not know them. */
final class Utf7 {
    private static final Set<String> NAMES = Set.of("utf-7", "utf7", "unicode-1-1-utf-7", "x-unicode-2-0-utf-7");

    private Utf7() {}

    /** Whether a mail says that its letters are such. */
    static boolean isMeant(String declared) {
        return NAMES.contains(declared.strip().toLowerCase(Locale.ROOT));
    }

    static String decode(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != '+') {
                out.append(text.charAt(at));
                continue;
            }
            int end = at + 1;
            while (end < text.length() && SixBitStream.value((byte) text.charAt(end)) >= 0) {
                end++;
            }
            var coded = text.substring(at + 1, end).getBytes(StandardCharsets.ISO_8859_1);
            boolean closed = end < text.length() && text.charAt(end) == '-';
            out.append(coded.length == 0 ? "+" : ofPairs(Decoding.base64(coded)));
            at = closed ? end : end - 1;
        }
        return out.toString();
    }

    /** The bits behind the last whole letter are filling. */
    private static String ofPairs(byte[] bytes) {
        return new String(bytes, 0, bytes.length & ~1, StandardCharsets.UTF_16BE);
    }
}
