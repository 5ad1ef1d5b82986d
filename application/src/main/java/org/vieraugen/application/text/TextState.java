package org.vieraugen.application.text;

import java.util.UUID;
import org.vieraugen.domain.text.TextModule;

/** Where an act has brought a text module. */
public record TextState(UUID id, int version) {
    static TextState of(TextModule next) {
        return new TextState(next.id(), next.version());
    }
}
