package org.vieraugen.domain.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.invitation.Letter.Purpose;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.participant.Participant;

/**
 * What has to be said to a participant's calendar: the difference between what was said last and how the meetings are now. Whatever brought it about, a series that begins, somebody new, a
 * session that is moved, a term that is over, the same question has the same answer; and asked twice, there is nothing more to say.
 *
 * @param letters the mails that go out
 */
public record Sending(Step<SessionInvitation> step, List<Letter> letters) {
    public Sending {
        letters = List.copyOf(letters);
    }

    /** Empty where the calendar says what is so. */
    public static Optional<Sending> due(
            SessionInvitation invitation, Participant guest, Meetings meetings, Supplier<UUID> keys) {
        var drafts = meetings.isFor(guest) ? toCome(invitation, guest, meetings) : over(invitation, meetings);
        return drafts.isEmpty() ? Optional.empty() : Optional.of(posted(invitation, guest, drafts, meetings, keys));
    }

    private static List<Draft> toCome(SessionInvitation invitation, Participant guest, Meetings meetings) {
        var all = new ArrayList<Draft>();
        var whole = whole(invitation, guest, meetings);
        whole.ifPresent(draft -> {
            if (draft.purpose() == Purpose.REQUEST && hasMoved(invitation, guest, Occasion.SERIES)) {
                all.add(Draft.series(Purpose.LEFT, meetings.series()));
            }
            all.add(draft);
        });
        for (var session : meetings.sessions()) {
            if (session.regular().isPresent()) {
                regular(invitation, guest, meetings, session, whole).ifPresent(all::add);
            } else {
                all.addAll(extra(invitation, guest, meetings, session));
            }
        }
        return all;
    }

    /** Whether it stands in the calendar of a mailbox that is not the participant's any more. */
    private static boolean hasMoved(SessionInvitation invitation, Participant guest, Occasion occasion) {
        return invitation
                .calendar(occasion)
                .filter(letter -> letter.purpose() == Purpose.REQUEST && !letter.isTo(guest))
                .isPresent();
    }

    private static Optional<Draft> whole(SessionInvitation invitation, Participant guest, Meetings meetings) {
        var series = meetings.series();
        var rule = meetings.recurrence();
        var last = invitation.calendar(Occasion.SERIES);
        if (last.filter(letter -> letter.purpose() == Purpose.REQUEST).isEmpty()) {
            return rule.filter(some -> some.isAhead(series, meetings.now()))
                    .map(some -> Draft.series(Purpose.REQUEST, series));
        }
        boolean told =
                last.get().basis() >= series.version() || last.get().shows().equals(Draft.shows(series));
        boolean ahead =
                rule.filter(some -> some.isAhead(series, meetings.now())).isPresent();
        if (told && !(ahead && hasMoved(invitation, guest, Occasion.SERIES))) {
            return Optional.empty();
        }
        boolean any = rule.filter(some -> some.isAny(series)).isPresent();
        return Optional.of(Draft.series(any ? Purpose.REQUEST : Purpose.CANCEL, series));
    }

    /** One that the mail of the series tells of needs none of its own. */
    private static Optional<Draft> regular(
            SessionInvitation invitation,
            Participant guest,
            Meetings meetings,
            ExchangeSession session,
            Optional<Draft> whole) {
        var purpose = session.state() == ExchangeSession.State.CANCELLED ? Purpose.CANCEL : Purpose.REQUEST;
        var last = invitation.calendar(Occasion.of(session));
        if (whole.isPresent()) {
            boolean asUsual = session.sequence() == 0 && last.isEmpty();
            return asUsual ? Optional.empty() : Optional.of(Draft.session(purpose, session, false));
        }
        boolean standing = invitation
                .calendar(Occasion.SERIES)
                .filter(letter -> letter.purpose() == Purpose.REQUEST)
                .isPresent();
        boolean told = last.map(Letter::basis).orElse(0) >= session.sequence()
                && !(session.isPlanned() && hasMoved(invitation, guest, Occasion.of(session)));
        return standing && !told && isAhead(meetings, session)
                ? Optional.of(Draft.session(purpose, session, true))
                : Optional.empty();
    }

    /** A session that was moved to an earlier day, and took place, is told no more; nor one that is over. */
    static boolean isAhead(Meetings meetings, ExchangeSession session) {
        return meetings.isAhead(session)
                || session.regular()
                        .filter(day -> !day.isBefore(meetings.today()))
                        .isPresent();
    }

    private static List<Draft> extra(
            SessionInvitation invitation, Participant guest, Meetings meetings, ExchangeSession session) {
        var occasion = Occasion.of(session);
        boolean planned = session.isPlanned();
        var last = invitation.calendar(occasion);
        boolean standing =
                last.filter(letter -> letter.purpose() == Purpose.REQUEST).isPresent();
        if (!meetings.isAhead(session) || (!standing && !planned)) {
            return List.of();
        }
        if (planned && hasMoved(invitation, guest, occasion)) {
            return List.of(Draft.session(Purpose.LEFT, session, true), Draft.session(Purpose.REQUEST, session, true));
        }
        boolean told = standing && last.get().basis() >= session.sequence();
        return told ? List.of() : List.of(Draft.session(planned ? Purpose.REQUEST : Purpose.CANCEL, session, true));
    }

