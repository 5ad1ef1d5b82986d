package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.mail.CalendarAnswers;
import org.vieraugen.application.message.KeyedAddresses;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.invitation.Answering;
import org.vieraugen.domain.invitation.InvitationEntries;
import org.vieraugen.domain.invitation.Itip;
import org.vieraugen.domain.invitation.Meetings;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.mail.Correspondent;
import org.vieraugen.domain.mail.ReadMail;
import org.vieraugen.domain.mail.desk.Sorting;
import org.vieraugen.domain.message.KeyedAddress.Purpose;

/** What calendars answer, which came to the keyed address of an invitation. Whatever does not fit that invitation is left to a person. */
@OnePerServer
@Transactional
public class TakeCalendarAnswer implements CalendarAnswers {
    private final SessionInvitations invitations;
    private final Participants participants;
    private final Exchanges exchanges;
    private final KeyedAddresses addresses;
    private final CalendarMessages calendars;
    private final PostLetters post;
    private final Clock clock;

    @Inject
    public TakeCalendarAnswer(
            SessionInvitations invitations,
            Participants participants,
            Exchanges exchanges,
            KeyedAddresses addresses,
            CalendarMessages calendars,
            PostLetters post,
            Clock clock) {
        this.invitations = invitations;
        this.participants = participants;
        this.exchanges = exchanges;
        this.addresses = addresses;
        this.calendars = calendars;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public boolean take(DepartmentKey department, byte[] calendar, ReadMail mail) {
        var itip = calendars.read(calendar);
        var invitation = invitation(department, mail);
        return itip.isPresent() && invitation.isPresent() && isTaken(invitation.get(), itip.get(), mail);
    }

    private Optional<SessionInvitation> invitation(DepartmentKey department, ReadMail mail) {
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        return mail.envelope().addressed().stream()
                .flatMap(to -> addresses.read(to.address(), today).stream())
                .filter(known -> known.purpose() == Purpose.INVITATION && !known.expired())
                .map(KeyedAddresses.Known::about)
                .findFirst()
                .flatMap(invitations::find)
                .filter(found -> found.department().equals(department))
                .flatMap(this::held);
    }

    /** As it is when nobody else changes it any more. */
    private Optional<SessionInvitation> held(SessionInvitation found) {
        invitations.hold(found.department(), found.series());
        return invitations.find(found.id());
    }

    private boolean isTaken(SessionInvitation invitation, Itip itip, ReadMail mail) {
        var department = invitation.department();
        var guest = participants.get(department, invitation.participant());
        var meetings = new Meetings(
                exchanges.series(department, invitation.series()),
                exchanges.sessions(department, invitation.series()),
                clock.instant());
        if (itip.method() == Itip.Method.REFRESH) {
            return meetings.isFor(guest) && isSentAgain(invitation, meetings);
        }
        var step = Answering.byMail(
                invitation,
                guest,
                meetings,
                itip,
                mail.envelope().from().map(Correspondent::address),
                Sorting.words(mail),
                InviteAll.keys(meetings.now()));
        step.filter(one -> one.next().version() != invitation.version()).ifPresent(invitations::follow);
        return step.isPresent();
    }

    /** A calendar may ask; one that asks again and again is left to a person (K4). */
    private boolean isSentAgain(SessionInvitation invitation, Meetings meetings) {
        try {
            var now = meetings.now();
            post.handle(
                    Answering.again(
                            invitation, InviteAll.keys(now), Act.bySystem(InvitationEntries.INVITATIONS_SENT, now)),
                    now);
            return true;
        } catch (RuleBroken e) {
            return false;
        }
    }
}
