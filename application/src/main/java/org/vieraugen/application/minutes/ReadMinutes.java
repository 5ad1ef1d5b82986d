package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.ReadExchange;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeDuty;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.domain.minutes.Edition;
import org.vieraugen.domain.minutes.Item;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.Past;
import org.vieraugen.domain.minutes.Sides;
import org.vieraugen.domain.participant.Guest;

/** Minutes, as the staff of a department see them, as those who were there do, and as everybody does. */
@OnePerServer
@Transactional
public class ReadMinutes {
    private final AllMinutes all;
    private final Exchanges exchanges;
    private final ReadExchange sessions;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReadMinutes(
            AllMinutes all, Exchanges exchanges, ReadExchange sessions, Departments departments, Clock clock) {
        this.all = all;
        this.exchanges = exchanges;
        this.sessions = sessions;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * What everybody reads: the editions that were approved, without their internal part.
     *
     * @param editions the last one first
     */
    public record Shown(String series, LocalDate day, List<ShownEdition> editions) {
        /** The one that everybody reads now; empty when the last one is closed. */
        public Optional<ShownEdition> open() {
            return editions.stream().findFirst().filter(one -> one.closed().isEmpty());
        }
    }

    /**
     * One edition without its internal part.
     *
     * @param correction why it came in the place of the one before; empty for the first, and where it is closed: those words could say again what must not be said
     * @param by which organisations approved it
     * @param items none where it is closed to the public
     * @param closed why it is (P2)
     */
    public record ShownEdition(
            int number,
            Optional<String> correction,
            LocalDate approved,
            List<String> by,
            List<ShownItem> items,
            Optional<Closure.Kind> closed) {}

    /** One item without its internal part. */
    public record ShownItem(String heading, String text) {}

    /**
     * Drafts and internal parts too. Empty when nobody has begun them.
     *
     * @throws Denied when that is not the caller's duty
     * @throws Unknown when the caller's department has no such session
     */
    public Optional<MinutesView> of(Caller caller, UUID session) {
        caller.must(ExchangeDuty.READ_MINUTES);
        var view = sessions.session(caller, session);
        return all.find(view.session().department(), session)
                .map(minutes -> new MinutesView(
                        minutes,
                        view,
                        caller.staff(),
                        departments.organisation().chart()));
    }

    /**
     * What somebody from outside reads: both parts of what lies before those who were there, and of what was approved. Whoever was not there reads what everybody does (E3, E5).
     *
     * @throws Unknown when there are none yet, or no organisation of the guest was there
     */
    public OwnMinutes of(Guest guest, UUID session) {
        return find(guest, session).orElseThrow(() -> new Unknown("minutes"));
    }

    /** The same, empty when there are none for the guest. */
    public Optional<OwnMinutes> find(Guest guest, UUID session) {
        for (var who : guest.as()) {
            var own = exchanges.find(who.department(), session).stream()
                    .filter(one -> Sides.of(one, exchanges.series(one.department(), one.series()))
                            .isPresent(who.organisation()))
                    .flatMap(one -> all.find(who.department(), session).stream()
                            .map(minutes -> new OwnMinutes(
                                    minutes,
                                    who.organisation(),
                                    one.appointment().day(),
                                    LocalDate.ofInstant(clock.instant(), Terms.ZONE))))
                    .filter(OwnMinutes::isReadable)
                    .findFirst();
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }

    /** Empty when there are no approved minutes of that session. */
    public Optional<Shown> shown(DepartmentKey department, UUID session) {
        return approved(department, session).map(minutes -> {
            var of = exchanges.session(department, session);
            return shown(minutes, of, exchanges.series(department, of.series()));
        });
    }

    /** The same for whoever has read the session. */
    public Optional<Shown> shown(ExchangeSession session, Series series) {
        return approved(session.department(), session.id()).map(minutes -> shown(minutes, session, series));
    }

    private Optional<Minutes> approved(DepartmentKey department, UUID session) {
        return all.find(department, session).filter(minutes -> minutes.valid().isPresent());
    }

    private static Shown shown(Minutes minutes, ExchangeSession session, Series series) {
        var editions = new ArrayList<>(minutes.approved().stream()
                .map(one -> edition(one, minutes.past()))
                .toList());
        Collections.reverse(editions);
        return new Shown(series.plan().name(), session.appointment().day(), editions);
    }

    private static ShownEdition edition(Edition edition, Past past) {
        var closed = past.closed(edition.number());
        return new ShownEdition(
                edition.number(),
                edition.correction().filter(why -> closed.isEmpty()),
                edition.approved(),
                edition.approvedBy(),
                closed.isPresent()
                        ? List.of()
                        : edition.items().stream()
                                .map(Item::words)
                                .map(words -> new ShownItem(words.heading(), words.open()))
                                .toList(),
                closed);
    }

    /**
     * Which of those sessions were held long ago, and have no minutes that everybody can read (P5).
     *
     * @param approved those that have
     */
    public Set<UUID> outstanding(Collection<ExchangeSession> sessions, Set<UUID> approved) {
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        return sessions.stream()
                .filter(session -> Minutes.isOutstanding(session, approved.contains(session.id()), today))
                .map(ExchangeSession::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which of those sessions of a department have minutes that everybody can read. */
    public Set<UUID> shown(DepartmentKey department, Collection<UUID> sessions) {
        return all.approved(department, sessions);
    }

    /** The valid edition of each of those sessions that has one, without its words. */
    public List<AllMinutes.Valid> valid(DepartmentKey department, Collection<UUID> sessions) {
        return all.valid(department, sessions);
    }
}
