package org.vieraugen.application.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/** Who is signed in; a token is stored as a hash only. */
public interface Sessions {
    /**
     * A new secret token of 256 random bits for {@code staff}.
     *
     * @param roles the only ones that the session may use, where the city's sign-in service grants them
     * @param whole whether the sign-in is complete; another opens nothing but the page on which a second factor is set up
     */
    String open(StaffKey staff, boolean whole, Optional<Set<Role>> roles, Instant until);

    /**
     * Whose token it is, unless it ended, or nothing was done with it for long. A closed one may be honoured for five more seconds on another server.
     */
    Optional<Session> find(String token, Instant now);

    /** The same for a page that only looks whether something changed: it is nothing that is done with the session, and lengthens it by nothing. */
    Optional<Session> watched(String token, Instant now);

    void close(String token);

    /** Signs out everywhere but here. */
    void closeOthers(StaffKey staff, String token);

    /** Signs out everywhere. */
    void closeAll(StaffKey staff);

    /** One sign-in. */
    record Session(StaffKey staff, boolean whole, Optional<Set<Role>> roles, Instant openedAt) {}
}
