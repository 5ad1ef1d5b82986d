package org.vieraugen.application.invitation;

import java.util.Optional;
import org.vieraugen.domain.invitation.Itip;

/** Invitations and answers as calendar programs write and read them (RFC 5545, 5546). */
public interface CalendarMessages {
    /** The same text for the same invitation. */
    String written(Invite invite);

    /** Empty for what cannot be read so far as to know what it is about. */
    Optional<Itip> read(byte[] calendar);
}
