package org.vieraugen.domain.participant;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;

/** A participant who does something for the own organisation. The journal names the participant by the key, and nobody's name. */
public record Speaker(Participant who, Instant at) implements Acting {
    /** What the journal calls what people from outside do. */
    private static final Part PART = new Part("OUTSIDE");

    public String organisation() {
        return who.organisation();
    }

    @Override
    public Optional<UUID> participant() {
        return Optional.of(who.id());
    }

    @Override
    public Act did(ActKind kind) {
        return new Act(
                kind,
                PART,
                Optional.empty(),
                Role.PARTICIPANT,
                at,
                Map.of("participant", who.id().toString()));
    }
}
