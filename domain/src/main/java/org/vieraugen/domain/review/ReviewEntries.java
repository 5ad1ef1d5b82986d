package org.vieraugen.domain.review;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when a complaint is reviewed. */
public final class ReviewEntries {
    public static final ActKind ASSIGNED = new ActKind("ASSIGNED");
    public static final ActKind WAITING_FOR_REVIEWER = new ActKind("WAITING_FOR_REVIEWER");
    public static final ActKind WAIVED = new ActKind("WAIVED");
    public static final ActKind RECUSED = new ActKind("RECUSED");
    public static final ActKind NAME_REINSTATED = new ActKind("NAME_REINSTATED");
    public static final ActKind ASKED = new ActKind("ASKED");
    public static final ActKind FOUND = new ActKind("FOUND");
    public static final ActKind CONCURRED = new ActKind("CONCURRED");
    public static final ActKind DISSENTED = new ActKind("DISSENTED");
    public static final ActKind DECIDED = new ActKind("DECIDED");
    public static final ActKind EXTENDED = new ActKind("EXTENDED");

    private ReviewEntries() {}
}
