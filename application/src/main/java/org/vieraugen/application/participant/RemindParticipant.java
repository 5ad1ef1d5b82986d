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
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantAct;

/** Sends the invitation once more (E5). */
@OnePerServer
@Transactional
public class RemindParticipant {
    private final Acts acts;
    private final KeptParticipants kept;

    @Inject
    public RemindParticipant(Acts acts, KeptParticipants kept) {
        this.acts = acts;
        this.kept = kept;
    }

    /**
     * @throws Denied when that is not the caller's duty
     * @throws Unknown when the caller's department has no such participant
     * @throws Outdated when it is not what the caller saw, or somebody was faster
     * @throws RuleBroken E5 when it is over
     */
    public Acted handle(Target on) {
        return acts.change(on, Command.of(ParticipantAct.REMIND_PARTICIPANT), kept, Participant::remind);
    }
}
