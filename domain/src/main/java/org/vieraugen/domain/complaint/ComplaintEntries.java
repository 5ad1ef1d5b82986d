package org.vieraugen.domain.complaint;

import java.util.Set;
import org.vieraugen.domain.journal.ActKind;

/** What the journal says when somebody looks at a complaint, or one of its deadlines passes. */
public final class ComplaintEntries {
    public static final ActKind LOOKED_AT_CASE = new ActKind("LOOKED_AT_CASE");
    public static final ActKind LOOKED_AT_FILE = new ActKind("LOOKED_AT_FILE");
    public static final ActKind LOOKED_AT_IDENTITY = new ActKind("LOOKED_AT_IDENTITY");
    public static final ActKind DEADLINE_MISSED = new ActKind("DEADLINE_MISSED");

    /** Looks, which change nothing. */
    public static final Set<ActKind> LOOKS = Set.of(LOOKED_AT_CASE, LOOKED_AT_FILE, LOOKED_AT_IDENTITY);

    private ComplaintEntries() {}
}
