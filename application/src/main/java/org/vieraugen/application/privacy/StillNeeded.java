package org.vieraugen.application.privacy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.invitation.SessionInvitations;
import org.vieraugen.application.minutes.AllMinutes;
import org.vieraugen.application.question.Questions;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.domain.minutes.Minutes;
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
        if (invitations.ofParticipant(one.department(), one.id()).stream().anyMatch(this::isOpen)) {
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
        return sessions(one)
                .filter(session -> one.term().includes(session.appointment().day()))
                .flatMap(session -> minutes.find(one.department(), session.id()).stream())
                .anyMatch(found -> found.state() != Minutes.State.APPROVED);
    }

    private Stream<ExchangeSession> sessions(Participant one) {
        return exchanges.series(one.department()).stream()
                .filter(series -> series.plan().includes(one.organisation()))
                .flatMap(series -> exchanges.appointments(one.department(), series.id()).stream());
    }

    private boolean isOpen(SessionInvitation invitation) {
        return invitation.wishes().stream().anyMatch(Wish::isOpen) || isInACalendar(invitation);
    }

    private boolean isInACalendar(SessionInvitation invitation) {
        List<ExchangeSession> sessions = exchanges.appointments(invitation.department(), invitation.series());
        return sessions.stream()
                .filter(session -> session.isPlanned()
                        && clock.instant().isBefore(session.appointment().ends().toInstant()))
                .anyMatch(invitation::isInvitedTo);
    }
}
