package org.vieraugen.application.account;

import java.time.Instant;
import java.util.List;
import org.vieraugen.domain.access.AccessRequest;

/** Requests for access that wait for a second person; what is stored of the first half of the link is a hash. */
public interface AccessRequests {
    /** Keeps it instead of an earlier one for the same person, and returns the first half, a secret of 256 random bits. */
    String keep(AccessRequest request);

    /** Those that were asked after that moment, the oldest first. */
    List<AccessRequest> since(Instant moment);

    /** Turns the request into an invitation that both halves open, and returns the second half. */
    String complete(AccessRequest request, Instant until);

    void drop(AccessRequest request);
}
