package org.vieraugen.application.access;

import java.time.Instant;
import java.util.Optional;
import org.vieraugen.domain.department.StaffKey;

/** Who is signed in; a token is stored as a hash only. */
public interface Sessions {
    /** A new secret token of 256 random bits for {@code staff}. */
    String open(StaffKey staff, Instant until);

    /** Whose token it is, unless it ended. A closed one may be honoured for five more seconds on another server. */
    Optional<StaffKey> whose(String token, Instant now);

    void close(String token);
}
