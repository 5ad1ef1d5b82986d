package org.vieraugen.application.resolution;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.ReadExchange;
import org.vieraugen.application.exchange.SessionView;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeDuty;
import org.vieraugen.domain.party.LookBack;
import org.vieraugen.domain.resolution.Resolution;

/** Resolutions, as the staff of a department see them, and as everybody does. */
@OnePerServer
@Transactional
public class ReadResolutions {
    private final Resolutions resolutions;
    private final ReadExchange sessions;
    private final Exchanges exchanges;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReadResolutions(
            Resolutions resolutions, ReadExchange sessions, Exchanges exchanges, Departments departments, Clock clock) {
        this.resolutions = resolutions;
        this.sessions = sessions;
        this.exchanges = exchanges;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * What a session resolved, and what was open before it.
     *
     * @param passed by this session
     * @param open of other sessions of the series
     */
    public record OfSession(SessionView session, List<ResolutionView> passed, List<ResolutionView> open) {
        /** Whether the reader can record one now. */
        public boolean isPassable() {
            return session.keeps() && session.session().tookPlace(session.now());
        }
    }

    /**
     * @throws Denied when that is not the caller's duty
     * @throws Unknown when the caller's department has no such session
     */
    public OfSession of(Caller caller, UUID session) {
        var view = sessions.session(caller, session);
        var all = resolutions.of(view.session().department(), view.session().series());
        return new OfSession(
                view,
                all.stream()
                        .filter(one -> one.session().equals(session))
                        .map(one -> view(one, view.keeps(), caller))
                        .toList(),
                all.stream()
                        .filter(one -> !one.session().equals(session) && one.isOpen())
                        .map(one -> view(one, view.keeps(), caller))
                        .toList());
    }

    /**
     * @throws Denied when that is not the caller's duty
     * @throws Unknown when the caller's department has no such resolution
     */
    public ResolutionView one(Caller caller, UUID id) {
        caller.must(ExchangeDuty.READ_EXCHANGE);
        var home = departments.organisation().home(caller.staff());
        return view(resolutions.get(home, id), ExchangeDuty.KEEP_EXCHANGE.isFor(caller.roles()), caller);
    }

    private ResolutionView view(Resolution resolution, boolean keeps, Caller caller) {
        return new ResolutionView(
                resolution,
                today(),
                keeps,
                givenUp(resolution),
                caller.staff(),
                departments.organisation().chart());
    }

    /** On which day a session gave it up. */
    private Optional<LocalDate> givenUp(Resolution resolution) {
        return resolution.givenUp().map(up -> exchanges
                .session(resolution.department(), up.session())
                .appointment()
                .day());
    }

    /**
     * What everybody reads.
     *
     * @param missed whether it is open after its day (P5)
     * @param givenUp on which day a session gave it up
     */
    public record Shown(Resolution resolution, boolean missed, Optional<LocalDate> givenUp) {}

    /** Those of a series of the year that is looked at, by number; without a year the latest, and all that are open. */
    public List<Shown> shown(DepartmentKey department, UUID series, LookBack look) {
        return resolutions.of(department, series).stream()
                .filter(resolution -> look.year()
                        .map(year -> resolution.number().year() == year)
                        .orElseGet(() -> resolution.isOpen()
                                || resolution.number().year() >= look.from().getYear()))
                .map(this::shown)
                .toList();
    }

    /** All of one series, by number; none of an unknown one. */
    public List<Shown> shown(DepartmentKey department, UUID series) {
        return resolutions.of(department, series).stream().map(this::shown).toList();
    }

    /** Those of these keys that the department has. */
    public List<Shown> named(DepartmentKey department, Collection<UUID> keys) {
        return resolutions.of(department, keys).stream().map(this::shown).toList();
    }

    /** Of every department those that are open after their day: so many with the latest days (P5). */
    public List<Shown> missed(int most) {
        return resolutions.overdue(today(), most).stream()
                .map(this::shown)
                .filter(Shown::missed)
                .toList();
    }

    private Shown shown(Resolution resolution) {
        return new Shown(resolution, resolution.isMissed(today()), givenUp(resolution));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Terms.ZONE);
    }
}
