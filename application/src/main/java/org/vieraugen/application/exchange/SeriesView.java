package org.vieraugen.application.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Interval;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.party.LookBack;

/**
 * A series with its sessions, as somebody sees it who looks at a year of them.
 *
 * @param sessions those of the days that are looked at, those to come, and all of which nobody has said whether they were held, by day
 * @param heldOn the days of all that were held, whenever that was
 * @param keeps whether it is for the reader to change it
 */
public record SeriesView(
        Series series, List<ExchangeSession> sessions, List<LocalDate> heldOn, LookBack look, boolean keeps) {
    /** Of some series of a department, in their order. */
    public static List<SeriesView> of(
            Exchanges exchanges, DepartmentKey department, List<Series> all, LookBack look, boolean keeps) {
        var keys = all.stream().map(Series::id).toList();
        var sessions = exchanges.sessions(department, keys, look);
        var held = exchanges.held(department, keys);
        return all.stream()
                .map(series -> new SeriesView(
                        series,
                        sessions.getOrDefault(series.id(), List.of()),
                        held.getOrDefault(series.id(), List.of()),
                        look,
                        keeps))
                .toList();
    }

    public LocalDate today() {
        return look.today();
    }

    public boolean isOver() {
        return series.isOver(today());
    }

    /** Whether anything can be changed by the reader now. */
    public boolean isOpen() {
        return keeps && !isOver();
    }

    /** Those that will take place, or have begun today; the soonest first. */
    public List<ExchangeSession> coming() {
        return sessions.stream()
                .filter(session -> session.isPlanned() && !session.isUnsaid(today()))
                .toList();
    }

    public Optional<ExchangeSession> next() {
        return coming().stream().findFirst();
    }

    /** Those of the days that are looked at that were held or cancelled, or should have been held; the last one first. */
    public List<ExchangeSession> past() {
        var past = new ArrayList<>(sessions.stream()
                .filter(session -> look.includes(session.appointment().day()))
                .filter(session -> !session.isPlanned() || session.isUnsaid(today()))
                .toList());
        past.sort(Comparator.comparing(
                        (ExchangeSession session) -> session.appointment().day())
                .reversed());
        return past;
    }

    /** Days to come on which the series meets and that no session stands for yet, within a year. */
    public List<LocalDate> later() {
        var taken = sessions.stream()
                .map(ExchangeSession::regular)
                .flatMap(Optional::stream)
                .toList();
        return series.days(today(), today().plusYears(1)).stream()
                .filter(day -> !taken.contains(day))
                .toList();
    }

    /** How many were held in all. */
    public int held() {
        return heldOn.size();
    }

    /** How many of them on days that are looked at. */
    public long heldThen() {
        return heldOn.stream().filter(look::includes).count();
    }

    /** The intervals that are over and in which no session was held, nor can be said to have been (E1). */
    public List<Interval> missed() {
        var planned = sessions.stream()
                .filter(ExchangeSession::isPlanned)
                .map(session -> session.appointment().day())
                .toList();
        return series.missed(today(), heldOn, planned);
    }

    /** Those of them that have a day which is looked at. */
    public List<Interval> missedThen() {
        return missed().stream()
                .filter(interval -> look.includes(interval.first()) || look.includes(interval.last()))
                .toList();
    }
}
