package org.vieraugen.persistence.stored;

import java.util.List;
import org.vieraugen.domain.journal.Participation;

/** The parts that people had in the complaint from which this one came (C5). */
public record InheritedParts(List<Participation> parts) {
    public InheritedParts {
        parts = List.copyOf(parts);
    }
}
