package org.vieraugen.domain.invitation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;

/** What somebody invited says, and by which way it came. */
public final class Answering {
    private static final String RULE = "E5";

    private Answering() {}

    /**
     * At the link in a mail.
     *
     * @throws RuleBroken E5 when the session is over, or does not take place, or nobody is invited to it any more
     */
    public static Step<SessionInvitation> byLink(
            SessionInvitation invitation, Participant guest, Meetings meetings, Occasion occasion, Coming coming) {
        requireOpen(invitation, guest, meetings, occasion);
        var now = meetings.now();
        return said(
                invitation,
                reply(occasion, coming, Reply.Way.LINK, now),
                Act.bySystem(InvitationEntries.INVITED_ANSWERED, now));
    }

    /**
     * As somebody of the office writes it down.
     *
     * @throws RuleBroken E5 as above
     */
    public static Step<SessionInvitation> byStaff(
            SessionInvitation invitation,
            Participant guest,
            Meetings meetings,
            Occasion occasion,
            Coming coming,
            Actor by) {
        requireOpen(invitation, guest, meetings, occasion);
        return said(
                invitation,
                reply(occasion, coming, Reply.Way.STAFF, by.at()),
                by.did(InvitationEntries.INVITED_ANSWERED));
    }

    /** Whether an answer is asked for. */
    public static boolean isOpen(
            SessionInvitation invitation, Participant guest, Meetings meetings, Occasion occasion) {
        return meetings.isFor(guest)
                && (occasion.isSeries()
                        ? invitation
                                .calendar(occasion)
                                .filter(letter -> letter.purpose() == Letter.Purpose.REQUEST)
                                .isPresent()
                        : meetings.session(occasion)
                                .filter(session -> session.isPlanned()
                                        && meetings.isAhead(session)
                                        && invitation.isInvitedTo(session))
                                .isPresent());
    }

    private static void requireOpen(
            SessionInvitation invitation, Participant guest, Meetings meetings, Occasion occasion) {
        if (!isOpen(invitation, guest, meetings, occasion)) {
            throw new RuleBroken(RULE, "no answer is asked for any more");
        }
    }

    private static Reply reply(Occasion occasion, Coming coming, Reply.Way way, Instant now) {
        return new Reply(occasion, coming, way, "", now, now, Reply.LATEST, false);
    }

    private static Step<SessionInvitation> said(SessionInvitation invitation, Reply reply, Act act) {
        return Step.to(invitation.with(reply).next()).noting(noted(act, reply));
    }

    private static Act noted(Act act, Reply reply) {
        return act.with("occasion", reply.occasion().text())
                .with("coming", reply.coming())
                .with("way", reply.way());
    }

