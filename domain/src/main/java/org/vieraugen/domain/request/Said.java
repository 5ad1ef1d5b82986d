package org.vieraugen.domain.request;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Subject;

/**
 * Something that was said in a request after it came in.
 *
 * @param by who of the staff; absent where the asker wrote
 */
public record Said(UUID id, Kind kind, Way way, Optional<StaffKey> by, String text, Instant at) {
    /** What a letter with an answer is about: each answer for itself, so that two that wait for the mail server stay two. */
    public static final Subject.Kind ANSWER = new Subject.Kind("REQUEST_ANSWER");

    /** What it is. */
    public enum Kind {
        FOLLOW_UP,
        ANSWER,
        /** Why the request was closed without an answer; stays in the office. */
        CLOSING
    }

    /** How it got to whom it is for. */
    public enum Way {
        /** The words themselves went by mail, to the address from which the request had come. */
        MAIL,
        /** By mail only that there is an answer, and that the asker may call or come: others may read the mailbox (K5). */
        CALL_US,
        /** Told at the counter or on the phone, or sent by letter. */
        TOLD
    }

    /** @throws Malformed for a text that is empty or too long */
    public Said {
        Text.required("text", text, Text.MOST);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public boolean isAnswer() {
        return kind == Kind.ANSWER;
    }
}
