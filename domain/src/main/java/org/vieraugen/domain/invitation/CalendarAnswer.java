package org.vieraugen.domain.invitation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;

/** What calendars answer. All of it is what the sender wrote; it came to the address of one invitation. */
public final class CalendarAnswer {
    private CalendarAnswer() {}

    /**
     * What a calendar sent to the address of this invitation. All of it is understood, or nothing is done and a person looks at it: an event that is none of the series, one that is over or
     * does not take place, a person in the participant's place, anything that is neither an answer nor a wish. The same once more is no step.
     *
     * @param sender whom the mail around it is from; empty where it does not say
     * @param words of that mail, for a wish without any of its own
     * @return empty for a person's
     */
    public static Optional<Step<SessionInvitation>> taken(
            SessionInvitation invitation,
            Participant guest,
            Meetings meetings,
            Itip itip,
            Optional<String> sender,
            String words,
            Supplier<UUID> keys) {
        if (!meetings.isFor(guest) || itip.events().isEmpty()) {
            return Optional.empty();
        }
        var next = invitation;
        var acts = new ArrayList<Act>();
        boolean fromGuest = sender.filter(address -> isOf(address, guest)).isPresent();
        boolean said = false;
        for (var event : wholeFirst(itip)) {
            var known = occasion(event, invitation, meetings);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            var occasion = known.get();
            boolean isOpen = Answering.isOpen(invitation, guest, meetings, occasion);
            if (itip.method() == Itip.Method.COUNTER) {
                if (!fromGuest || !isOpen) {
                    // Somebody else's wish would stand in the place of the participant's.
                    return Optional.empty();
                }
                var wish = wish(event, occasion, words, meetings.now(), keys.get());
                said = true;
                if (next.isWished(wish)) {
                    continue;
                }
                if (next.isWishedOften(wish) || acts.size() >= SessionInvitation.MOST_WISHES) {
                    return Optional.empty();
                }
                next = next.with(wish);
                acts.add(Answering.about(
                        Act.bySystem(InvitationEntries.TIME_WISHED, meetings.now()), invitation, occasion));
                continue;
            }
            var attendee = attendee(event, guest);
            if (itip.method() != Itip.Method.REPLY || attendee.isEmpty()) {
                return Optional.empty();
            }
            if (attendee.get().status() == Itip.Status.NEEDS_ACTION) {
                // Thunderbird sends along the sessions of which nothing was said.
                continue;
            }
            var coming = coming(attendee.get().status());
            if (coming.isEmpty()) {
                return Optional.empty();
            }
            var reply =
                    reply(event, occasion, coming.get(), !fromGuest || !isOwn(attendee.get(), guest), meetings.now());
            if (!isOpen) {
                if (isSentAlong(next, reply)) {
                    continue;
                }
                return Optional.empty();
            }
            if (reply.elsewhere() && next.isAnsweredByThemselves(occasion)) {
                return Optional.empty();
            }
            said = true;
            if (next.reply(occasion).filter(one -> isOvertaken(reply, one)).isEmpty()) {
                next = next.with(reply);
                acts.add(Answering.noted(
                        Act.bySystem(InvitationEntries.INVITED_ANSWERED, meetings.now()), invitation, reply));
            }
        }
        if (!said) {
            return Optional.empty();
        }
        return Optional.of(acts.isEmpty() ? Step.to(invitation) : new Step<>(next.next(), acts, List.of()));
    }

    /** What is said of all of the series is known before what programs send along with it. */
    private static List<Itip.Event> wholeFirst(Itip itip) {
        return itip.events().stream()
                .sorted(Comparator.comparing(event -> event.regular().isPresent()))
                .toList();
    }

    /**
     * Programs send along what was said of a session that is over, or what is said of all of the series for one of its days; something else about it is for a person.
     */
    private static boolean isSentAlong(SessionInvitation invitation, Reply reply) {
        return invitation
                .reply(reply.occasion())
                .or(() -> reply.occasion().regular().flatMap(day -> invitation.reply(Occasion.SERIES)))
                .filter(said -> said.coming() == reply.coming())
                .isPresent();
    }

    /** Which of the series' it is about. */
    private static Optional<Occasion> occasion(Itip.Event event, SessionInvitation invitation, Meetings meetings) {
        var uid = event.uid().strip();
        var whole = event.regular().map(Occasion::on).orElse(Occasion.SERIES);
        if (uid.equalsIgnoreCase(invitation.uid(whole).toString())) {
            return Optional.of(whole).filter(meetings::has);
        }
        return meetings.sessions().stream()
                .filter(session -> session.regular().isEmpty())
                .map(Occasion::of)
                .filter(extra -> uid.equalsIgnoreCase(invitation.uid(extra).toString()))
                .findFirst();
    }

    /** By what the same sender said later; or by the very same, which came before. */
    private static boolean isOvertaken(Reply reply, Reply by) {
        boolean same = by.stamp().equals(reply.stamp())
                && by.coming() == reply.coming()
                && by.comment().equals(reply.comment());
        return by.elsewhere() == reply.elsewhere() && (same || by.stamp().isAfter(reply.stamp()));
    }

    /** The participant, or whoever alone answers in that place: programs write under another address of the same person. */
    private static Optional<Itip.Attendee> attendee(Itip.Event event, Participant guest) {
        return event.attendees().stream()
                .filter(one -> isOwn(one, guest))
                .findFirst()
                .or(() -> event.attendees().size() == 1
                        ? Optional.of(event.attendees().get(0))
                        : Optional.empty());
    }

    private static boolean isOwn(Itip.Attendee attendee, Participant guest) {
        return isOf(attendee.address(), guest);
    }

    private static boolean isOf(String address, Participant guest) {
        return Invitation.box(address).equals(guest.box());
    }

    private static Optional<Coming> coming(Itip.Status status) {
        return switch (status) {
            case ACCEPTED -> Optional.of(Coming.YES);
            case TENTATIVE -> Optional.of(Coming.MAYBE);
            case DECLINED -> Optional.of(Coming.NO);
            case NEEDS_ACTION, DELEGATED, OTHER -> Optional.empty();
        };
    }

    private static Reply reply(Itip.Event event, Occasion occasion, Coming coming, boolean elsewhere, Instant now) {
        // A clock that is ahead must not keep out what is said later.
        var stamp = event.stamp().filter(at -> at.isBefore(now)).orElse(now);
        int sequence = event.sequence().orElse(Reply.LATEST);
        return new Reply(occasion, coming, Reply.Way.MAIL, cut(event.comment()), now, stamp, sequence, elsewhere);
    }

    private static Wish wish(Itip.Event event, Occasion occasion, String words, Instant now, UUID key) {
        var text = Text.isEmpty(event.comment()) ? words : event.comment();
        return new Wish(key, occasion, event.begins(), event.ends(), cut(text), now, Wish.State.OPEN);
    }

    private static String cut(String text) {
        var said = text.replace("\0", "").strip();
        return said.codePointCount(0, said.length()) <= Wish.MOST
                ? said
                : said.substring(0, said.offsetByCodePoints(0, Wish.MOST));
    }
}
