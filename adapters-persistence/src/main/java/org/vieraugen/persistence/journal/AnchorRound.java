package org.vieraugen.persistence.journal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;

/** Adds the next anchor in a transaction of its own. */
@Single
public class AnchorRound {
    private final Anchors anchors;

    @Inject
    public AnchorRound(Anchors anchors) {
        this.anchors = anchors;
    }

    @Transactional
    public void handle() {
        anchors.add();
    }
}
