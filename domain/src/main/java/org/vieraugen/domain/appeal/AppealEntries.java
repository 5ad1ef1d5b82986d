package org.vieraugen.domain.appeal;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when somebody asks for another look at a decision. */
public final class AppealEntries {
    public static final ActKind OBJECTED = new ActKind("OBJECTED");
    public static final ActKind OMBUDS_PROPOSED = new ActKind("OMBUDS_PROPOSED");
    public static final ActKind COUNTERSIGNED = new ActKind("COUNTERSIGNED");
    public static final ActKind COUNTERSIGNATURE_REFUSED = new ActKind("COUNTERSIGNATURE_REFUSED");
    public static final ActKind PICKED = new ActKind("PICKED");
    public static final ActKind CHALLENGE_UPHELD = new ActKind("CHALLENGE_UPHELD");
    public static final ActKind CHALLENGE_DISMISSED = new ActKind("CHALLENGE_DISMISSED");

    private AppealEntries() {}
}
