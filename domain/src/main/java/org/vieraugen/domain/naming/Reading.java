package org.vieraugen.domain.naming;

import java.util.Set;
import org.vieraugen.domain.department.StaffKey;

/**
 * A place in a text where somebody of the staff is named, or, in the field for names, somebody whom nobody matches (C1).
 *
 * @param asWritten the piece of the original text from {@code start} to {@code end}
 * @param start UTF-16 offset in the original text
 * @param end offset of the first character behind it
 * @param means everybody who may be meant; empty for a given name that matches nobody
 */
public record Reading(String asWritten, int start, int end, Certainty certainty, Set<StaffKey> means) {
    public Reading {
        means = Set.copyOf(means);
    }
}
