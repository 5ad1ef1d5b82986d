package org.vieraugen.application.act;

import java.util.UUID;
import org.vieraugen.domain.act.Versioned;

/** Where an act has brought a thing. */
public record Acted(UUID id, int version) {
    public static Acted of(Versioned next) {
        return new Acted(next.id(), next.version());
    }
}
