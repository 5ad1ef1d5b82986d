package org.vieraugen.domain.conflict;

import org.vieraugen.domain.department.StaffKey;

/**
 * From what a conflict is known.
 *
 * @param fact which sentence says it
 * @param about the person, part, organisation or count that the sentence speaks of
 */
public record Evidence(Fact fact, String about) {

    /** One per sentence. */
    public enum Fact {
        NAMED,
        /** A reading that is possible and not settled yet. */
        MAYBE_NAMED,
        HANDLED,
        ABOVE,
        BELOW,
        TEAM_OF,
        ACTED_AS,
        ACTED_ELSEWHERE,
        DECLARED,
        BELONGS_TO,
        DECIDED_TOGETHER
    }

    static Evidence of(Fact fact, StaffKey about) {
        return new Evidence(fact, about.text());
    }
}
