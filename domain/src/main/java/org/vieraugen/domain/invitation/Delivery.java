package org.vieraugen.domain.invitation;

import java.util.Optional;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.participant.Participant;

/** What becomes of a letter when its turn comes: whatever it tells may have changed since it was posted. */
public final class Delivery {
    private Delivery() {}

    /**
     * Whether it goes out. What takes something out of a calendar goes unless that is over; anything else only to
     * whoever takes part, about what takes place; an invitation only to the mailbox for which it was posted, since another one is invited for itself; and a reminder not to whoever has declined.
     */
    public static boolean isDue(SessionInvitation invitation, Letter letter, Participant guest, Meetings meetings) {
        var occasion = letter.occasion();
        var session = meetings.session(occasion);
        boolean ahead = occasion.isSeries()
                || session.filter(one -> Sending.isAhead(meetings, one)).isPresent();
        return switch (letter.purpose()) {
            case CANCEL, LEFT -> ahead;
            // The rule of a series whose last day is past still clears the days that were to follow.
            case REQUEST ->
                meetings.isFor(guest)
                        && letter.isTo(guest)
                        && ahead
                        && session.map(ExchangeSession::isPlanned).orElse(true);
            case REMINDER -> isToRemember(invitation, guest, meetings, session);
            case CLOSING ->
                isToRemember(invitation, guest, meetings, session)
                        && session.filter(one -> !meetings.today().isAfter(one.closing()))
                                .isPresent();
            case WISH_DECLINED -> meetings.isFor(guest) && meetings.isToCome(occasion);
        };
    }

    private static boolean isToRemember(
            SessionInvitation invitation, Participant guest, Meetings meetings, Optional<ExchangeSession> session) {
        return session.filter(one -> Answering.isOpen(invitation, guest, meetings, Occasion.of(one))
                        && invitation.ownComing(one) != Coming.NO)
                .isPresent();
    }
}
