package org.vieraugen.application.due;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/** The secret addresses at which calendar programs read; of a secret only a keyed hash is stored, and everybody has one at most. */
public interface CalendarFeeds {
    /**
     * Whose calendar it is.
     *
     * @param roles the only ones that count, where whoever made it had not all of the chart's
     */
    record Feed(StaffKey whose, Optional<Set<Role>> roles, Instant since) {}

    /** In place of the one that this person had. */
    void put(Feed feed, String secret);

    Optional<Feed> find(String secret);

    /** The one of that person. */
    Optional<Feed> of(StaffKey whose);

    /** Whether there was one. */
    boolean drop(StaffKey whose);
}
