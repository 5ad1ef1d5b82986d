package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.ParticipantAct;

/** Sets down otherwise who a participant is, and until when; with another mailbox every browser is signed out (E11). */
@OnePerServer
@Transactional
public class ChangeParticipant {
    private final ParticipantRunner runner;
    private final Participants participants;
    private final Departments departments;

    @Inject
    public ChangeParticipant(ParticipantRunner runner, Participants participants, Departments departments) {
        this.runner = runner;
        this.participants = participants;
        this.departments = departments;
    }

    /** What changes nothing is not stored, and leaves the version as it is. */
    public ParticipantState handle(ParticipantRequest on, Invitation next) {
        return runner.on(
                on,
                Command.of(ParticipantAct.CHANGE_PARTICIPANT, next),
                (now, by) ->
                        now.change(next, participants.of(now.department()), departments.organisation()::writesTo, by));
    }
}
