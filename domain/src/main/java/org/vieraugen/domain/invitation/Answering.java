package org.vieraugen.domain.invitation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.participant.Participant;

/** What somebody invited says, and what becomes of a wish; what calendars send is {@link CalendarAnswer}. */
public final class Answering {
    private static final String RULE = "E5";

    private Answering() {}

    /**
     * At the link in a mail. The same once more is no step.
     *
     * @param asked for which time, as {@link #asked} said when the page was made
     * @throws Malformed when nothing is said
     * @throws RuleBroken E5 when the session is over, or does not take place, or nobody is invited to it any more; or when it takes place at another time than was asked for
     */
    public static Step<SessionInvitation> byLink(
            SessionInvitation invitation,
            Participant guest,
            Meetings meetings,
            Occasion occasion,
            Coming coming,
            String asked) {
        requireOpen(invitation, guest, meetings, occasion);
        if (!asked.equals(asked(meetings, occasion))) {
            throw new RuleBroken(RULE, "other-time", "it takes place at another time than was asked for");
        }
        var now = meetings.now();
        return said(
                invitation,
                reply(occasion, coming, Reply.Way.LINK, now),
                Act.bySystem(InvitationEntries.INVITED_ANSWERED, now));
    }

    /**
     * As somebody of the office writes it down. The same once more is no step.
     *
     * @throws Malformed when nothing is said
     * @throws RuleBroken E5 when the session is over, or does not take place, or nobody is invited to it any more
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

    /** Whether an answer is asked for: of whoever takes part, to what stands in the calendar and is still to come. */
    public static boolean isOpen(
            SessionInvitation invitation, Participant guest, Meetings meetings, Occasion occasion) {
        return meetings.isFor(guest) && invitation.isAsked(occasion) && meetings.isToCome(occasion);
    }

    /** For which time an answer is: another day or hour asks anew, another place does not. Empty where nothing takes place. */
    public static String asked(Meetings meetings, Occasion occasion) {
        return occasion.isSeries()
                ? Draft.asks(meetings.series())
                : meetings.session(occasion).map(Draft::asks).orElse("");
    }

    private static void requireOpen(
            SessionInvitation invitation, Participant guest, Meetings meetings, Occasion occasion) {
        if (!isOpen(invitation, guest, meetings, occasion)) {
            throw new RuleBroken(RULE, "no-answer-asked", "no answer is asked for any more");
        }
    }

    private static Reply reply(Occasion occasion, Coming coming, Reply.Way way, Instant now) {
        if (coming == Coming.OPEN) {
            throw new Malformed("coming", "missing", "say whether they come");
        }
        return new Reply(occasion, coming, way, "", now, now, Reply.LATEST, false);
    }

    private static Step<SessionInvitation> said(SessionInvitation invitation, Reply reply, Act act) {
        return invitation.isSaid(reply)
                ? Step.to(invitation)
                : Step.to(invitation.with(reply).next()).noting(noted(act, invitation, reply));
    }

    static Act noted(Act act, SessionInvitation invitation, Reply reply) {
        return about(act, invitation, reply.occasion())
                .with("coming", reply.coming())
                .with("way", reply.way());
    }

    /** To which of a series' invitations, and to what it invites; never whom. */
    static Act about(Act act, SessionInvitation invitation, Occasion occasion) {
        return act.with("invitation", invitation.id()).with("occasion", occasion.text());
    }

    /**
     * Wishes that wait for nobody any more: one whose session takes place then is followed; one that nobody can follow lapses, since the session does not take place, or is over, or the
     * participant takes part no more. Empty where there is none.
     *
     * @param meetings as they are after a session was moved
     */
    public static Optional<Step<SessionInvitation>> settled(
            SessionInvitation invitation, Participant guest, Meetings meetings) {
        var next = invitation;
        var acts = new ArrayList<Act>();
        for (var wish : invitation.wishes()) {
            var then = meetings.session(wish.occasion())
                    .filter(session -> session.isPlanned())
                    .map(session -> session.appointment().begins().toLocalDateTime());
            boolean isFollowed = then.isPresent() && then.equals(wish.begins());
            boolean isOpen = meetings.isFor(guest) && meetings.isToCome(wish.occasion());
            if (wish.isOpen() && (isFollowed || !isOpen)) {
                next = next.settled(wish.id(), isFollowed ? Wish.State.FOLLOWED : Wish.State.LAPSED);
                var kind = isFollowed ? InvitationEntries.WISH_FOLLOWED : InvitationEntries.WISH_LAPSED;
                acts.add(about(Act.bySystem(kind, meetings.now()), invitation, wish.occasion()));
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
                .orElseThrow(() -> new RuleBroken(RULE, "wish-settled", "this wish is settled"));
        var mail = Letter.beside(letter, Letter.Purpose.WISH_DECLINED, wish.occasion(), by.at());
        var next = invitation.settled(key, Wish.State.DECLINED).with(mail).next();
        var act = about(by.did(InvitationEntries.WISH_DECLINED), invitation, wish.occasion());
        return new Sending(Step.to(next).noting(act), List.of(mail));
    }

    /**
     * What stands in the calendar and is still to come, once more.
     *
     * @throws RuleBroken E5 when nothing of it is to come, or the participant takes part no more; K4 when it was sent lately
     */
    public static Sending again(
            SessionInvitation invitation, Participant guest, Meetings meetings, Supplier<UUID> keys, Act act) {
        var open = invitation.letters().stream()
                .filter(letter -> letter.purpose() == Letter.Purpose.REQUEST)
                .filter(letter -> isOpen(invitation, guest, meetings, letter.occasion()))
                .toList();
        if (open.isEmpty()) {
            throw new RuleBroken(RULE, "nothing-to-come", "nothing to which this participant is invited is to come");
        }
        var next = invitation.again(open, guest, keys, act.at()).next();
        var mails = next.letters().stream()
                .filter(letter -> invitation.letter(letter.id()).isEmpty())
                .toList();
        return new Sending(
                Step.to(next).noting(act.with("invitation", invitation.id()).with("letters", mails.size())), mails);
    }
}
