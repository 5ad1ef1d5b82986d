package org.vieraugen.domain.journal;

/** In which part somebody acts in a complaint; whoever acted in another part is not a fresh pair of eyes (F3, C5). */
public enum Part {
    COMPLAINANT,
    SYSTEM,
    RECORDING,
    COORDINATION,
    FIRST_REVIEW,
    SECOND_REVIEW,
    OMBUDS,
    COUNTERSIGN,
    PICK,
    /** A look is written down, and makes nobody a participant. */
    LOOK;

    public boolean makesParticipant() {
        return this != COMPLAINANT && this != SYSTEM && this != LOOK;
    }
}
