package org.vieraugen.application.privacy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.Guarded;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.participant.Participant;

/** Erases people from outside who have been kept for their time, by itself; runs on every server, again and again (I8). */
@OnePerServer
public class EraseParticipants {
    private static final Logger LOG = Logger.getLogger(EraseParticipants.class.getName());

    private final Participants participants;
    private final EraseParticipant erase;
    private final KeptAfterTerm kept;
    private final Clock clock;

    @Inject
    public EraseParticipants(Participants participants, EraseParticipant erase, KeptAfterTerm kept, Clock clock) {
        this.participants = participants;
        this.erase = erase;
        this.kept = kept;
        this.clock = clock;
    }

    /** Each by itself, so that one that is still needed, or fails, keeps no other. */
    public void handle() {
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        for (var one : participants.over(today)) {
            if (kept.keeping().isOver(one, today)) {
                Guarded.run(LOG, "the erasure of somebody from outside", () -> erase(one));
            }
        }
    }

    private void erase(Participant one) {
        try {
            erase.handle(one);
        } catch (Outdated | Unknown e) {
            LOG.log(Level.FINE, "Another server was faster", e);
        }
    }
}
