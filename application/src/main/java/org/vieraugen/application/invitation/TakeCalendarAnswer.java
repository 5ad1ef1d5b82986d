package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mail.CalendarAnswers;
import org.vieraugen.application.message.KeyedAddresses;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeNotices;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.invitation.Answering;
import org.vieraugen.domain.invitation.CalendarAnswer;
import org.vieraugen.domain.invitation.InvitationEntries;
import org.vieraugen.domain.invitation.Itip;
import org.vieraugen.domain.invitation.Meetings;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mail.Correspondent;
import org.vieraugen.domain.mail.ReadMail;
import org.vieraugen.domain.mail.desk.Sorting;
import org.vieraugen.domain.message.KeyedAddress.Purpose;

/** What calendars answer, which came to the keyed address of an invitation. Whatever does not fit that invitation is left to a person. */
@OnePerServer
@Transactional
public class TakeCalendarAnswer implements CalendarAnswers {
    private final SessionInvitations stored;
    private final HeldInvitations invitations;
    private final KeyedAddresses addresses;
    private final CalendarMessages calendars;
    private final PostLetters post;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public TakeCalendarAnswer(
            SessionInvitations stored,
            HeldInvitations invitations,
            KeyedAddresses addresses,
            CalendarMessages calendars,
            PostLetters post,
            Outbox outbox,
            Clock clock) {
        this.stored = stored;
        this.invitations = invitations;
        this.addresses = addresses;
        this.calendars = calendars;
        this.post = post;
        this.outbox = outbox;
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
                .flatMap(stored::find)
                .filter(found -> found.department().equals(department))
                .map(invitations::held);
    }

    private boolean isTaken(SessionInvitation invitation, Itip itip, ReadMail mail) {
        var on = invitations.on(invitation);
        var guest = on.guest();
        var meetings = on.meetings();
        if (itip.method() == Itip.Method.REFRESH) {
            return isSentAgain(on);
        }
        var step = CalendarAnswer.taken(
                invitation,
                guest,
                meetings,
                itip,
                mail.envelope().from().map(Correspondent::address),
                Sorting.words(mail),
                InviteAll.keys(meetings.now()));
        step.filter(one -> one.next().version() != invitation.version()).ifPresent(one -> {
            tell(invitation, one.next(), meetings);
            invitations.follow(one);
        });
        return step.isPresent();
    }

    /** Whoever keeps the exchange learns that another time is wished: of the first wish for a session on a day, and once of a mail with several. */
    private void tell(SessionInvitation before, SessionInvitation next, Meetings meetings) {
        var wished = next.wishes().stream()
                .filter(wish -> before.wish(wish.id()).isEmpty())
                .toList();
        if (wished.isEmpty()) {
            return;
        }
        var earlier = new ArrayList<Wish>();
        stored.of(next.department(), next.series()).forEach(one -> earlier.addAll(one.wishes()));
        if (wished.stream().anyMatch(wish -> wish.isTold(earlier))) {
            outbox.post(
                    next.department(),
                    new Subject(Series.KIND, next.series()),
                    ExchangeNotices.timeWished(),
                    meetings.now());
        }
    }

    /** A calendar may ask; one that asks again and again, or for what is over, is left to a person (K4). */
    private boolean isSentAgain(HeldInvitations.On on) {
        try {
            var now = on.meetings().now();
            var act = Act.bySystem(InvitationEntries.INVITATIONS_SENT, now);
            post.handle(Answering.again(on.invitation(), on.guest(), on.meetings(), InviteAll.keys(now), act), now);
            return true;
        } catch (RuleBroken e) {
            return false;
        }
    }
}
