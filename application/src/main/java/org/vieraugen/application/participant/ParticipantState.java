package org.vieraugen.application.participant;

import java.util.UUID;
import org.vieraugen.domain.participant.Participant;

/** Where an act has brought a participant. */
public record ParticipantState(UUID id, int version) {
    static ParticipantState of(Participant next) {
        return new ParticipantState(next.id(), next.version());
    }
}
