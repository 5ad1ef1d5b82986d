package org.vieraugen.domain.retention;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when a complaint is kept, and goes. */
public final class RetentionEntries {
    public static final ActKind HELD = new ActKind("HELD");
    public static final ActKind HOLD_LIFTED = new ActKind("HOLD_LIFTED");
    public static final ActKind ERASURE_PROPOSED = new ActKind("ERASURE_PROPOSED");
    public static final ActKind ERASURE_CONFIRMED = new ActKind("ERASURE_CONFIRMED");
    public static final ActKind ERASURE_ANNOUNCED = new ActKind("ERASURE_ANNOUNCED");

    private RetentionEntries() {}
}
