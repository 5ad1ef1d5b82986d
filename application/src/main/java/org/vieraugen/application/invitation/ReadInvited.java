package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.exchange.ExchangeDuty;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.invitation.Answering;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.Meetings;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.Reply;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.domain.participant.Participant;

/** Who is invited to a session, and who comes: how many for which organisation for all who read the exchange, and the names for whoever keeps it. */
@OnePerServer
@Transactional
public class ReadInvited {
    private final SessionInvitations invitations;
    private final Participants participants;
    private final Exchanges exchanges;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReadInvited(
            SessionInvitations invitations,
            Participants participants,
            Exchanges exchanges,
            Departments departments,
            Clock clock) {
        this.invitations = invitations;
        this.participants = participants;
        this.exchanges = exchanges;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * @param organisations how many of each said what
     * @param people empty for whoever does not keep the exchange
     */
    public record Invited(List<Tally> organisations, List<Person> people) {
        public Invited {
            organisations = List.copyOf(organisations);
            people = List.copyOf(people);
        }

        /** The wish of that key that waits for a person. */
        public Optional<Wish> wish(UUID key) {
            return people.stream()
                    .flatMap(person -> person.wishes().stream())
                    .filter(wish -> wish.id().equals(key))
                    .findFirst();
        }
    }

    /** How many of an organisation said what. */
    public record Tally(String organisation, Map<Coming, Integer> said) {
        public Tally {
            said = Map.copyOf(said);
        }

        public int of(Coming coming) {
            return said.getOrDefault(coming, 0);
        }
    }

    /**
     * Somebody invited.
     *
     * @param version of the invitation, for an act on it
     * @param said what holds for this session
     * @param wishes those that wait for a person
     * @param open whether an answer can be noted
     */
    public record Person(
            UUID invitation,
            int version,
            String name,
            String organisation,
            Optional<Reply> said,
            List<Wish> wishes,
            boolean open) {
        public Person {
            wishes = List.copyOf(wishes);
        }

        public Coming coming() {
            return said.map(Reply::coming).orElse(Coming.OPEN);
        }
    }

    /**
     * @throws Denied when that is not the caller's duty
     * @throws Unknown when the caller's department has no such session
     */
    public Invited handle(Caller caller, UUID id) {
        caller.must(ExchangeDuty.READ_EXCHANGE);
        var home = departments.organisation().home(caller.staff());
        var session = exchanges.session(home, id);
        // Whether an answer is asked for is a question about this session alone.
        var meetings = new Meetings(exchanges.series(home, session.series()), List.of(session), clock.instant());
        var people = new ArrayList<Person>();
        var said = new TreeMap<String, Map<Coming, Integer>>();
        var invited = invitations.of(home, session.series()).stream()
                .filter(invitation -> invitation.isInvitedTo(session))
                .toList();
        var guests = participants
                .of(home, invited.stream().map(SessionInvitation::participant).toList())
                .stream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
        for (var invitation : invited) {
            var guest = guests.get(invitation.participant());
            if (guest != null) {
                people.add(person(invitation, guest, meetings, session));
                said.computeIfAbsent(guest.organisation(), one -> new EnumMap<>(Coming.class))
                        .merge(invitation.coming(session), 1, Integer::sum);
            }
        }
        people.sort(Comparator.comparing(Person::organisation).thenComparing(Person::name));
        return new Invited(
                said.entrySet().stream()
                        .map(one -> new Tally(one.getKey(), one.getValue()))
                        .toList(),
                ExchangeDuty.KEEP_EXCHANGE.isFor(caller.roles()) ? people : List.of());
    }

    private static Person person(
            SessionInvitation invitation, Participant guest, Meetings meetings, ExchangeSession session) {
        var occasion = Occasion.of(session);
        var wishes = Stream.concat(
                        invitation.open(occasion).stream(),
                        session.regular().isPresent() ? invitation.open(Occasion.SERIES).stream() : Stream.empty())
                .toList();
        return new Person(
                invitation.id(),
                invitation.version(),
                guest.name(),
                guest.organisation(),
                invitation.saidOf(session),
                wishes,
                Answering.isOpen(invitation, guest, meetings, occasion));
    }
}
