package org.vieraugen.mail.incoming.part;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.domain.mail.Trouble;

/**
 * Bytes as letters. What a mail says of its letters is believed as far as the bytes bear it out: nothing is dropped, a byte that fits nowhere is read as
 * Windows does in western Europe.
 */
public final class Letters {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Letters that a detector looks at. */
    private static final int SAMPLE = 20_000;

    /** A guess below is no better than none, in percent. */
    private static final int SURE = 25;

    /** Names that Java does not know, and smaller sets in whose name mail programs send the larger ones. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("ansi_x3.4-1968", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("iso-8859-8-i", "windows-1255"),
            Map.entry("iso-8859-8", "windows-1255"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("cp936", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf-8n", "UTF-8"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"));

    private Letters() {}

    /**
     * @param declared what the mail says, if it says anything
     * @return letters that can be stored and shown: without zeros and other control characters, lines ended by LF
     */
    public static String decode(byte[] bytes, Optional<String> declared, Troubles troubles) {
        return shown(decodeRaw(bytes, declared, troubles));
    }

    private static String decodeRaw(byte[] bytes, Optional<String> declared, Troubles troubles) {
        var marked = byMark(bytes);
        if (marked.isPresent()) {
            return patiently(bytes, marked.orElseThrow());
        }
        if (declared.filter(Utf7::isMeant).isPresent()) {
            return Utf7.decode(bytes);
        }
        var charset = declared.flatMap(Letters::known);
        if (declared.isPresent() && charset.isEmpty()) {
            troubles.note(Trouble.UNKNOWN_CHARSET);
        }
        if (isAscii(bytes)) {
            return ofAscii(bytes, charset);
        }
        var unicode = strictly(bytes, StandardCharsets.UTF_8);
        if (unicode.isPresent() && charset.map(Letters::isOneByteOrUnicode).orElse(true)) {
            if (charset.filter(told -> !told.equals(StandardCharsets.UTF_8)).isPresent()) {
                troubles.note(Trouble.WRONG_CHARSET);
            }
            return unicode.orElseThrow();
        }
        if (charset.isPresent()
                && !charset.equals(Optional.of(StandardCharsets.UTF_8))
                && strictly(bytes, charset.orElseThrow()).isPresent()) {
            return strictly(bytes, charset.orElseThrow()).orElseThrow();
        }
        troubles.note(Trouble.WRONG_CHARSET);
        return guessed(bytes, charset);
    }

    /** Sets in which any bytes are letters, so that well-formed UTF-8 in their name tells that the name is wrong. */
    private static boolean isOneByteOrUnicode(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                || (charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1.0f);
    }

    private static String guessed(byte[] bytes, Optional<Charset> declared) {
        boolean halfRight = declared.isPresent() && misfits(bytes, declared.orElseThrow()) * 50 < bytes.length;
        if (halfRight) {
            return patiently(bytes, declared.orElseThrow());
        }
        var detector = new CharsetDetector();
        detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
        var match = detector.detect();
        if (match != null && match.getConfidence() >= SURE) {
            return patiently(bytes, known(match.getName()).orElse(WINDOWS));
        }
        return patiently(bytes, WINDOWS);
    }

    /** Seven bits may hold Japanese all the same, shifted in by escapes. */
    private static String ofAscii(byte[] bytes, Optional<Charset> charset) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1b && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                var name = charset.map(Charset::name).orElse("");
                return patiently(bytes, Charset.forName(name.startsWith("ISO-2022") ? name : "ISO-2022-JP"));
            }
        }
        var told = charset.filter(
                set -> set.name().startsWith("UTF-16") || set.name().startsWith("UTF-32"));
        return told.map(set -> patiently(bytes, set)).orElseGet(() -> new String(bytes, StandardCharsets.US_ASCII));
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        return Optional.empty();
    }

    /** The set of that name, if Java has it, or the larger one that is meant by it. */
    static Optional<Charset> known(String name) {
        var small = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(small, small)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int misfits(byte[] bytes, Charset charset) {
        var in = ByteBuffer.wrap(bytes);
        return patiently(in, charset, new StringBuilder());
    }

    private static String patiently(byte[] bytes, Charset charset) {
        var out = new StringBuilder(bytes.length);
        patiently(ByteBuffer.wrap(bytes), charset, out);
        return out.toString();
    }

    /**
     * Reads on behind each byte that does not fit, which is read as Windows does.
     *
     * @return how many did not fit
     */
    private static int patiently(ByteBuffer in, Charset charset, StringBuilder out) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var letters = CharBuffer.allocate(8_192);
        int misfits = 0;
        boolean end = false;
        while (!end) {
            var result = decoder.decode(in, letters, true);
            end = result.isUnderflow();
            drain(letters, out);
            if (result.isError()) {
                var bad = new byte[Math.min(Math.max(1, result.length()), in.remaining())];
                in.get(bad);
                out.append(new String(bad, WINDOWS));
                misfits += bad.length;
            }
        }
        decoder.flush(letters);
        drain(letters, out);
        return misfits;
    }

    private static void drain(CharBuffer letters, StringBuilder out) {
        letters.flip();
        out.append(letters);
        letters.clear();
    }

    /** A database takes no zeros, and a page no other control characters; half letters are none. */
    static String shown(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                int end = i;
                while (end < text.length() && text.charAt(end) == '\r') {
                    end++;
                }
                if (end == text.length() || text.charAt(end) != '\n') {
                    out.append("\n".repeat(end - i));
                }
                i = end - 1;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c) || (c < ' ' && c != '\n' && c != '\t') || c == 127) {
                out.append('\ufffd');
            } else if (c != '\ufeff' || i > 0) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
