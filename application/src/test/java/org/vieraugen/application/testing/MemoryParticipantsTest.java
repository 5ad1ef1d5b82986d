package org.vieraugen.application.testing;

import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.participant.Participants;

/** The participants of the tests of acts are as the port promises it. */
class MemoryParticipantsTest extends ParticipantsContract {
    private final MemoryJournal journal = new MemoryJournal(subject -> "", new MemoryOutbox());
    private final MemoryParticipants participants = new MemoryParticipants(journal);

    @Override
    protected Participants participants() {
        return participants;
    }

    @Override
    protected Journal journal() {
        return journal;
    }
}
