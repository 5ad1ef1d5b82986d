package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantAct;

/** Invites somebody from outside, who is told by mail where to sign in (E5). */
@OnePerServer
@Transactional
public class InviteParticipant {
    private final Acts acts;
    private final KeptParticipants kept;
    private final Participants participants;
    private final Departments departments;

    @Inject
    public InviteParticipant(Acts acts, KeptParticipants kept, Participants participants, Departments departments) {
        this.acts = acts;
        this.kept = kept;
        this.participants = participants;
        this.departments = departments;
    }

    /**
     * @param key an idempotency key
     * @throws Denied when that is not the caller's duty
     */
    public Acted handle(Caller caller, Optional<String> key, Invitation who) {
        return acts.begin(
                caller,
                key,
                Command.of(ParticipantAct.INVITE_PARTICIPANT, who),
                kept,
                (home, by) -> Participant.invite(
                        TimeOrdered.id(by.at()),
                        home,
                        who,
                        participants.of(home),
                        departments.organisation()::writesTo,
                        by));
    }
}
