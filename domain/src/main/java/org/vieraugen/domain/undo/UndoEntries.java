package org.vieraugen.domain.undo;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when something is taken back: the act stays there, and this comes after it. */
public final class UndoEntries {
    public static final ActKind TAKEN_BACK = new ActKind("TAKEN_BACK");

    private UndoEntries() {}
}
