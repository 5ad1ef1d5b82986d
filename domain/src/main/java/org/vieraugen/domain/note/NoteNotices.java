package org.vieraugen.domain.note;

import org.vieraugen.domain.message.Notice;

/** What people are told of internal notes. */
public final class NoteNotices {
    /** To whoever is mentioned in one; it says nothing of what stands there. */
    public static final Notice.Kind MENTIONED = new Notice.Kind("MENTIONED");

    private NoteNotices() {}
}
