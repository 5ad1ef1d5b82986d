package org.vieraugen.persistence.journal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.journal.Anchoring;

/** Adds the next anchor in a transaction of its own. */
@OnePerServer
public class AnchorRound implements Anchoring {
    private final Anchors anchors;

    @Inject
    public AnchorRound(Anchors anchors) {
        this.anchors = anchors;
    }

    @Override
    @Transactional
    public void anchor() {
        anchors.add();
    }
}
