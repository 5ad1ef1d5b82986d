package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.body.Bodies;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.SeriesView;
import org.vieraugen.application.exchange.SessionView;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.participant.Guest;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.party.LookBack;
import org.vieraugen.domain.party.OrganisationNames;

/** What people from outside see: the series in which their organisation takes part, with the link to join, and the bodies in which it sits. Nothing else, and no case ever (E5). */
@OnePerServer
@Transactional
public class ReadOwnExchange {
    private final Exchanges exchanges;
    private final Bodies bodies;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReadOwnExchange(Exchanges exchanges, Bodies bodies, Departments departments, Clock clock) {
        this.exchanges = exchanges;
        this.bodies = bodies;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * What there is for one of the organisations for which a guest is invited.
     *
     * @param offices the department's names by language tag
     * @param series in which it takes part, by name, those that are over last
     * @param bodies in which somebody sits for it now, by name
     */
    public record Own(Participant as, Map<String, String> offices, List<SeriesView> series, List<Body> bodies) {
        /** The years in which there may have been a session, the last one first. */
        public List<Integer> years() {
            return series.stream()
                    .min(Comparator.comparing(
                            view -> view.series().plan().term().from()))
                    .map(view ->
                            view.look().years(view.series().plan().term().from().getYear()))
                    .orElse(List.of());
        }

        /** The department's name in the language of that tag, or else in German. */
        public String office(String language) {
            return offices.getOrDefault(
                    language, offices.getOrDefault("de", as.department().text()));
        }
    }

    /** A session and its series, as a participant sees them. */
    public record OwnSession(Participant as, SessionView view) {
        public boolean isWithdrawable(Topic topic) {
            return view.isWithdrawable(topic, as.organisation());
        }
    }

    /**
     * One for each department in which the guest is invited.
     *
     * @param year whose sessions are wanted; without one those since a year ago
     * @throws Malformed for a year far away
     */
    public List<Own> all(Guest guest, Optional<Integer> year) {
        var look = new LookBack(year, today());
        return guest.as().stream().map(as -> own(as, look)).toList();
    }

    private Own own(Participant as, LookBack look) {
        var taking = exchanges.series(as.department()).stream()
                .filter(one -> one.plan().includes(as.organisation()))
                .toList();
        var series = SeriesView.of(exchanges, as.department(), taking, look, false);
        var going = series.stream().filter(view -> !view.isOver());
        var over = series.stream().filter(SeriesView::isOver);
        var sitting = bodies.of(as.department()).stream()
                .filter(body -> !body.charter().term().isOver(today()))
                .filter(body -> body.members().stream()
                        .anyMatch(
                                member -> OrganisationNames.isSame(member.who().organisation(), as.organisation())
                                        && member.term().includes(today())))
                .toList();
        return new Own(
                as,
                departments.organisation().names(as.department()),
                Stream.concat(going, over).toList(),
                sitting);
    }

    /** @throws Unknown when there is no such session in a series in which an organisation of the guest takes part */
    public OwnSession session(Guest guest, UUID id) {
        for (var as : guest.as()) {
            var found = exchanges
                    .find(as.department(), id)
                    .map(session -> new SessionView(
                            session, exchanges.series(session.department(), session.series()), clock.instant(), true))
                    .filter(view -> view.series().plan().includes(as.organisation()));
            if (found.isPresent()) {
                return new OwnSession(as, found.get());
            }
        }
        throw new Unknown("session");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Terms.ZONE);
    }
}
