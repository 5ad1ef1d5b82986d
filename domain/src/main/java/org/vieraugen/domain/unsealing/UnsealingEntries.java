package org.vieraugen.domain.unsealing;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when a confidential identity is opened. */
public final class UnsealingEntries {
    public static final ActKind UNSEAL_REQUESTED = new ActKind("UNSEAL_REQUESTED");
    public static final ActKind UNSEALED = new ActKind("UNSEALED");

    private UnsealingEntries() {}
}
