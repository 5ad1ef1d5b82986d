package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.LookBack;

/** Series and sessions in memory, with the journal beside them. */
public final class MemoryExchanges implements Exchanges {
    private final Map<UUID, Series> series = new HashMap<>();
    private final Map<UUID, ExchangeSession> sessions = new HashMap<>();
    private final MemoryJournal journal;
    private Runnable meanwhile = () -> {};

    public MemoryExchanges(MemoryJournal journal) {
        this.journal = journal;
    }

    /** What others do while the next one who changes an agenda waits for its turn. */
    public void meanwhile(Runnable others) {
        meanwhile = others;
    }

    @Override
    public void begin(Step<Series> first) {
        store(first);
    }

    @Override
    public void follow(Step<Series> step) {
        var before = series.get(step.next().id());
        if (before == null || before.version() != step.next().version() - 1) {
            throw new Outdated(false);
        }
        store(step);
    }

    private void store(Step<Series> step) {
        var next = step.next();
        series.put(next.id(), next);
        journal.append(next.department(), new Subject(Series.KIND, next.id()), step.acts());
    }

    @Override
    public Series series(DepartmentKey department, UUID id) {
        return series(department).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("series"));
    }

    @Override
    public void hold(DepartmentKey department, UUID id) {
        var others = meanwhile;
        meanwhile = () -> {};
        others.run();
    }

    @Override
    public List<Series> series(DepartmentKey department) {
        return series.values().stream()
                .filter(one -> one.department().equals(department))
                .sorted(Comparator.comparing((Series one) -> one.plan().name()).thenComparing(Series::id))
                .toList();
    }

    @Override
    public void plan(Step<ExchangeSession> first) {
        var next = first.next();
        if (next.regular().isPresent()
                && sessions(next.department(), next.series()).stream()
                        .anyMatch(one -> one.regular().equals(next.regular()))) {
            throw new Outdated(false);
        }
        storeSession(first);
    }

    @Override
    public void change(Step<ExchangeSession> step) {
        var before = sessions.get(step.next().id());
        if (before == null || before.version() != step.next().version() - 1) {
            throw new Outdated(false);
        }
        storeSession(step);
    }

    private void storeSession(Step<ExchangeSession> step) {
        var next = step.next();
        sessions.put(next.id(), next);
        journal.append(next.department(), new Subject(ExchangeSession.KIND, next.id()), step.acts());
    }

    @Override
    public Optional<ExchangeSession> find(DepartmentKey department, UUID session) {
        return sessions(department).stream()
                .filter(one -> one.id().equals(session))
                .findFirst();
    }

    @Override
    public List<ExchangeSession> sessions(DepartmentKey department, UUID of) {
        return sessions(department).stream()
                .filter(one -> one.series().equals(of))
                .toList();
    }

    @Override
    public List<ExchangeSession> appointments(DepartmentKey department, Collection<UUID> of) {
        return sessions(department).stream()
                .filter(one -> of.contains(one.series()))
                .map(one -> new ExchangeSession(
                        one.id(),
                        one.department(),
                        one.series(),
                        one.regular(),
                        one.appointment(),
                        one.closing(),
                        one.state(),
                        one.reason(),
                        List.of(),
                        one.turnout(),
                        one.sequence(),
                        one.version()))
                .toList();
    }

    @Override
    public Map<UUID, List<ExchangeSession>> sessions(DepartmentKey department, Collection<UUID> of, LookBack look) {
        return sessions(department).stream()
                .filter(one -> of.contains(one.series()))
                .filter(one -> one.isPlanned()
                        || look.includes(one.appointment().day())
                        || !one.appointment().day().isBefore(look.today()))
                .collect(Collectors.groupingBy(ExchangeSession::series));
    }

    @Override
    public Map<UUID, List<LocalDate>> held(DepartmentKey department, Collection<UUID> of) {
        return sessions(department).stream()
                .filter(one -> of.contains(one.series()))
                .filter(one -> one.state() == ExchangeSession.State.HELD)
                .collect(Collectors.groupingBy(
                        ExchangeSession::series,
                        Collectors.mapping(one -> one.appointment().day(), Collectors.toList())));
    }

    @Override
    public List<UUID> alive(DepartmentKey department, LocalDate today) {
        return series(department).stream()
                .filter(one -> !one.isOver(today)
                        || sessions(department, one.id()).stream()
                                .anyMatch(
                                        session -> !session.appointment().day().isBefore(today)
                                                || session.regular()
                                                        .filter(day -> !day.isBefore(today))
                                                        .isPresent()))
                .map(Series::id)
                .sorted()
                .toList();
    }

    /** All of a department, by day. */
    List<ExchangeSession> sessions(DepartmentKey department) {
        return sessions.values().stream()
                .filter(one -> one.department().equals(department))
                .sorted(Comparator.comparing(
                                (ExchangeSession one) -> one.appointment().day())
                        .thenComparing(one -> one.appointment().hours().from())
                        .thenComparing(ExchangeSession::id))
                .toList();
    }
}
