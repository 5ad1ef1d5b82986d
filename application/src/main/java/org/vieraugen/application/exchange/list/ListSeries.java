package org.vieraugen.application.exchange.list;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.exchange.ExchangeDuty;

/** All series of the caller's department, those that are over too, by name; of their sessions the days alone are read. */
@OnePerServer
@Transactional
public class ListSeries {
    private final Exchanges exchanges;
    private final SeriesDays days;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ListSeries(Exchanges exchanges, SeriesDays days, Departments departments, Clock clock) {
        this.exchanges = exchanges;
        this.days = days;
        this.departments = departments;
        this.clock = clock;
    }

    /** @throws Denied when that is not the caller's duty */
    public List<SeriesLine> handle(Caller caller) {
        caller.must(ExchangeDuty.READ_EXCHANGE);
        var home = departments.organisation().home(caller.staff());
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        var of = days.of(home);
        return exchanges.series(home).stream()
                .map(series -> SeriesLine.of(series, of.getOrDefault(series.id(), SeriesDays.Days.NONE), today))
                .toList();
    }
}
