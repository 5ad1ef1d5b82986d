package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.application.exchange.watch.MissedIntervals;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Interval;
import org.vieraugen.domain.exchange.Series;

/** What the clock looks at of the exchange, in memory. */
public class MemoryMissedIntervals implements MissedIntervals {
    private record Key(DepartmentKey department, Told told) {}

    private final Set<Key> told = new HashSet<>();
    private final MemoryExchanges exchanges;
    private final List<DepartmentKey> departments;

    public MemoryMissedIntervals(MemoryExchanges exchanges, List<DepartmentKey> departments) {
        this.exchanges = exchanges;
        this.departments = List.copyOf(departments);
    }

    @Override
    public List<Unsaid> unsaid(LocalDate before) {
        return departments.stream()
                .flatMap(department -> exchanges.sessions(department).stream())
                .filter(session ->
                        session.isPlanned() && session.appointment().day().isBefore(before))
                .sorted(Comparator.comparing(session -> session.appointment().day()))
                .map(session -> new Unsaid(session.department(), session.id()))
                .toList();
    }

    @Override
    public Optional<ExchangeSession> claim(Unsaid one) {
        return Optional.of(exchanges.session(one.department(), one.session())).filter(ExchangeSession::isPlanned);
    }

    @Override
    public List<Met> held(DepartmentKey department) {
        return met(department, ExchangeSession.State.HELD);
    }

    @Override
    public List<Met> planned(DepartmentKey department) {
        return met(department, ExchangeSession.State.PLANNED);
    }

    private List<Met> met(DepartmentKey department, ExchangeSession.State state) {
        return exchanges.sessions(department).stream()
                .filter(session -> session.state() == state)
                .map(session -> new Met(session.series(), session.appointment().day()))
                .toList();
    }

    @Override
    public Set<Told> told(DepartmentKey department) {
        return told.stream()
                .filter(one -> one.department().equals(department))
                .map(Key::told)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean tell(Series series, Interval missed) {
        return told.add(new Key(series.department(), new Told(series.id(), missed.first())));
    }
}
