package org.vieraugen.application.body;

import java.util.UUID;
import org.vieraugen.domain.body.Body;

/** Where an act has brought a body. */
public record BodyState(UUID id, int version) {
    static BodyState of(Body next) {
        return new BodyState(next.id(), next.version());
    }
}
