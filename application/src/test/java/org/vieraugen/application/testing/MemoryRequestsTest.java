package org.vieraugen.application.testing;

import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.request.Requests;

/** The requests of the tests of acts are as the port promises them. */
class MemoryRequestsTest extends RequestsContract {
    private final MemoryJournal journal = new MemoryJournal(subject -> "", new MemoryOutbox());
    private final MemoryRequests requests = new MemoryRequests(journal);

    @Override
    protected Requests requests() {
        return requests;
    }

    @Override
    protected Journal journal() {
        return journal;
    }
}
