package org.vieraugen.application.reception;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.message.Channel;

/** Receives a complaint from the complainant: numbers it, makes its receipt, starts its deadlines. */
@OnePerServer
@Transactional
public class SubmitComplaint {
    private final Intake intake;

    @Inject
    public SubmitComplaint(Intake intake) {
        this.intake = intake;
    }

    public Submitted handle(Draft draft, Optional<String> key) {
        if (draft.channel() != Channel.PORTAL) {
            throw new Malformed(
                    "channel",
                    "needs-staff",
                    "only the complaints office records what came by another channel than PORTAL");
        }
        return intake.take(draft, Intake.Origin.PORTAL, key);
    }
}
