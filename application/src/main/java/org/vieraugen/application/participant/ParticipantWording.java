package org.vieraugen.application.participant;

import java.time.Instant;
import java.util.Map;
import org.vieraugen.application.message.Wording.Words;

/** What people from outside are written. Others may read the mailbox too, and mails are passed on: none holds a name, nor a link that opens anything (K5, E11). */
public interface ParticipantWording {
    /**
     * That somebody is invited, and where to sign in.
     *
     * @param language a tag, one of those in which there are pages for participants
     * @param offices the department's names by language tag
     */
    Words invited(String language, Map<String, String> offices, String organisation);

    /**
     * A code to sign in with.
     *
     * @param until from then on it counts no more
     */
    Words code(String language, Map<String, String> offices, String digits, Instant until);
}
