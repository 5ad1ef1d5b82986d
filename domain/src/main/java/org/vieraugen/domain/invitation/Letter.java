package org.vieraugen.domain.invitation;

import java.time.Instant;
import java.util.Optional;
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
 * @param shows what else a calendar shows of the series, so that only a difference is told; empty where nobody needs it
 * @param to the address to which it goes; empty for those of which that was not kept
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
        int from,
        String shows,
        Optional<String> to) {
    /** What it is for. */
    public enum Purpose {
        /** To take place then (iTIP REQUEST). */
        REQUEST,
        /** Not to take place, or not for the participant any more (iTIP CANCEL). */
        CANCEL,
        /** At a mailbox that the participant has no more: out of that calendar (iTIP CANCEL). */
        LEFT,
        REMINDER,
        /** That the agenda is about to be closed (E2). */
        CLOSING,
        WISH_DECLINED;

        /** Whether it says what stands in the calendar from then on. */
        public boolean isForCalendar() {
            return this == REQUEST || this == CANCEL;
        }

        /** Whether it takes something out of a calendar. */
        public boolean isTakingOut() {
            return this == CANCEL || this == LEFT;
        }
    }

    /** One that says nothing to a calendar. */
    static Letter beside(UUID id, Purpose purpose, Occasion occasion, Instant at) {
        return new Letter(id, purpose, occasion, 0, 0, "", at, at, 0, "", Optional.empty());
    }

    /** Whether a reply that came then, to that state, is about the time it asks for. */
    boolean isAnsweredBy(Reply reply) {
        return !reply.at().isBefore(since) && (!reply.occasion().equals(occasion) || reply.sequence() >= from);
    }

    /** The same, to be sent once more. */
    Letter again(UUID next, Instant when) {
        return new Letter(next, purpose, occasion, basis, sequence, asks, when, since, from, shows, to);
    }
}
