package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.shown.Dated;
import org.vieraugen.application.exchange.shown.OpenExchange;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.party.LookBack;

/** What public pages show, found by looking at everything. */
public final class MemoryOpenExchange implements OpenExchange {
    private final Exchanges all;
    private final Set<DepartmentKey> departments;

    /** @param departments all that there may be something of */
    public MemoryOpenExchange(Exchanges all, Set<DepartmentKey> departments) {
        this.all = all;
        this.departments = departments;
    }

    @Override
    public Map<DepartmentKey, LocalDate> firsts() {
        return departments.stream()
                .flatMap(department -> all.series(department).stream())
                .collect(Collectors.toMap(
                        Series::department,
                        series -> series.plan().term().from(),
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    @Override
    public List<Series> series(DepartmentKey department, LookBack look) {
        return all.series(department).stream()
                .filter(series -> series.plan().term().overlaps(look.days())
                        || sessions(department, series)
                                .anyMatch(session ->
                                        look.includes(session.appointment().day())))
                .toList();
    }

    @Override
    public Optional<Series> find(DepartmentKey department, UUID id) {
        return all.series(department).stream()
                .filter(series -> series.id().equals(id))
                .findFirst();
    }

    @Override
    public Map<UUID, List<ExchangeSession>> coming(
            DepartmentKey department, Collection<UUID> series, LocalDate today, boolean agendas) {
        return ofSeries(department, series)
                .filter(session -> session.isPlanned()
                        || !session.appointment().day().isBefore(today)
                        || session.regular().filter(day -> !day.isBefore(today)).isPresent())
                .map(session -> agendas ? session : without(session))
                .collect(Collectors.groupingBy(ExchangeSession::series));
    }

    @Override
    public Map<UUID, List<LocalDate>> held(DepartmentKey department, Collection<UUID> series) {
        return ofSeries(department, series)
                .filter(session -> session.state() == ExchangeSession.State.HELD)
                .collect(Collectors.groupingBy(
                        ExchangeSession::series,
                        Collectors.mapping(session -> session.appointment().day(), Collectors.toList())));
    }

    @Override
    public List<Dated> since(DepartmentKey department, LocalDate day) {
        return everything(department)
                .filter(session ->
                        session.isPlanned() || !session.appointment().day().isBefore(day))
                .sorted(Comparator.comparing((ExchangeSession session) ->
                                session.appointment().day())
                        .thenComparing(session -> session.appointment().hours().from())
                        .thenComparing(ExchangeSession::id))
                .map(session -> dated(
                        session,
                        session.agenda().open().stream().map(Topic::title).toList()))
                .toList();
    }

    @Override
    public List<Dated> of(DepartmentKey department, Collection<UUID> sessions) {
        return everything(department)
                .filter(session -> sessions.contains(session.id()))
                .map(session -> dated(session, List.of()))
                .toList();
    }

    private Stream<ExchangeSession> everything(DepartmentKey department) {
        return all.series(department).stream().flatMap(series -> sessions(department, series));
    }

    private Stream<ExchangeSession> ofSeries(DepartmentKey department, Collection<UUID> series) {
        return everything(department).filter(session -> series.contains(session.series()));
    }

    private Stream<ExchangeSession> sessions(DepartmentKey department, Series series) {
        return all.sessions(department, series.id()).stream();
    }

    private Dated dated(ExchangeSession session, List<String> topics) {
        return new Dated(
                session.id(),
                all.series(session.department(), session.series()).plan().name(),
                session.appointment(),
                session.state(),
                session.reason(),
                session.sequence(),
                topics);
    }

    private static ExchangeSession without(ExchangeSession session) {
        return new ExchangeSession(
                session.id(),
                session.department(),
                session.series(),
                session.regular(),
                session.appointment(),
                session.closing(),
                session.state(),
                session.reason(),
                List.of(),
                session.turnout(),
                session.sequence(),
                session.version());
    }
}
