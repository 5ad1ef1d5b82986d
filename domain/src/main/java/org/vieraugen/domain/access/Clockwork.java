package org.vieraugen.domain.access;

import java.time.Instant;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;

/** The clock, where something happens because nobody did anything. */
public record Clockwork(Instant at) implements Acting {
    @Override
    public Act did(ActKind kind) {
        return Act.bySystem(kind, at);
    }
}
