package org.vieraugen.mail.incoming.part;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.vieraugen.domain.mail.Trouble;

/** The ways in which bytes travel by mail. Whatever is badly encoded is read as far as it goes. */
enum Decoding {
    AS_IT_IS,
    BASE64,
    QUOTED;

    /** A longer line with hardly a blank in it is no sentence. */
    private static final int MOST_OF_A_WORD = 50;

    /** @param field the field {@code Content-Transfer-Encoding}, empty where there is none */
    static Decoding of(String field, Troubles troubles) {
        var name = field.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("base64")) {
            return BASE64;
        }
        if (name.startsWith("quoted")) {
            return QUOTED;
        }
        if (!name.isEmpty() && !name.startsWith("7") && !name.startsWith("8") && !name.startsWith("binary")) {
            troubles.note(Trouble.UNKNOWN_ENCODING);
        }
        return AS_IT_IS;
    }

    /** The bytes as a file. */
    InputStream open(Bytes encoded) {
        return switch (this) {
            case AS_IT_IS -> encoded.open();
            case BASE64 -> new SixBitStream(encoded);
            case QUOTED -> new QuotedStream(encoded);
        };
    }

    /**
     * The bytes as a text: what is no Base64 in what should be is text, too, and comes behind it.
     *
     * @param most bytes at most
     */
    byte[] text(Bytes encoded, int most, Troubles troubles) {
        if (this != BASE64) {
            return head(open(encoded), most);
        }
        var plain = new ByteArrayOutputStream();
        var coded = new ByteArrayOutputStream();
        for (int at = 0; at < encoded.length() && coded.size() < 2L * most && plain.size() < most; ) {
            int end = encoded.endOfLine(at);
            int next = encoded.nextLine(end);
            (looksCoded(encoded, at, end) ? coded : plain)
                    .writeBytes(encoded.part(at, next).copy());
            at = next;
        }
        var read = head(new SixBitStream(Bytes.of(coded.toByteArray())), most);
        if (plain.size() == 0) {
            return read;
        }
        troubles.note(Trouble.BROKEN_ENCODING);
        var out = new ByteArrayOutputStream(read.length + plain.size() + 1);
        out.writeBytes(read);
        out.write('\n');
        out.writeBytes(plain.toByteArray());
        return out.toByteArray();
    }

    /** Whether it is Base64 without its end: letters come in fours. */
    boolean isCutOff(Bytes encoded) {
        int letters = 0;
        for (int at = 0; this == BASE64 && at < encoded.length(); at++) {
            byte b = encoded.at(at);
            letters += SixBitStream.value(b) >= 0 || b == '=' ? 1 : 0;
        }
        return letters % 4 != 0;
    }

    /** A line of Base64 has no words in it, and no more than a few letters that got into it on the way. */
    private static boolean looksCoded(Bytes encoded, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && encoded.at(from) <= ' ' && encoded.at(from) >= 0) {
            from++;
        }
        while (to > from && encoded.at(to - 1) <= ' ' && encoded.at(to - 1) >= 0) {
            to--;
        }
        int odd = 0;
        int blanks = 0;
        int most = to - from < MOST_OF_A_WORD ? 0 : 2;
        for (int i = from; i < to; i++) {
            byte b = encoded.at(i);
            if (b == ' ' || b == '\t') {
                blanks++;
            } else if (SixBitStream.value(b) < 0 && b != '=') {
                odd++;
            }
        }
        return blanks <= most && odd * 20 <= to - from;
    }

    private static byte[] head(InputStream in, int most) {
        try (in) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail to be read", e);
        }
    }

    /** All bytes of a piece of Base64, whatever else stands in it. */
    static byte[] base64(byte[] encoded) {
        return head(new SixBitStream(Bytes.of(encoded)), Integer.MAX_VALUE);
    }

    /** The value of two hexadecimal digits, or -1. */
    static int hex(int high, int low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : (first << 4) + second;
    }
}
