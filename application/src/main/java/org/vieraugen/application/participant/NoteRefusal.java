package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.question.Questions;
import org.vieraugen.domain.department.DepartmentKey;
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
    private final Questions questions;
    private final Clock clock;

    @Inject
    public NoteRefusal(Journal journal, Exchanges exchanges, Questions questions, Clock clock) {
        this.journal = journal;
        this.exchanges = exchanges;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * Notes nothing of what there is not in a department of the guest's.
     *
     * @param about the session or the question
     * @param what the address that was asked for
     */
    public void handle(Guest guest, UUID about, String what, String rule) {
        for (var who : guest.as()) {
            if (isThere(who.department(), about)) {
                note(who, what, rule);
            }
        }
    }

    /**
     * Notes the same of something new that was to begin in that department.
     *
     * @param what the address that was asked for
     */
    public void handle(Guest guest, DepartmentKey department, String what, String rule) {
        guest.in(department).ifPresent(who -> note(who, what, rule));
    }

    private void note(Participant who, String what, String rule) {
        var act = new Speaker(who, clock.instant())
                .did(ParticipantEntries.PARTICIPANT_DENIED)
                .with("what", what)
                .with("rule", rule);
        journal.append(who.department(), new Subject(Participant.KIND, who.id()), List.of(act));
    }

    private boolean isThere(DepartmentKey department, UUID about) {
        if (exchanges.find(department, about).isPresent()) {
            return true;
        }
        try {
            questions.get(department, about);
            return true;
        } catch (Unknown e) {
            return false;
        }
    }
}
