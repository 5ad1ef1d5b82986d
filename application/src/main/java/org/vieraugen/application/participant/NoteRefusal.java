package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Guest;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantEntries;
import org.vieraugen.domain.participant.Speaker;

/** Notes what a rule refused to somebody from outside, as it is noted of staff: which rule, who by the participant's key, and what it was about (F13). */
@OnePerServer
@Transactional
public class NoteRefusal {
    private final Journal journal;
    private final Exchanges exchanges;
    private final Clock clock;

    @Inject
    public NoteRefusal(Journal journal, Exchanges exchanges, Clock clock) {
        this.journal = journal;
        this.exchanges = exchanges;
        this.clock = clock;
    }

    /**
     * Notes nothing of a session that there is not in a department of the guest's.
     *
     * @param session what it was about
     * @param what the address that was asked for
     */
    public void handle(Guest guest, UUID session, String what, String rule) {
        for (var who : guest.as()) {
            if (exchanges.find(who.department(), session).isPresent()) {
                var act = new Speaker(who, clock.instant())
                        .did(ParticipantEntries.PARTICIPANT_DENIED)
                        .with("what", what)
                        .with("rule", rule);
                journal.append(who.department(), new Subject(Participant.KIND, who.id()), List.of(act));
            }
        }
    }
}
