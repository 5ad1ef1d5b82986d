package org.vieraugen.domain.message;

import java.util.Optional;

/** Bytes as small letters and digits (RFC 4648, without padding), for places where large letters may become small ones. */
final class TokenLetters {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS = 5;

    private TokenLetters() {}

    static String written(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = ((held << Byte.SIZE) | (one & 0xff)) & 0xfff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt((held >> bits) & 0x1f));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(LETTERS.charAt((held << (BITS - bits)) & 0x1f)).toString();
    }

    /** Empty for anything that was never written so: another letter, or a last one that says more than there is room for. */
    static Optional<byte[]> read(String text) {
        var bytes = new byte[text.length() * BITS / Byte.SIZE];
        int held = 0;
        int bits = 0;
        int filled = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = LETTERS.indexOf(text.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            held = ((held << BITS) | value) & 0xfff;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[filled++] = (byte) (held >> bits);
            }
        }
        return (held & ((1 << bits) - 1)) == 0 ? Optional.of(bytes) : Optional.empty();
    }
}
