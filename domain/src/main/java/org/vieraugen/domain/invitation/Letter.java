package org.vieraugen.domain.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;

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
 * @param to the address at whose calendar it changes something; empty for one that says nothing to a calendar, and those of which that was not kept
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

        /** Whether a calendar reads it. */
        public boolean isReadByCalendar() {
            return isForCalendar() || isTakingOut();
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

    /** Whether it is for the mailbox that the participant has; one of which that was not kept is. */
    boolean isTo(Participant guest) {
        return to.map(Invitation::box).filter(box -> !box.equals(guest.box())).isEmpty();
    }

    /**
     * Whether it takes the place of an earlier one. Each mailbox that was left is told for itself, since none of them knows of the others; one that is invited again is not to be cleared any
     * more.
     */
    boolean replaces(Letter earlier) {
        if (!earlier.occasion.equals(occasion)) {
            return false;
        }
        if (earlier.purpose == Purpose.LEFT) {
            return (purpose == Purpose.LEFT || purpose == Purpose.REQUEST)
                    && earlier.to.map(Invitation::box).equals(to.map(Invitation::box));
        }
        return earlier.purpose == purpose || (earlier.purpose.isForCalendar() && purpose.isForCalendar());
    }

    /**
     * The same, to be sent once more.
     *
     * @param guest to whom it goes, where that was not kept
     */
    Letter again(UUID next, Instant when, Participant guest) {
        return new Letter(
                next,
                purpose,
                occasion,
                basis,
                sequence,
                asks,
                when,
                since,
                from,
                shows,
                to.or(() -> Optional.of(guest.address())));
    }
}
