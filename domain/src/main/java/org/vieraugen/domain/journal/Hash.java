package org.vieraugen.domain.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 value of 32 bytes. */
public final class Hash {
    /** What goes before the first of a chain. */
    public static final Hash ZERO = new Hash(new byte[32]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Wraps 32 bytes that were computed before. */
    public static Hash wrap(byte[] stored) {
        return new Hash(stored.clone());
    }

    /** The hash over the hash before and some bytes: a link of a chain. */
    public static Hash of(Hash before, byte[] more) {
        var sha = sha256();
        sha.update(before.bytes);
        return new Hash(sha.digest(more));
    }

    /** The hash of some bytes alone. */
    public static Hash of(byte[] bytes) {
        return new Hash(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
