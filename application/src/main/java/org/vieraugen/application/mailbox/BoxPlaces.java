package org.vieraugen.application.mailbox;

import java.time.Instant;
import java.util.Optional;

/** How far each mailbox has been read, and which server reads it. */
public interface BoxPlaces {
    /**
     * All mails up to a number have been taken.
     *
     * @param validity what the mail server says of its numbers; under another one the numbers mean nothing
     * @param uid the number; 0 before the first mail
     */
    record Place(long validity, long uid) {}

    /** Empty when nothing has been taken yet. */
    Optional<Place> place(String box);

    /** Nothing while another server has the box. */
    void keep(String box, Place place);

    /**
     * This server alone reads the box until then; a server that has it already has it longer. Of two at once one gets it.
     *
     * @return false while another server has it
     */
    boolean lease(String box, Instant now, Instant until);

    /** Whoever asks next has the box; nothing while another server has it. */
    void release(String box);
}
