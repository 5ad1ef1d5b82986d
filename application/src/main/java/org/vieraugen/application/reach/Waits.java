package org.vieraugen.application.reach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.reach.Wait;

/**
 * Whoever waits for a word of the office. What begins or answers one calls this in its own transaction; of what is over only counts are left (P4). Complaints need not
 * call it: their store tells by itself what waits in them. What changes step by step calls {@link KeepWaits}.
 */
public interface Waits {
    /**
     * Somebody's words arrived. The same key twice begins one wait: whatever arrives twice waits once (K2).
     *
     * @param key drawn by lot, and kept by whatever arrived for as long as it is open
     */
    void begin(UUID key, Wait wait);

    /**
     * The wait is over.
     *
     * @param answered when a person of the office answered; empty where nobody did, and nobody will
     * @return whether it was still going on: of two who end it at once, one is told so, and it counts once
     */
    boolean end(DepartmentKey department, UUID key, Optional<Instant> answered);

    /** The wait goes on in something else, which is counted in its place; of this one nothing is. */
    void leave(DepartmentKey department, UUID key);

    /** All that are not over, those of complaints too. */
    List<Wait> open(DepartmentKey department);
}
