package org.vieraugen.persistence.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * Gives each number below a square another one below it, and no two the same: a Feistel network of ten rounds over the two halves, as format-preserving encryption
 * is built (NIST SP 800-38G). Without the key neither a number's place in the sequence nor how many lie between two can be told.
 */
public final class KeyedPermutation {
    private static final int ROUNDS = 10;

    private final int side;
    private final byte[] purpose;
    private final UnaryOperator<byte[]> keyed;

    /**
     * @param side numbers are from 0 to {@code side * side - 1}
     * @param purpose what the numbers are for: another one has another order
     * @param keyed a keyed hash of at least eight bytes
     */
    public KeyedPermutation(int side, String purpose, UnaryOperator<byte[]> keyed) {
        this.side = side;
        this.purpose = purpose.getBytes(StandardCharsets.UTF_8);
        this.keyed = keyed;
    }

    public long of(long number) {
        long left = number / side;
        long right = number % side;
        for (int round = 0; round < ROUNDS; round++) {
            long mixed = Math.floorMod(left + word(round, right), side);
            left = right;
            right = mixed;
        }
        return left * side + right;
    }

    /** Up to 2^62, so that what is left over by the division weighs nothing. */
    private long word(int round, long half) {
        var asked = ByteBuffer.allocate(purpose.length + 1 + Long.BYTES)
                .put(purpose)
                .put((byte) round)
                .putLong(half)
                .array();
        return ByteBuffer.wrap(keyed.apply(asked)).getLong() >>> 2;
    }
}
