package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.vieraugen.domain.party.LookBack;

/** The exchange, as the staff of a department see it. */
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
