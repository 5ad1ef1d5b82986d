package org.vieraugen.application.privacy;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.invitation.SessionInvitations;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Guest;
import org.vieraugen.domain.participant.Participant;

/** What is stored about somebody from outside, as the person reads it, and when it goes (I8, L11). Who of the staff did something is not theirs to know. */
@OnePerServer
@Transactional
public class ReadOwnData {
    private final Journal journal;
    private final SessionInvitations invitations;
    private final Exchanges exchanges;
    private final Departments departments;
    private final KeptAfterTerm kept;

    @Inject
    public ReadOwnData(
            Journal journal,
            SessionInvitations invitations,
            Exchanges exchanges,
            Departments departments,
            KeptAfterTerm kept) {
        this.journal = journal;
        this.invitations = invitations;
        this.exchanges = exchanges;
        this.departments = departments;
        this.kept = kept;
    }

    /**
     * What one department keeps.
     *
     * @param offices the department's names by language tag
     * @param erased the day on which name and mailbox go; empty as long as the term has no last day
     * @param months so long after the last day
     * @param noted what was done and when, sign-ins among it, the latest first
     * @param answers whether the person comes to what, the latest first
     */
    public record OwnData(
            Participant as,
            Map<String, String> offices,
            Optional<LocalDate> erased,
            int months,
            List<Event> noted,
            List<Answer> answers) {
        public OwnData {
            noted = List.copyOf(noted);
            answers = List.copyOf(answers);
        }

        /** The department's name in the language of that tag, or else in German. */
        public String office(String language) {
            return offices.getOrDefault(
                    language, offices.getOrDefault("de", as.department().text()));
        }
    }

    /** @param kind the code of what the journal says */
    public record Event(String kind, Instant at) {
        static Event of(Noted noted) {
            return new Event(noted.act().kind().code(), noted.act().at());
        }
    }

    /**
     * @param series its name
     * @param day of the session; empty for all of the series
     * @param words what was said beside; may be empty
     */
    public record Answer(String series, Optional<LocalDate> day, Coming coming, Instant at, String words) {}

    /** One for each department in which the guest is invited. */
    public List<OwnData> handle(Guest guest) {
        return guest.as().stream().map(this::data).toList();
    }

    private OwnData data(Participant as) {
        var noted = journal.of(as.department(), new Subject(Participant.KIND, as.id())).stream()
                .map(Event::of)
                .sorted(Comparator.comparing(Event::at).reversed())
                .toList();
        var answers = invitations.ofParticipant(as.department(), as.id()).stream()
                .flatMap(this::answers)
                .sorted(Comparator.comparing(Answer::at).reversed())
                .toList();
        return new OwnData(
                as,
                departments.organisation().department(as.department()).names(),
                kept.erasedOn(as),
                kept.months(),
                noted,
                answers);
    }

    private Stream<Answer> answers(SessionInvitation invitation) {
        var name = exchanges
                .series(invitation.department(), invitation.series())
                .plan()
                .name();
        return invitation.replies().stream()
                .map(reply -> new Answer(
                        name, day(invitation, reply.occasion()), reply.coming(), reply.at(), reply.comment()));
    }

    private Optional<LocalDate> day(SessionInvitation invitation, Occasion occasion) {
        return occasion.regular().or(() -> occasion.extra()
                .flatMap(id -> exchanges.find(invitation.department(), id))
                .map((ExchangeSession session) -> session.appointment().day()));
    }
}
