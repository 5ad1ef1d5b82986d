package org.vieraugen.application.act;

import java.util.UUID;
import org.vieraugen.domain.act.Versioned;

/** Where an act has brought a thing. */
public record Outcome(UUID id, int version) {
    public static Outcome of(Versioned next) {
        return new Outcome(next.id(), next.version());
    }
}
