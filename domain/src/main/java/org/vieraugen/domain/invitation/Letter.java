package org.vieraugen.domain.invitation;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail to one participant: sent once for each state of what it is about. The latest of an occasion says what stands in the participant's calendar.
 *
 * @param basis the state of the series or session that it tells of: a version, or how often it was moved or cancelled
 * @param sequence as the calendar is told it (RFC 5545, 3.8.7.4): higher than that of any earlier one
 * @param asks the time that it asks for
 * @param at when it was posted
 * @param since when that time was first asked for: what was said before does not hold for it
 * @param from the sequence of then
 */
public record Letter(
        UUID id,
        Purpose purpose,
        Occasion occasion,
        int basis,
        int sequence,
        String asks,
        Instant at,
        Instant since,
        int from) {
    /** What it is for. */
    public enum Purpose {
        /** To take place then (iTIP REQUEST). */
        REQUEST,
        /** Not to take place, or not for the participant any more (iTIP CANCEL). */
        CANCEL,
        REMINDER,
        /** That the agenda is about to be closed (E2). */
        CLOSING,
        WISH_DECLINED;

        public boolean isForCalendar() {
            return this == REQUEST || this == CANCEL;
        }
    }

    /** Whether a reply that came then, to that state, is about the time it asks for. */
    boolean isAnsweredBy(Reply reply) {
        return !reply.at().isBefore(since) && (!reply.occasion().equals(occasion) || reply.sequence() >= from);
    }

    /** The same, to be sent once more. */
    Letter again(UUID next, Instant when) {
        return new Letter(next, purpose, occasion, basis, sequence, asks, when, since, from);
    }
}
