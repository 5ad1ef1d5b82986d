package org.vieraugen.application.testing;

import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.text.TextModules;

/** The text modules of the tests of acts are as the port promises them. */
class MemoryTextModulesTest extends TextModulesContract {
    private final MemoryJournal journal = new MemoryJournal(subject -> "", new MemoryOutbox());
    private final MemoryTextModules texts = new MemoryTextModules(journal);

    @Override
    protected TextModules texts() {
        return texts;
    }

    @Override
    protected Journal journal() {
        return journal;
    }
}
