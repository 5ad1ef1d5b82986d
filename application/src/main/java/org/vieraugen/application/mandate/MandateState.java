package org.vieraugen.application.mandate;

import java.util.UUID;
import org.vieraugen.domain.mandate.Mandate;

/** Where an act has brought a mandate. */
public record MandateState(UUID id, int version) {
    static MandateState of(Mandate next) {
        return new MandateState(next.id(), next.version());
    }
}
