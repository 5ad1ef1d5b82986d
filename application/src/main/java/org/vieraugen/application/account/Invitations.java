package org.vieraugen.application.account;

import java.time.Instant;
import java.util.Optional;
import org.vieraugen.domain.department.StaffKey;

/** One-time links with which somebody chooses a first password. */
public interface Invitations {
    /** Makes a secret token of 256 random bits; earlier ones of {@code staff} open nothing any more. */
    String invite(StaffKey staff, Instant until);

    /**
     * For whom the link is, while it lasts.
     *
     * @param second the other half of a link that two people gave
     */
    Optional<StaffKey> whose(String token, Optional<String> second, Instant now);

    /** Uses up all links of that person. */
    void used(StaffKey staff);
}
