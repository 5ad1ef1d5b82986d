package org.vieraugen.domain.resolution;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when something is resolved, fulfilled or given up. */
public final class ResolutionEntries {
    public static final ActKind RESOLUTION_PASSED = new ActKind("RESOLUTION_PASSED");
    /** Said by one person; another confirms it. */
    public static final ActKind FULFILMENT_SAID = new ActKind("FULFILMENT_SAID");

    public static final ActKind FULFILMENT_CONFIRMED = new ActKind("FULFILMENT_CONFIRMED");
    public static final ActKind FULFILMENT_SENT_BACK = new ActKind("FULFILMENT_SENT_BACK");
    /** By a session's vote. */
    public static final ActKind RESOLUTION_GIVEN_UP = new ActKind("RESOLUTION_GIVEN_UP");

    /** With its session, of which nobody said in time that it took place. */
    public static final ActKind RESOLUTION_FELL = new ActKind("RESOLUTION_FELL");

    /** It was open again: nobody said in time that the session that gave it up took place. */
    public static final ActKind GIVING_UP_FELL = new ActKind("GIVING_UP_FELL");

    /** Its session took place after all. */
    public static final ActKind RESOLUTION_STANDS = new ActKind("RESOLUTION_STANDS");

    private ResolutionEntries() {}
}
