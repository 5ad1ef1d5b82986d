package org.vieraugen.application.complaint;

import org.vieraugen.application.Unknown;
import org.vieraugen.domain.complaint.Reference;

/**
 * The complaint is there, and this person must not know it (F5): the answer is the same as if it were not. That somebody tried stands in the journal (F13).
 */
public class Unseen extends Unknown {
    private static final long serialVersionUID = 1L;

    private final transient Reference reference;

    public Unseen(Reference reference) {
        super("complaint");
        this.reference = reference;
    }

    /** Which complaint was tried; for the journal, and never for the answer. */
    public Reference reference() {
        return reference;
    }
}
