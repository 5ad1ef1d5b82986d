package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantAct;

/** Ends a participant's term at once, and signs every browser out (E11). */
@OnePerServer
@Transactional
public class EndParticipant {
    private final ParticipantRunner runner;

    @Inject
    public EndParticipant(ParticipantRunner runner) {
        this.runner = runner;
    }

    public ParticipantState handle(ParticipantRequest on) {
        return runner.on(on, Command.of(ParticipantAct.END_PARTICIPANT), Participant::end);
    }
}
