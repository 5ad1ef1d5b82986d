package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.ParticipantAct;

/** Sets down otherwise who a participant is, and until when; with another mailbox or name every browser is signed out (E5). */
@OnePerServer
@Transactional
public class ChangeParticipant {
    private final Acts acts;
    private final KeptParticipants kept;
    private final Participants participants;
    private final Departments departments;

    @Inject
    public ChangeParticipant(Acts acts, KeptParticipants kept, Participants participants, Departments departments) {
        this.acts = acts;
        this.kept = kept;
        this.participants = participants;
        this.departments = departments;
    }

    /**
     * What changes nothing is not stored, and leaves the version as it is.
     *
     * @throws Denied when that is not the caller's duty
     * @throws Unknown when the caller's department has no such participant
     * @throws Outdated when it is not what the caller saw, or somebody was faster
     */
    public Acted handle(Target on, Invitation next) {
        return acts.change(
                on,
                Command.of(ParticipantAct.CHANGE_PARTICIPANT, next),
                kept,
                (now, by) ->
                        now.change(next, participants.of(now.department()), departments.organisation()::writesTo, by));
    }
}
