package org.vieraugen.domain.journal;

import java.nio.charset.StandardCharsets;

/**
 * An act in its place of a subject's chain: its hash covers the act, its number, the subject, and the hash before it.
 *
 * @param number 1, 2, 3, ... within the subject
 * @param before the hash of the entry before, all zero for the first
 */
public record Entry(Subject subject, int number, Act act, Hash before, Hash hash) {
    private static final char END = '\n';

    /** The next entry of a chain. */
    public static Entry after(Hash before, Subject subject, int number, Act act) {
        return new Entry(subject, number, act, before, hashOf(before, subject, number, act));
    }

    /** The hash that goes before the first entry. */
    public static Hash beginning() {
        return Hash.ZERO;
    }

    /** Whether the hash is the one that this act at this place must have. */
    public boolean holds() {
        return hash.equals(hashOf(before, subject, number, act));
    }

    private static Hash hashOf(Hash before, Subject subject, int number, Act act) {
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
        // Lengths first, so that no two sets of facts read the same.
        act.facts().forEach((fact, value) -> line.append(fact.length())
                .append(' ')
                .append(fact)
                .append(' ')
                .append(value.length())
                .append(' ')
                .append(value)
                .append(END));
        return Hash.of(before, line.toString().getBytes(StandardCharsets.UTF_8));
    }
}
