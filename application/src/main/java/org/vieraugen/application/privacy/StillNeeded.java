package org.vieraugen.application.privacy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.invitation.SessionInvitations;
import org.vieraugen.application.minutes.AllMinutes;
import org.vieraugen.application.question.Questions;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.domain.participant.Keeping.Need;
import org.vieraugen.domain.participant.Participant;

/** What still needs to know who somebody from outside was (I8). */
@OnePerServer
public class StillNeeded {
    private final Questions questions;
    private final AllMinutes minutes;
    private final Exchanges exchanges;
    private final SessionInvitations invitations;
    private final Clock clock;

    @Inject
    public StillNeeded(
            Questions questions, AllMinutes minutes, Exchanges exchanges, SessionInvitations invitations, Clock clock) {
        this.questions = questions;
        this.minutes = minutes;
        this.exchanges = exchanges;
        this.invitations = invitations;
        this.clock = clock;
    }

    Set<Need> of(Participant one) {
        var needs = EnumSet.noneOf(Need.class);
        if (isAnswerOwed(one)) {
            needs.add(Need.QUESTION);
        }
        if (isEditionOpen(one)) {
            needs.add(Need.MINUTES);
        }
        if (isInvited(one)) {
            needs.add(Need.INVITATION);
        }
        return needs;
    }

    private boolean isAnswerOwed(Participant one) {
        return questions.of(one.department(), Optional.empty()).stream()
                .anyMatch(question -> question.isOpen()
                        && question.asked().organisation().equals(one.organisation())
                        && one.term().includes(question.asked().day()));
    }

    private boolean isEditionOpen(Participant one) {
        var series = exchanges.series(one.department()).stream()
                .filter(some -> some.plan().includes(one.organisation()))
                .map(Series::id)
                .toList();
        var sessions = exchanges.appointments(one.department(), series).stream()
                .filter(session -> one.term().includes(session.appointment().day()))
                .map(ExchangeSession::id)
                .toList();
        return !minutes.unapproved(one.department(), sessions).isEmpty();
    }

    private boolean isInvited(Participant one) {
        var all = invitations.ofParticipant(one.department(), one.id());
        return all.stream().flatMap(invitation -> invitation.wishes().stream()).anyMatch(Wish::isOpen)
                || isInACalendar(one.department(), all);
    }

    private boolean isInACalendar(DepartmentKey department, List<SessionInvitation> all) {
        var series = all.stream().map(SessionInvitation::series).toList();
        var now = clock.instant();
        return exchanges.appointments(department, series).stream()
                .filter(session -> session.isPlanned() && session.appointment().endsAfter(now))
                .anyMatch(session -> all.stream()
                        .anyMatch(invitation ->
                                invitation.series().equals(session.series()) && invitation.isInvitedTo(session)));
    }
}
