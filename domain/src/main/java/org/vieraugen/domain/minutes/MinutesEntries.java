package org.vieraugen.domain.minutes;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when minutes are written, sent, amended and approved. */
public final class MinutesEntries {
    public static final ActKind MINUTES_BEGUN = new ActKind("MINUTES_BEGUN");
    public static final ActKind ITEM_ADDED = new ActKind("MINUTES_ITEM_ADDED");
    public static final ActKind ITEM_WRITTEN = new ActKind("MINUTES_ITEM_WRITTEN");
    public static final ActKind ITEM_MOVED = new ActKind("MINUTES_ITEM_MOVED");
    public static final ActKind ITEM_REMOVED = new ActKind("MINUTES_ITEM_REMOVED");
    /** To those who attended. */
    public static final ActKind MINUTES_CIRCULATED = new ActKind("MINUTES_CIRCULATED");
    /** From those who attended, to be written again. */
    public static final ActKind MINUTES_TAKEN_BACK = new ActKind("MINUTES_TAKEN_BACK");

    public static final ActKind AMENDMENT_ASKED = new ActKind("AMENDMENT_ASKED");
    public static final ActKind AMENDMENT_TAKEN = new ActKind("AMENDMENT_TAKEN");
    public static final ActKind AMENDMENT_DECLINED = new ActKind("AMENDMENT_DECLINED");
    /** By one side. */
    public static final ActKind APPROVAL_GIVEN = new ActKind("MINUTES_APPROVAL_GIVEN");
    /** By staff for a partner; it waits for a second person. */
    public static final ActKind APPROVAL_ENTERED = new ActKind("MINUTES_APPROVAL_ENTERED");

    public static final ActKind APPROVAL_CONFIRMED = new ActKind("MINUTES_APPROVAL_CONFIRMED");
    public static final ActKind APPROVAL_REFUSED = new ActKind("MINUTES_APPROVAL_REFUSED");
    /** By both sides: from now on nothing of them changes. */
    public static final ActKind MINUTES_APPROVED = new ActKind("MINUTES_APPROVED");
    /** Another edition was begun. */
    public static final ActKind CORRECTION_BEGUN = new ActKind("MINUTES_CORRECTION_BEGUN");

    /** Of an edition to the public; a partner agrees. */
    public static final ActKind CLOSURE_PROPOSED = new ActKind("MINUTES_CLOSURE_PROPOSED");

    public static final ActKind CLOSURE_TAKEN_BACK = new ActKind("MINUTES_CLOSURE_TAKEN_BACK");
    /** By both sides: the public reads that edition no longer. */
    public static final ActKind EDITION_CLOSED = new ActKind("MINUTES_EDITION_CLOSED");

    private MinutesEntries() {}
}
