package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantAct;

/** Invites somebody from outside, who is told by mail where to sign in (E11). */
@OnePerServer
@Transactional
public class InviteParticipant {
    private final ParticipantRunner runner;
    private final Participants participants;
    private final Departments departments;

    @Inject
    public InviteParticipant(ParticipantRunner runner, Participants participants, Departments departments) {
        this.runner = runner;
        this.participants = participants;
        this.departments = departments;
    }

    /** @param key an idempotency key */
    public ParticipantState handle(Caller caller, Optional<String> key, Invitation who) {
        return runner.begin(
                caller,
                key,
                Command.of(ParticipantAct.INVITE_PARTICIPANT, who),
                (home, by) -> Participant.invite(
                        TimeOrdered.id(by.at()),
                        home,
                        who,
                        participants.of(home),
                        departments.organisation()::writesTo,
                        by));
    }
}
