package org.vieraugen.application.testing;

import org.vieraugen.application.journal.Journal;

/** The journal of the tests of acts is as the port promises it. */
class MemoryJournalTest extends JournalContract {
    private final MemoryJournal journal = new MemoryJournal(subject -> "", new MemoryOutbox());

    @Override
    protected Journal journal() {
        return journal;
    }
}
