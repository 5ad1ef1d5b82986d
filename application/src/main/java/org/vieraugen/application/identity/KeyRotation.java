package org.vieraugen.application.identity;

import java.time.Instant;
import java.util.Optional;
import org.vieraugen.domain.department.StaffKey;

/**
 * The key that wraps the data key of each complaint is exchanged while all servers run: a new key is added and known to all before anybody uses it, then it
 * wraps what is new, and everything that is wrapped already is wrapped anew. The key before stays in the keyset, because older backups need it.
 */
public interface KeyRotation {
    /** How far the latest one is. */
    Optional<Rotation> latest();

    /** Adds a new key to the keyset. */
    void begin(StaffKey by);

    /** Takes the next step, if there is one to take; any number of servers may try at once. */
    boolean advance();

    /** How far a rotation is. */
    enum Phase {
        /** The new key is on its way to all servers. */
        ADDED,
        /** New complaints are wrapped by it, and the older ones one after the other. */
        REWRAPPING,
        /** Nothing is wrapped by another. */
        DONE
    }

    /** @param rewrapped how many keys were wrapped anew */
    record Rotation(Phase phase, Instant startedAt, Optional<Instant> doneAt, long rewrapped) {}
}
