package org.vieraugen.persistence.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Adds the next anchor in a transaction of its own. */
@ApplicationScoped
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
