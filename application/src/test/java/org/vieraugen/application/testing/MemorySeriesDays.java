package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.list.SeriesDays;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;

/** The days of all sessions of an exchange in memory. */
public record MemorySeriesDays(Exchanges exchanges) implements SeriesDays {
    @Override
    public Map<UUID, Days> of(DepartmentKey department) {
        Map<UUID, Days> all = new HashMap<>();
        for (var series : exchanges.series(department)) {
            var sessions = exchanges.sessions(department, series.id());
            all.put(
                    series.id(),
                    new Days(
                            days(sessions, ExchangeSession.State.HELD), days(sessions, ExchangeSession.State.PLANNED)));
        }
        return all;
    }

    private static List<LocalDate> days(List<ExchangeSession> sessions, ExchangeSession.State state) {
        return sessions.stream()
                .filter(session -> session.state() == state)
                .map(session -> session.appointment().day())
                .toList();
    }
}
