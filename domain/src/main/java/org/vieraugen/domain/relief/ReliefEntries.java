package org.vieraugen.domain.relief;

import java.util.Set;
import org.vieraugen.domain.journal.ActKind;

/** What the journal says of seats that are handed over: at the desk, and in each complaint. */
public final class ReliefEntries {
    public static final ActKind RELIEF_ENTERED = new ActKind("RELIEF_ENTERED");
    public static final ActKind RELIEF_PROPOSED = new ActKind("RELIEF_PROPOSED");
    public static final ActKind RELIEF_CONFIRMED = new ActKind("RELIEF_CONFIRMED");
    public static final ActKind RELIEF_REFUSED = new ActKind("RELIEF_REFUSED");
    public static final ActKind RELIEF_UNDONE = new ActKind("RELIEF_UNDONE");

    /** In a complaint: another person sits on the seat now. */
    public static final ActKind SEAT_HANDED_OVER = new ActKind("SEAT_HANDED_OVER");

    /** In a complaint: a rule kept the other from the seat, which stays with whoever held it. */
    public static final ActKind SEAT_KEPT = new ActKind("SEAT_KEPT");

    /** What no complainant is told: the same role owes the next step as before. */
    public static final Set<ActKind> IN_COMPLAINTS = Set.of(SEAT_HANDED_OVER, SEAT_KEPT);

    private ReliefEntries() {}
}
