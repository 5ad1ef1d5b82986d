package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeDuty;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.party.LookBack;

/** The exchange, as the staff of a department see it, and as everybody does. */
@OnePerServer
@Transactional
public class ReadExchange {
    private final Exchanges exchanges;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReadExchange(Exchanges exchanges, Departments departments, Clock clock) {
        this.exchanges = exchanges;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * What everybody sees of many years.
     *
     * @param series of every department
     * @param years of which there may be something, the last one first
     */
    public record Shown(LookBack look, List<SeriesView> series, List<Integer> years) {
        /** The sessions of those days that are shown. */
        public List<UUID> sessions() {
            return past().stream().map(ExchangeSession::id).toList();
        }

        public List<ExchangeSession> past() {
            return series.stream().flatMap(view -> view.past().stream()).toList();
        }
    }

    /**
     * With a year the series that had a day or a session in it; without one those that are not over, and those that had one since a year ago.
     *
     * @throws Malformed for a year far away
     */
    public Shown shown(Optional<Integer> year) {
        var look = new LookBack(year, today());
        Map<DepartmentKey, List<Series>> all = new LinkedHashMap<>();
        departments
                .organisation()
                .departments()
                .forEach(department -> all.put(department.key(), exchanges.series(department.key())));
        var shown = new ArrayList<SeriesView>();
        all.forEach((department, series) -> SeriesView.of(exchanges, department, series, look, false).stream()
                .filter(view -> isShown(view, look))
                .forEach(shown::add));
        int first = all.values().stream()
                .flatMap(List::stream)
                .mapToInt(series -> series.plan().term().from().getYear())
                .min()
                .orElse(today().getYear() + 1);
        return new Shown(look, List.copyOf(shown), look.years(first));
    }

    private static boolean isShown(SeriesView view, LookBack look) {
        return view.series().plan().term().overlaps(look.days())
                || (look.year().isEmpty() && !view.coming().isEmpty())
                || !view.past().isEmpty();
    }

    /**
     * @param year whose sessions are wanted; without one those since a year ago
     * @throws Denied when that is not the caller's duty
     * @throws Malformed for a year far away
     * @throws Unknown when the caller's department has no such series
     */
    public SeriesView series(Caller caller, UUID id, Optional<Integer> year) {
        var home = home(caller);
        var series = exchanges.series(home, id);
        return SeriesView.of(exchanges, home, List.of(series), new LookBack(year, today()), keeps(caller))
                .get(0);
    }

    /**
     * @throws Denied when that is not the caller's duty
     * @throws Unknown when the caller's department has no such session
     */
    public SessionView session(Caller caller, UUID id) {
        var home = home(caller);
        var session = exchanges.session(home, id);
        return new SessionView(session, exchanges.series(home, session.series()), clock.instant(), keeps(caller));
    }

    private DepartmentKey home(Caller caller) {
        caller.must(ExchangeDuty.READ_EXCHANGE);
        return departments.organisation().home(caller.staff());
    }

    private static boolean keeps(Caller caller) {
        return ExchangeDuty.KEEP_EXCHANGE.isFor(caller.roles());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Terms.ZONE);
    }
}
