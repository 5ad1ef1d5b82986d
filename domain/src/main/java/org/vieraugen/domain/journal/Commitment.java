package org.vieraugen.domain.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * What stands in the chain for the facts of an entry: a hash over them and a random salt. It binds the facts as long as they are there. Once both are gone the chain still holds, and
 * nobody finds out by trying what they were (P4, L9).
 */
public final class Commitment {
    /** How many random bytes a salt has. */
    public static final int SALT = 16;

    private final byte[] salt;
    private final Hash hash;

    private Commitment(byte[] salt, Hash hash) {
        this.salt = salt;
        this.hash = hash;
    }

    /** @throws IllegalArgumentException for a salt of another length than {@link #SALT} */
    public static Commitment to(Map<String, String> facts, byte[] salt) {
        return of(salt, hashOf(facts, salt));
    }

    /**
     * One that was made before.
     *
     * @throws IllegalArgumentException for a salt of another length than {@link #SALT}
     */
    public static Commitment of(byte[] salt, Hash hash) {
        if (salt.length != SALT) {
            throw new IllegalArgumentException("a salt has " + SALT + " bytes");
        }
        return new Commitment(salt.clone(), hash);
    }

    /** One whose facts and salt are gone. */
    public static Commitment gone(Hash hash) {
        return new Commitment(new byte[0], hash);
    }

    /** Whether nobody can say any more what the facts were. */
    public boolean isGone() {
        return salt.length == 0;
    }

    /** Whether it was made for these facts; of what is gone, that none are there. */
    public boolean holds(Map<String, String> facts) {
        return isGone() ? facts.isEmpty() : hash.equals(hashOf(facts, salt));
    }

    /** Empty when the facts are gone. */
    public byte[] salt() {
        return salt.clone();
    }

    public Hash hash() {
        return hash;
    }

    /** Lengths first, so that no two sets of facts read the same. */
    private static Hash hashOf(Map<String, String> facts, byte[] salt) {
        var line = new StringBuilder(200);
        facts.forEach((fact, value) -> line.append(fact.length())
                .append(' ')
                .append(fact)
                .append(' ')
                .append(value.length())
                .append(' ')
                .append(value)
                .append('\n'));
        var text = line.toString().getBytes(StandardCharsets.UTF_8);
        var all = Arrays.copyOf(salt, salt.length + text.length);
        System.arraycopy(text, 0, all, salt.length, text.length);
        return Hash.of(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Commitment that && hash.equals(that.hash) && Arrays.equals(salt, that.salt);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return hash.toString();
    }
}
