package org.vieraugen.domain.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An act in its place of a subject's chain: its hash covers the act, its number, the subject, and the hash before it; the facts through a commitment, so that they can go (P4, L9).
 *
 * @param number 1, 2, 3, ... within the subject
 * @param facts what stands in the chain for the act's facts; empty where it has none
 * @param before the hash of the entry before, all zero for the first
 */
public record Entry(Subject subject, int number, Act act, Optional<Commitment> facts, Hash before, Hash hash) {
    private static final char END = '\n';

    /**
     * The next entry of a chain.
     *
     * @param salt random, of {@link Commitment#SALT} bytes; what has no facts needs none
     */
    public static Entry after(Hash before, Subject subject, int number, Act act, byte[] salt) {
        var facts =
                act.facts().isEmpty() ? Optional.<Commitment>empty() : Optional.of(Commitment.to(act.facts(), salt));
        return new Entry(subject, number, act, facts, before, hashOf(before, subject, number, act, facts));
    }

    /** The hash that goes before the first entry. */
    public static Hash beginning() {
        return Hash.ZERO;
    }

    /** Whether the hash is the one that this act at this place must have, with its facts or after they went. */
    public boolean holds() {
        boolean bound = facts.map(commitment -> commitment.holds(act.facts()))
                .orElseGet(() -> act.facts().isEmpty());
        return bound && hash.equals(hashOf(before, subject, number, act, facts));
    }

    /** Whether it had facts that nobody knows any more, as of an erased subject. */
    public boolean hasLostFacts() {
        return facts.filter(Commitment::isGone).isPresent();
    }

    private static Hash hashOf(Hash before, Subject subject, int number, Act act, Optional<Commitment> facts) {
        var line = new StringBuilder(200)
                .append(subject)
                .append(END)
                .append(number)
                .append(END)
                .append(act.kind())
                .append(END)
                .append(act.part())
                .append(END)
                .append(act.by().map(Object::toString).orElse(""))
                .append(END)
                .append(act.as())
                .append(END)
                .append(act.at().toEpochMilli())
                .append(END);
        facts.ifPresent(commitment -> line.append(commitment.hash()).append(END));
        return Hash.of(before, line.toString().getBytes(StandardCharsets.UTF_8));
    }
}
