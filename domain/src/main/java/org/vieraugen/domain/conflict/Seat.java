package org.vieraugen.domain.conflict;

import org.vieraugen.domain.journal.Part;

/** For which task somebody is considered. */
public enum Seat {
    /** The coordinator's desk: an earlier part does not matter there. */
    DESK(Part.COORDINATION),
    FIRST(Part.FIRST_REVIEW),
    SECOND(Part.SECOND_REVIEW),
    OMBUDS(Part.OMBUDS),
    COUNTERSIGN(Part.COUNTERSIGN),
    /** Whoever picks one of two findings that stand against each other (F7); work at the desk does not matter there. */
    PICK(Part.PICK);

    private final Part part;

    Seat(Part part) {
        this.part = part;
    }

    /** The part that acts on this seat belong to. */
    public Part part() {
        return part;
    }

    boolean minds(Part earlier) {
        return switch (this) {
            case DESK -> false;
            case PICK -> earlier.makesParticipant() && earlier != part && earlier != Part.COORDINATION;
            default -> earlier.makesParticipant() && earlier != part;
        };
    }
}