    /**
     * What a calendar sent to the address of this invitation. All of it is understood, or nothing is done and a person looks at it: an event that is none of the series, a person in the
     * participant's place, anything that is neither an answer nor a wish.
     *
     * @param sender whom the mail around it is from; empty where it does not say
     * @param words of that mail, for a wish without any of its own
     * @return empty for a person's
     */
    public static Optional<Step<SessionInvitation>> byMail(
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
        for (var event : itip.events()) {
            var occasion = occasion(event, meetings).filter(found -> isSent(invitation, found));
            if (occasion.isEmpty()) {
                return Optional.empty();
            }
            if (itip.method() == Itip.Method.COUNTER) {
                if (!fromGuest) {
                    // Somebody else's wish would stand in the place of the participant's.
                    return Optional.empty();
                }
                var wish = wish(event, occasion.get(), words, meetings.now(), keys.get());
                next = next.with(wish);
                acts.add(act(InvitationEntries.TIME_WISHED, occasion.get(), meetings.now()));
                said = true;
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
            var reply = reply(
                    event, occasion.get(), coming.get(), !fromGuest || !isOwn(attendee.get(), guest), meetings.now());
            var before = next.reply(occasion.get());
            if (reply.elsewhere() && next.isAnsweredByThemselves(occasion.get())) {
                return Optional.empty();
            }
            said = true;
            if (before.filter(one ->
                            one.elsewhere() == reply.elsewhere() && one.stamp().isAfter(reply.stamp()))
                    .isEmpty()) {
                next = next.with(reply);
                acts.add(noted(Act.bySystem(InvitationEntries.INVITED_ANSWERED, meetings.now()), reply));
            }
        }
        if (!said) {
            return Optional.empty();
        }
        return Optional.of(acts.isEmpty() ? Step.to(invitation) : new Step<>(next.next(), acts, List.of()));
    }

    /** Which of the series' it is about. */
    private static Optional<Occasion> occasion(Itip.Event event, Meetings meetings) {
        var uid = event.uid().strip();
        if (uid.equalsIgnoreCase(meetings.series().id().toString())) {
            return Optional.of(event.regular().map(Occasion::on).orElse(Occasion.SERIES))
                    .filter(meetings::has);
        }
        return meetings.sessions().stream()
                .filter(session ->
                        session.regular().isEmpty() && session.id().toString().equalsIgnoreCase(uid))
                .findFirst()
                .map(Occasion::of);
    }

    private static boolean isSent(SessionInvitation invitation, Occasion occasion) {
        return invitation.calendar(occasion).isPresent()
                || (occasion.regular().isPresent()
                        && invitation.calendar(Occasion.SERIES).isPresent());
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

    private static Act act(ActKind kind, Occasion occasion, Instant now) {
        return Act.bySystem(kind, now).with("occasion", occasion.text());
    }

    /**
     * Wishes whose session takes place then are followed; empty where there is none.
     *
     * @param meetings as they are after a session was moved
     */
    public static Optional<Step<SessionInvitation>> followed(SessionInvitation invitation, Meetings meetings) {
        var next = invitation;
        var acts = new ArrayList<Act>();
        for (var wish : invitation.wishes()) {
            var then = meetings.session(wish.occasion())
                    .filter(session -> session.isPlanned())
                    .map(session -> session.appointment().begins().toLocalDateTime());
            if (wish.isOpen() && then.isPresent() && then.equals(wish.begins())) {
                next = next.settled(wish.id(), Wish.State.FOLLOWED);
                acts.add(act(InvitationEntries.WISH_FOLLOWED, wish.occasion(), meetings.now()));
            }
        }
        return acts.isEmpty() ? Optional.empty() : Optional.of(new Step<>(next.next(), acts, List.of()));
    }

    /**
     * The session stays when it is; whoever wished otherwise is told.
     *
     * @throws RuleBroken E5 when the wish is settled already, or there is none of that key
     */
    public static Sending declined(SessionInvitation invitation, UUID key, UUID letter, Actor by) {
        var wish = invitation
                .wish(key)
                .filter(Wish::isOpen)
                .orElseThrow(() -> new RuleBroken(RULE, "this wish is settled"));
        var mail = new Letter(letter, Letter.Purpose.WISH_DECLINED, wish.occasion(), 0, 0, "", by.at(), by.at(), 0);
        var next = invitation.settled(key, Wish.State.DECLINED).with(mail).next();
        var act = by.did(InvitationEntries.WISH_DECLINED)
                .with("occasion", wish.occasion().text());
        return new Sending(Step.to(next).noting(act), List.of(mail));
    }

    /**
     * What stands in the calendar, once more.
     *
     * @throws RuleBroken K4 when it was sent lately
     */
    public static Sending again(SessionInvitation invitation, Supplier<UUID> keys, Act act) {
        var next = invitation.again(keys, act.at()).next();
        var mails = next.letters().stream()
                .filter(letter -> invitation.letter(letter.id()).isEmpty())
                .toList();
        return new Sending(Step.to(next).noting(act.with("letters", mails.size())), mails);
    }
}
