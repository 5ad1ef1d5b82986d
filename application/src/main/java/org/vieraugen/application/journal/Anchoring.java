package org.vieraugen.application.journal;

/** Anchors over all chains of the journal. */
public interface Anchoring {
    /** Adds the next one, over what was entered since the one before. */
    void anchor();
}
