package org.vieraugen.mail.incoming.part;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Words of header fields in other letters, {@code =?charset?B?...?=} (RFC 2047), and fields that hold other letters just so. */
public final class EncodedWords {
    private EncodedWords() {}

    /** One word, and where the next letter behind it stands. */
    private record Word(String charset, boolean base64, String text, int end) {
        boolean continues(Word before) {
            return before.charset.equalsIgnoreCase(charset) && before.base64 == base64;
        }

        byte[] bytes() {
            return base64 ? ofBase64(text) : ofQuoted(text);
        }
    }

    /**
     * @param raw each byte as one letter
     * @return as people read it, on one line; what is no word stays as it is
     */
    public static String decode(String raw) {
        var out = new StringBuilder();
        int plain = 0;
        int at = raw.indexOf("=?");
        while (at >= 0) {
            var found = wordAt(raw, at);
            if (found.isEmpty()) {
                at = raw.indexOf("=?", at + 2);
                continue;
            }
            out.append(literal(raw.substring(plain, at)));
            plain = decodeRun(raw, found.orElseThrow(), out);
            at = raw.indexOf("=?", plain);
        }
        out.append(literal(raw.substring(plain)));
        return oneLine(out.toString());
    }

    /** Words in a row belong together; those in the same letters even within a letter, which some programs cut in two. */
    private static int decodeRun(String raw, Word first, StringBuilder out) {
        var bytes = new ByteArrayOutputStream();
        var word = first;
        bytes.writeBytes(word.bytes());
        while (true) {
            int next = word.end();
            while (next < raw.length() && raw.charAt(next) <= ' ') {
                next++;
            }
            var following = raw.startsWith("=?", next) ? wordAt(raw, next) : Optional.<Word>empty();
            if (following.isEmpty() || !following.orElseThrow().continues(word)) {
                out.append(letters(bytes.toByteArray(), word.charset()));
                if (following.isEmpty()) {
                    return word.end();
                }
                bytes.reset();
            }
            word = following.orElseThrow();
            bytes.writeBytes(word.bytes());
        }
    }

    private static Optional<Word> wordAt(String raw, int at) {
        int charset = raw.indexOf('?', at + 2);
        if (charset < 0 || charset - at > 60 || charset + 2 >= raw.length() || raw.charAt(charset + 2) != '?') {
            return Optional.empty();
        }
        char way = Character.toUpperCase(raw.charAt(charset + 1));
        int end = raw.indexOf("?=", charset + 3);
        if ((way != 'B' && way != 'Q') || end < 0) {
            return Optional.empty();
        }
        var name = raw.substring(at + 2, charset);
        int language = name.indexOf('*');
        return Optional.of(new Word(
                language < 0 ? name : name.substring(0, language),
                way == 'B',
                raw.substring(charset + 3, end),
                end + 2));
    }

    private static byte[] ofBase64(String text) {
        return Decoding.base64(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] ofQuoted(String text) {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c == '=' && i + 2 < text.length() ? Decoding.hex(text.charAt(i + 1), text.charAt(i + 2)) : -1;
            if (value >= 0) {
                out.write(value);
                i += 2;
            } else {
                out.write(c == '_' ? ' ' : c);
            }
        }
        return out.toByteArray();
    }

    private static String letters(byte[] bytes, String charset) {
        return Letters.decode(bytes, Optional.of(charset), new Troubles());
    }

    private static String literal(String raw) {
        return Letters.decode(raw.getBytes(StandardCharsets.ISO_8859_1), Optional.empty(), new Troubles());
    }

    /** Letters of a parameter whose set of letters is told beside it (RFC 2231). */
    static String decode(byte[] bytes, String charset) {
        return oneLine(Letters.decode(
                bytes, Optional.of(charset.toLowerCase(Locale.ROOT)).filter(name -> !name.isBlank()), new Troubles()));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\t', ' ');
    }
}
