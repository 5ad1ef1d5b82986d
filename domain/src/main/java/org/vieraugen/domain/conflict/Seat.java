package org.vieraugen.domain.conflict;

import org.vieraugen.domain.journal.Part;

/** For which task somebody is considered. */
public enum Seat {
    /** The coordinator's desk: an earlier part does not matter there. */
    DESK(CaseParts.COORDINATION),
    FIRST(CaseParts.FIRST_REVIEW),
    SECOND(CaseParts.SECOND_REVIEW),
    OMBUDS(CaseParts.OMBUDS),
    COUNTERSIGN(CaseParts.COUNTERSIGN),
    /** Whoever picks one of two findings that stand against each other (F7); work at the desk does not matter there. */
    PICK(CaseParts.PICK);

    // The checker does not see that a record of a text is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
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
            case PICK -> earlier.makesParticipant() && !earlier.equals(part) && !earlier.equals(CaseParts.COORDINATION);
            default -> earlier.makesParticipant() && !earlier.equals(part);
        };
    }
}
