package org.vieraugen.domain.completion;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when a complaint comes to its end. */
public final class CompletionEntries {
    public static final ActKind REMEDY_DONE = new ActKind("REMEDY_DONE");
    public static final ActKind CLOSED = new ActKind("CLOSED");
    public static final ActKind RATED = new ActKind("RATED");
    public static final ActKind DEADLINE_IN_DANGER = new ActKind("DEADLINE_IN_DANGER");

    /** The department counts otherwise now, and a deadline that runs has another day. */
    public static final ActKind DEADLINE_MOVED = new ActKind("DEADLINE_MOVED");

    private CompletionEntries() {}
}
