package org.vieraugen.application.testing;

import org.vieraugen.application.body.Bodies;
import org.vieraugen.application.journal.Journal;

/** The bodies of the tests of acts are as the port promises them. */
class MemoryBodiesTest extends BodiesContract {
    private final MemoryJournal journal = new MemoryJournal(subject -> "", new MemoryOutbox());
    private final MemoryBodies bodies = new MemoryBodies(journal);

    @Override
    protected Bodies bodies() {
        return bodies;
    }

    @Override
    protected Journal journal() {
        return journal;
    }
}
