package org.vieraugen.domain.mandate;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when a mandate is entered, changes, is published or taken back, and when somebody says how far a point is. */
public final class MandateEntries {
    public static final ActKind MANDATE_ENTERED = new ActKind("MANDATE_ENTERED");
    public static final ActKind MANDATE_CHANGED = new ActKind("MANDATE_CHANGED");
    public static final ActKind MANDATE_PUBLISHED = new ActKind("MANDATE_PUBLISHED");
    /** Said by one person; another confirms it. */
    public static final ActKind TAKING_BACK_PROPOSED = new ActKind("TAKING_BACK_PROPOSED");

    public static final ActKind TAKING_BACK_SENT_BACK = new ActKind("TAKING_BACK_SENT_BACK");
    public static final ActKind MANDATE_TAKEN_BACK = new ActKind("MANDATE_TAKEN_BACK");
    public static final ActKind PROGRESS_REPORTED = new ActKind("PROGRESS_REPORTED");
    public static final ActKind PROGRESS_CONFIRMED = new ActKind("PROGRESS_CONFIRMED");
    public static final ActKind PROGRESS_SENT_BACK = new ActKind("PROGRESS_SENT_BACK");

    private MandateEntries() {}
}
