package org.vieraugen.application.mail;

import java.time.Instant;
import org.vieraugen.domain.mail.desk.Quiet;

/** How each address was dealt with lately, or what else {@code Sorting} counts under; none of it stands anywhere in clear (I3). */
public interface Quiets {
    /** As it is. */
    Quiet read(String address);

    /** Nobody else changes it before the transaction ends. */
    Quiet lock(String address);

    void keep(String address, Quiet quiet);

    /** Forgets those that were last changed before that moment. */
    void forget(Instant before);
}
