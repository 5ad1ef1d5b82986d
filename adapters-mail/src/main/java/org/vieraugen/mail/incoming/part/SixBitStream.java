package org.vieraugen.mail.incoming.part;

import java.util.Arrays;

/** Reads Base64 and passes over what is none, padding in the middle included: some programs put pieces behind each other. */
final class SixBitStream extends OneByOne {
    private static final byte[] VALUES = values();

    private final Bytes encoded;
    private int at;
    private int bits;
    private int count;

    SixBitStream(Bytes encoded) {
        this.encoded = encoded;
    }

    private static byte[] values() {
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        var values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < letters.length(); i++) {
            values[letters.charAt(i)] = (byte) i;
        }
        return values;
    }

    /** What the letter stands for, or -1. */
    static int value(byte letter) {
        return letter < 0 ? -1 : VALUES[letter];
    }

    @Override
    protected int next() {
        while (at < encoded.length()) {
            byte letter = encoded.at(at++);
            int value = value(letter);
            if (letter == '=') {
                count = 0;
                bits = 0;
            } else if (value >= 0) {
                bits = ((bits << 6) | value) & 0xffff;
                count += 6;
                if (count >= 8) {
                    count -= 8;
                    return (bits >> count) & 0xff;
                }
            }
        }
        return -1;
    }
}
