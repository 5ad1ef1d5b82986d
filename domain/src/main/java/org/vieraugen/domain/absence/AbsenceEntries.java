package org.vieraugen.domain.absence;

import java.util.Set;
import org.vieraugen.domain.journal.ActKind;

/** What the journal says of who is away. */
public final class AbsenceEntries {
    public static final ActKind ABSENCE_ENTERED = new ActKind("ABSENCE_ENTERED");
    public static final ActKind ABSENCE_PROPOSED = new ActKind("ABSENCE_PROPOSED");
    public static final ActKind ABSENCE_CONFIRMED = new ActKind("ABSENCE_CONFIRMED");
    public static final ActKind ABSENCE_REFUSED = new ActKind("ABSENCE_REFUSED");
    public static final ActKind ABSENCE_TAKEN_BACK = new ActKind("ABSENCE_TAKEN_BACK");
    public static final ActKind ABSENCE_ENDED = new ActKind("ABSENCE_ENDED");

    /** All of them, as an auditor asks for them. */
    public static final Set<ActKind> ALL = Set.of(
            ABSENCE_ENTERED, ABSENCE_PROPOSED, ABSENCE_CONFIRMED, ABSENCE_REFUSED, ABSENCE_TAKEN_BACK, ABSENCE_ENDED);

    private AbsenceEntries() {}
}
