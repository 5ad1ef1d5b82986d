package org.vieraugen.domain.deadline;

import org.vieraugen.domain.Malformed;

/** A length of time, in the {@link Unit} of its {@link DeadlineKind}: for usual complaints, and for urgent ones. At least 1, at most 1000. */
public record Term(int usual, int urgent) {
    public Term {
        if (usual < 1 || usual > 1000 || urgent < 1 || urgent > 1000) {
            throw new Malformed("deadline", "out-of-range", "a term is between 1 and 1000");
        }
    }

    public int of(boolean isUrgent) {
        return isUrgent ? urgent : usual;
    }
}
