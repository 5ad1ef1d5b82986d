package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.invitation.InvitationWording.Kind;
import org.vieraugen.application.invitation.InvitationWording.Told;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Recipients;
import org.vieraugen.application.message.Wording;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeDuty;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.invitation.Delivery;
import org.vieraugen.domain.invitation.InvitationNotices;
import org.vieraugen.domain.invitation.Letter;
import org.vieraugen.domain.invitation.Meetings;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.participant.Participant;

/** A letter goes to its participant, and says how things are when it goes; one whose place a later one has taken is not sent. */
@OnePerServer
public class LetterRecipients implements Recipients {
    /** So many sessions to come are named in a mail. */
    private static final int NAMED = 3;

    private final SessionInvitations invitations;
    private final HeldInvitations held;
    private final Exchanges exchanges;
    private final InvitationBoxes boxes;
    private final InvitationWording wording;
    private final CalendarMessages calendars;

    @Inject
    public LetterRecipients(
            SessionInvitations invitations,
            HeldInvitations held,
            Exchanges exchanges,
            InvitationBoxes boxes,
            InvitationWording wording,
            CalendarMessages calendars) {
        this.invitations = invitations;
        this.held = held;
        this.exchanges = exchanges;
        this.boxes = boxes;
        this.wording = wording;
        this.calendars = calendars;
    }

    @Override
    public Subject.Kind kind() {
        return SessionInvitation.LETTER;
    }

    @Override
    public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
        if (!notice.kind().equals(InvitationNotices.SESSION_LETTER)) {
            throw new Wording.Unknown(notice.kind());
        }
        return invitations
                .ofLetter(key)
                .flatMap(invitation -> mail(invitation, invitation.letter(key).orElseThrow()));
    }

    private Optional<Mail> mail(SessionInvitation invitation, Letter letter) {
        var department = invitation.department();
        var on = held.on(invitation);
        var guest = on.guest();
        var meetings = on.meetings();
        if (!Delivery.isDue(invitation, letter, guest, meetings)) {
            return Optional.empty();
        }
        var to = letter.purpose().isTakingOut() ? letter.to().orElse(guest.address()) : guest.address();
        var told = told(invitation, letter, meetings, to);
        var box = boxes.box(department);
        var organizer = boxes.organizer(department, invitation.id());
        var mail = new Mail(List.of(to), wording.words(guest.language(), told), box, organizer);
        return Optional.of(
                letter.purpose().isReadByCalendar() && organizer.isPresent()
                        ? mail.with(calendar(invitation, letter, meetings, guest, organizer.get(), to))
                        : mail);
    }

    private Mail.Calendar calendar(
            SessionInvitation invitation,
            Letter letter,
            Meetings meetings,
            Participant guest,
            String organizer,
            String to) {
        var path = boxes.path(invitation.id(), letter.occasion(), to);
        var invite = new Invites(invitation, letter, meetings, when -> wording.below(guest.language(), when, path))
                .to(organizer, to);
        return new Mail.Calendar(invite.cancels() ? "CANCEL" : "REQUEST", calendars.written(invite));
    }

    private static List<ExchangeSession> when(Letter letter, Meetings meetings) {
        if (!letter.occasion().isSeries()) {
            return meetings.session(letter.occasion()).stream().toList();
        }
        return meetings.sessions().stream()
                .filter(session -> session.isPlanned() && meetings.isAhead(session))
                .limit(NAMED)
                .toList();
    }

    private Told told(SessionInvitation invitation, Letter letter, Meetings meetings, String to) {
        var when = when(letter, meetings);
        var series = meetings.series();
        var session = meetings.session(letter.occasion());
        return new Told(
                kind(invitation, letter, session),
                series.plan().name(),
                series.plan().host(),
                when.stream().map(ExchangeSession::appointment).toList(),
                session.flatMap(ExchangeSession::reason),
                when.isEmpty() ? meetings.today() : when.get(0).closing(),
                boxes.path(invitation.id(), letter.occasion(), to));
    }

    private static Kind kind(SessionInvitation invitation, Letter letter, Optional<ExchangeSession> session) {
        boolean whole = letter.occasion().isSeries();
        return switch (letter.purpose()) {
            case REQUEST ->
                whole
                        ? letter.basis() == 1 || invitation.isFirstThere(letter) ? Kind.SERIES : Kind.SERIES_CHANGED
                        : session.filter(one -> one.sequence() > 0).isPresent() ? Kind.SESSION_MOVED : Kind.SESSION;
            case CANCEL -> whole ? Kind.SERIES_OVER : Kind.SESSION_CANCELLED;
            case LEFT -> Kind.LEFT;
            case REMINDER -> Kind.REMINDER;
            case CLOSING -> Kind.CLOSING;
            case WISH_DECLINED -> Kind.WISH_DECLINED;
        };
    }

    /** The name of its series, for whoever keeps the exchange; to whom it goes is not said. */
    @Override
    public Optional<String> name(Caller caller, DepartmentKey department, UUID key) {
        if (!ExchangeDuty.KEEP_EXCHANGE.isFor(caller.roles())) {
            return Optional.empty();
        }
        try {
            return invitations.ofLetter(key).map(invitation -> exchanges
                    .series(invitation.department(), invitation.series())
                    .plan()
                    .name());
        } catch (Unknown e) {
            return Optional.empty();
        }
    }
}
