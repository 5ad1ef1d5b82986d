package org.vieraugen.application.privacy;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Guest;
import org.vieraugen.domain.participant.Invitation;
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
     * @param wishes what other times the person asked for, the latest first
     * @param mailboxes addresses that the person had before, and whose calendars were told of sessions
     */
    public record OwnData(
            Participant as,
            Map<String, String> offices,
            Optional<LocalDate> erased,
            int months,
            List<Event> noted,
            List<Answer> answers,
            List<Wished> wishes,
            List<String> mailboxes) {
        public OwnData {
            noted = List.copyOf(noted);
            answers = List.copyOf(answers);
            wishes = List.copyOf(wishes);
            mailboxes = List.copyOf(mailboxes);
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

    /**
     * @param series its name
     * @param day of the session; empty for all of the series
     * @param begins when it would begin; empty where that could not be read
     * @param words what was said beside; may be empty
     */
    public record Wished(
            String series,
            Optional<LocalDate> day,
            Optional<Instant> begins,
            Optional<Instant> ends,
            Instant at,
            Wish.State state,
            String words) {}

    /** One for each department in which the guest is invited. */
    public List<OwnData> handle(Guest guest) {
        return guest.as().stream().map(this::data).toList();
    }

    private OwnData data(Participant as) {
        var noted = journal.of(as.department(), new Subject(Participant.KIND, as.id())).stream()
                .map(Event::of)
                .sorted(Comparator.comparing(Event::at).reversed())
                .toList();
        var invited = invitations.ofParticipant(as.department(), as.id());
        var answers = invited.stream()
                .flatMap(this::answers)
                .sorted(Comparator.comparing(Answer::at).reversed())
                .toList();
        var wishes = invited.stream()
                .flatMap(this::wishes)
                .sorted(Comparator.comparing(Wished::at).reversed())
                .toList();
        return new OwnData(
                as,
                departments.organisation().department(as.department()).names(),
                kept.erasedOn(as),
                kept.months(),
                noted,
                answers,
                wishes,
                mailboxes(as, invited));
    }

    private static List<String> mailboxes(Participant as, List<SessionInvitation> invited) {
        return invited.stream()
                .flatMap(invitation -> invitation.letters().stream())
                .flatMap(letter -> letter.to().stream())
                .filter(address -> !Invitation.box(address).equals(as.box()))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Answer> answers(SessionInvitation invitation) {
        var name = name(invitation);
        return invitation.replies().stream()
                .map(reply -> new Answer(
                        name, day(invitation, reply.occasion()), reply.coming(), reply.at(), reply.comment()));
    }

    private Stream<Wished> wishes(SessionInvitation invitation) {
        var name = name(invitation);
        return invitation.wishes().stream()
                .map(wish -> new Wished(
                        name,
                        day(invitation, wish.occasion()),
                        wish.begins().map(ReadOwnData::moment),
                        wish.ends().map(ReadOwnData::moment),
                        wish.at(),
                        wish.state(),
                        wish.text()));
    }

    private static Instant moment(LocalDateTime by) {
        return by.atZone(Terms.ZONE).toInstant();
    }

    private String name(SessionInvitation invitation) {
        return exchanges
                .series(invitation.department(), invitation.series())
                .plan()
                .name();
    }

    private Optional<LocalDate> day(SessionInvitation invitation, Occasion occasion) {
        return occasion.regular().or(() -> occasion.extra()
                .flatMap(id -> exchanges.find(invitation.department(), id))
                .map((ExchangeSession session) -> session.appointment().day()));
    }
}
