package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeDuty;
import org.vieraugen.domain.exchange.ExchangeSession;

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
     * All series of the caller's department, those that are over too, by name.
     *
     * @throws Denied when that is not the caller's duty
     */
    public List<SeriesView> all(Caller caller) {
        return views(home(caller), keeps(caller));
    }

    /** Those of every department, for everybody. */
    public List<SeriesView> shown() {
        return departments.organisation().departments().stream()
                .flatMap(department -> views(department.key(), false).stream())
                .toList();
    }

    private List<SeriesView> views(DepartmentKey department, boolean keeps) {
        var sessions = exchanges.sessions(department).stream().collect(Collectors.groupingBy(ExchangeSession::series));
        return exchanges.series(department).stream()
                .map(series -> new SeriesView(series, sessions.getOrDefault(series.id(), List.of()), today(), keeps))
                .toList();
    }

    /**
     * @throws Denied when that is not the caller's duty
     * @throws Unknown when the caller's department has no such series
     */
    public SeriesView series(Caller caller, UUID id) {
        var home = home(caller);
        return new SeriesView(exchanges.series(home, id), exchanges.sessions(home, id), today(), keeps(caller));
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
