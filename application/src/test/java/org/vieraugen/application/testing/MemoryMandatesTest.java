package org.vieraugen.application.testing;

import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.mandate.Mandates;

/** The mandates of the tests of acts are as the port promises them. */
class MemoryMandatesTest extends MandatesContract {
    private final MemoryJournal journal = new MemoryJournal(subject -> "", new MemoryOutbox());
    private final MemoryMandates mandates = new MemoryMandates(journal);

    @Override
    protected Mandates mandates() {
        return mandates;
    }

    @Override
    protected Journal journal() {
        return journal;
    }
}
