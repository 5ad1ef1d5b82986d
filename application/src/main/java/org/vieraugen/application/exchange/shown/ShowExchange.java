package org.vieraugen.application.exchange.shown;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.SeriesView;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.party.LookBack;

/** The exchange for everybody: of every department, those that were taken out of the definition too, since what was public stays so. Each question reads what its page shows. */
@OnePerServer
@Transactional
public class ShowExchange {
    private final OpenExchange open;
    private final Exchanges exchanges;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ShowExchange(OpenExchange open, Exchanges exchanges, Departments departments, Clock clock) {
        this.open = open;
        this.exchanges = exchanges;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * The series at a glance.
     *
     * @param series each with the sessions that are planned or to come alone, and the days of all that were held; of a year without agendas
     * @param years of which there may be something, the last one first
     */
    public record Overview(LookBack look, List<SeriesView> series, List<Integer> years) {
        /** Whether there is nothing yet, nor to come. */
        public boolean isEmpty() {
            return series.isEmpty() && years.isEmpty();
        }
    }

    /**
     * With a year the series that went on in it, or met; without one those that go on, or met since a year ago.
     *
     * @throws Malformed for a year far away
     */
    public Overview overview(Optional<Integer> year) {
        var look = new LookBack(year, today());
        var firsts = open.firsts();
        var shown = new ArrayList<SeriesView>();
        for (var department : departments.and(firsts.keySet())) {
            shown.addAll(views(department, open.series(department, look), look));
        }
        var years = firsts.values().stream()
                .min(LocalDate::compareTo)
                .map(first -> look.years(first.getYear()))
                .orElseGet(List::of);
        return new Overview(look, List.copyOf(shown), years);
    }

    private List<SeriesView> views(DepartmentKey department, List<Series> all, LookBack look) {
        var keys = all.stream().map(Series::id).toList();
        var coming = open.coming(department, keys, look.today(), look.year().isEmpty());
        var held = open.held(department, keys);
        return all.stream()
                .map(series -> new SeriesView(
                        series,
                        coming.getOrDefault(series.id(), List.of()),
                        held.getOrDefault(series.id(), List.of()),
                        look,
                        false))
                .toList();
    }

    /**
     * A series with its sessions of a year, or since a year ago, and those to come.
     *
     * @param years of which there may be something of it, the last one first
     */
    public record OneSeries(SeriesView view, List<Integer> years) {
        public DepartmentKey department() {
            return view.series().department();
        }
    }

    /**
     * @throws Malformed for a year far away
     * @throws Unknown when no department has such a series
     */
    public OneSeries series(UUID id, Optional<Integer> year) {
        var look = new LookBack(year, today());
        var series = find(id).orElseThrow(() -> new Unknown("series"));
        var view = SeriesView.of(exchanges, series.department(), List.of(series), look, false)
                .get(0);
        var term = series.plan().term();
        var years = look.years(term.from().getYear()).stream()
                .filter(one -> term.until().filter(last -> last.getYear() < one).isEmpty())
                .toList();
        return new OneSeries(view, years);
    }

    /** Whose series that is; empty when no department has it. */
    public Optional<DepartmentKey> home(UUID series) {
        return find(series).map(Series::department);
    }

    private Optional<Series> find(UUID series) {
        return departments().stream()
                .flatMap(department -> open.find(department, series).stream())
                .findFirst();
    }

    /** A session with its agenda. */
    public record OneSession(ExchangeSession session, Series series, LocalDate today) {
        public DepartmentKey department() {
            return session.department();
        }

        /** Whether its day is over, and nobody has said yet whether it took place. */
        public boolean isUnsaid() {
            return session.isUnsaid(today);
        }
    }

    /** @throws Unknown when no department has such a session */
    public OneSession session(UUID id) {
        var session = departments().stream()
                .flatMap(department -> exchanges.find(department, id).stream())
                .findFirst()
                .orElseThrow(() -> new Unknown("session"));
        return new OneSession(session, exchanges.series(session.department(), session.series()), today());
    }

    /**
     * The sessions for calendar programs.
     *
     * @param sessions those since a year ago, and all to come
     */
    public record Dates(LocalDate today, List<Dated> sessions) {}

    public Dates dates() {
        var today = today();
        var since = LookBack.now(today).from();
        return new Dates(
                today,
                departments().stream()
                        .flatMap(department -> open.since(department, since).stream())
                        .toList());
    }

    /** Those of these keys that a department has, whether it still is one or not. */
    public List<Dated> named(DepartmentKey department, Collection<UUID> sessions) {
        return open.of(department, sessions);
    }

    private List<DepartmentKey> departments() {
        return departments.and(open.firsts().keySet());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Terms.ZONE);
    }
}