    /** Of whoever does not take part any more all that is to come leaves the calendar. */
    private static List<Draft> over(SessionInvitation invitation, Meetings meetings) {
        var all = new ArrayList<Draft>();
        boolean standing = invitation
                .calendar(Occasion.SERIES)
                .filter(letter -> letter.purpose() == Purpose.REQUEST)
                .isPresent();
        if (standing
                && meetings.recurrence()
                        .filter(rule -> rule.isAhead(meetings.series(), meetings.now()))
                        .isPresent()) {
            all.add(Draft.series(Purpose.CANCEL, meetings.series()));
        }
        for (var session : meetings.sessions()) {
            var last = invitation.calendar(Occasion.of(session));
            if (meetings.isAhead(session)
                    && last.filter(letter -> letter.purpose() == Purpose.REQUEST)
                            .isPresent()) {
                // A regular one that was moved leaves the calendar with all of the series.
                all.add(Draft.session(Purpose.CANCEL, session, session.regular().isEmpty()));
            }
        }
        return all;
    }

    /**
     * What is to be remembered: a session that is near, to whoever did not decline, and the last day on which topics are put on its agenda (E2). Each once for each time that was asked for.
     *
     * @param days how long before
     */
    public static Optional<Sending> reminders(
            SessionInvitation invitation, Participant guest, Meetings meetings, int days, Supplier<UUID> keys) {
        if (!meetings.isFor(guest)) {
            return Optional.empty();
        }
        var all = new ArrayList<Draft>();
        for (var session : meetings.sessions()) {
            if (session.isPlanned()
                    && meetings.isAhead(session)
                    && invitation.isInvitedTo(session)
                    && invitation.ownComing(session) != Coming.NO) {
                all.addAll(reminders(invitation, meetings, session, days));
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(posted(invitation, guest, all, meetings, keys));
    }

    private static List<Draft> reminders(
            SessionInvitation invitation, Meetings meetings, ExchangeSession session, int days) {
        var all = new ArrayList<Draft>();
        var today = meetings.today();
        var day = session.appointment().day();
        var closing = session.closing();
        if (isDue(invitation, Purpose.REMINDER, session, day.minusDays(days), today)) {
            all.add(Draft.session(Purpose.REMINDER, session, true));
        }
        if (closing.isBefore(day)
                && !today.isAfter(closing)
                && isDue(invitation, Purpose.CLOSING, session, closing.minusDays(days), today)) {
            all.add(Draft.session(Purpose.CLOSING, session, true));
        }
        return all;
    }

    /** Not to whoever was asked for that time on the day itself, or later: that mail is reminder enough. */
    private static boolean isDue(
            SessionInvitation invitation, Purpose purpose, ExchangeSession session, LocalDate from, LocalDate today) {
        var occasion = Occasion.of(session);
        boolean asked = invitation
                .calendar(occasion)
                .or(() -> invitation.calendar(Occasion.SERIES))
                .filter(letter ->
                        LocalDate.ofInstant(letter.since(), Terms.ZONE).isBefore(from))
                .isPresent();
        boolean done = invitation
                .letter(purpose, occasion)
                .filter(letter -> letter.basis() >= session.sequence())
                .isPresent();
        return asked && !done && !today.isBefore(from);
    }

    private static Sending posted(
            SessionInvitation invitation,
            Participant guest,
            List<Draft> drafts,
            Meetings meetings,
            Supplier<UUID> keys) {
        var now = meetings.now();
        var next = invitation.without(letter -> isSpent(letter, meetings));
        var mails = new ArrayList<Letter>();
        var acts = new ArrayList<Act>();
        for (var draft : drafts) {
            var letter = posted(next, guest, draft, now, keys.get());
            next = next.with(letter);
            if (draft.alone()) {
                mails.add(letter);
                acts.add(act(invitation, letter, now));
            }
        }
        return new Sending(new Step<>(next.next(), acts, List.of()), mails);
    }

    /** What only went beside the calendar's own, of a session that is over, tells nobody anything any more. */
    private static boolean isSpent(Letter letter, Meetings meetings) {
        return !letter.purpose().isForCalendar()
                && meetings.session(letter.occasion())
                        .filter(session -> !isAhead(meetings, session))
                        .isPresent();
    }

    /** A calendar takes what has a higher sequence than what it has. */
    private static Letter posted(SessionInvitation invitation, Participant guest, Draft draft, Instant now, UUID key) {
        var purpose = draft.purpose();
        var last = purpose.isForCalendar()
                ? invitation.calendar(draft.occasion())
                : invitation.letter(purpose, draft.occasion());
        int sequence = Math.max(draft.derived(), invitation.nextSequence(draft.occasion()));
        var same = last.filter(
                letter -> letter.purpose() == purpose && letter.asks().equals(draft.asks()));
        return new Letter(
                key,
                purpose,
                draft.occasion(),
                draft.basis(),
                sequence,
                draft.asks(),
                now,
                same.map(Letter::since).orElse(now),
                same.map(Letter::from).orElse(sequence),
                draft.shows(),
                to(invitation, guest, draft));
    }

    private static Optional<String> to(SessionInvitation invitation, Participant guest, Draft draft) {
        return switch (draft.purpose()) {
            case REQUEST -> Optional.of(guest.address());
            case CANCEL, LEFT -> invitation.standing(draft.occasion()).flatMap(Letter::to);
            case REMINDER, CLOSING, WISH_DECLINED -> Optional.empty();
        };
    }

    private static Act act(SessionInvitation invitation, Letter letter, Instant now) {
        var kind = letter.purpose().isReadByCalendar()
                ? InvitationEntries.INVITATIONS_SENT
                : InvitationEntries.INVITED_REMINDED;
        return Answering.about(Act.bySystem(kind, now), invitation, letter.occasion())
                .with("purpose", letter.purpose())
                .with("sequence", letter.sequence());
    }
}
