package org.vieraugen.domain.invitation;

import java.time.Instant;

/**
 * What somebody said, for a session or for all of them.
 *
 * @param comment in the participant's words, up to {@value Wish#MOST} characters; may be empty
 * @param at when it came here
 * @param stamp when it was given, as the calendar says, and never later than it came: of two the later one counts, in whatever order they come
 * @param sequence to which state of the invitation, as the calendar says; {@link #LATEST} where it does not say, or nothing stands between the question and the answer
 * @param elsewhere whether it was sent from another address than the invited one, or names another one
 */
public record Reply(
        Occasion occasion,
        Coming coming,
        Way way,
        String comment,
        Instant at,
        Instant stamp,
        int sequence,
        boolean elsewhere) {
    public static final int LATEST = Integer.MAX_VALUE;

    /** How it came. */
    public enum Way {
        MAIL,
        LINK,
        /** Somebody of the office wrote it down. */
        STAFF
    }
}
