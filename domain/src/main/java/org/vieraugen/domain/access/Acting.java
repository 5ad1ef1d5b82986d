package org.vieraugen.domain.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;

/** Whoever does something that belongs to no case, and when: somebody at the desk ({@link Actor}), or from outside. */
public interface Acting {
    Instant at();

    /** The office's day. */
    default LocalDate today() {
        return LocalDate.ofInstant(at(), Terms.ZONE);
    }

    /** The key of the participant, where somebody from outside acts. */
    default Optional<UUID> participant() {
        return Optional.empty();
    }

    /** The entry for the journal. */
    Act did(ActKind kind);
}
