package org.vieraugen.domain.note;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says of internal notes; never a word of them. */
public final class NoteEntries {
    public static final ActKind NOTE_WRITTEN = new ActKind("NOTE_WRITTEN");
    public static final ActKind NOTE_TAKEN_BACK = new ActKind("NOTE_TAKEN_BACK");

    private NoteEntries() {}
}
