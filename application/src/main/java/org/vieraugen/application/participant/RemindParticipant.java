package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantAct;

/** Sends the invitation once more (E11). */
@OnePerServer
@Transactional
public class RemindParticipant {
    private final ParticipantRunner runner;

    @Inject
    public RemindParticipant(ParticipantRunner runner) {
        this.runner = runner;
    }

    public ParticipantState handle(ParticipantRequest on) {
        return runner.on(on, Command.of(ParticipantAct.REMIND_PARTICIPANT), Participant::remind);
    }
}
