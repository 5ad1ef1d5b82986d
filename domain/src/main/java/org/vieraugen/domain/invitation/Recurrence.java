package org.vieraugen.domain.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Series;

/**
 * The regular sessions of a series as a calendar has them: a rule, days that it leaves out, and sessions that are otherwise than the rule says.
 *
 * @param first its first regular day
 * @param last the last day of the rule; empty where it goes on. A session that was planned before the series was ended, and still stands, is within it
 * @param excluded regular days without a session
 * @param otherwise sessions at another time or place than the rule's, by regular day
 */
public record Recurrence(
        LocalDate first, Optional<LocalDate> last, List<LocalDate> excluded, List<ExchangeSession> otherwise) {
    public Recurrence {
        excluded = List.copyOf(excluded);
        otherwise = List.copyOf(otherwise);
    }

    /** Empty for a series without a regular day. */
    public static Optional<Recurrence> of(Series series, Collection<ExchangeSession> sessions) {
        var term = series.plan().term();
        return series.next(term.from().minusDays(1)).map(first -> {
            var regular = sessions.stream()
                    .filter(session -> session.regular().isPresent())
                    .collect(Collectors.toMap(session -> session.regular().orElseThrow(), Function.identity()));
            var last = term.until().map(until -> lastOf(until, regular));
            return new Recurrence(
                    first,
                    last,
                    excluded(series, first, last, regular),
                    regular.values().stream()
                            .filter(session -> session.state() != ExchangeSession.State.CANCELLED)
                            .filter(session -> !session.appointment().equals(usual(series, session)))
                            .sorted((a, b) -> a.regular()
                                    .orElseThrow()
                                    .compareTo(b.regular().orElseThrow()))
                            .toList());
        });
    }

    private static LocalDate lastOf(LocalDate until, Map<LocalDate, ExchangeSession> regular) {
        return regular.values().stream()
                .filter(ExchangeSession::isPlanned)
                .map(session -> session.regular().orElseThrow())
                .filter(day -> day.isAfter(until))
                .max(LocalDate::compareTo)
                .orElse(until);
    }

    private static List<LocalDate> excluded(
            Series series, LocalDate first, Optional<LocalDate> last, Map<LocalDate, ExchangeSession> regular) {
        var all = new ArrayList<LocalDate>();
        regular.forEach((day, session) -> {
            if (session.state() == ExchangeSession.State.CANCELLED
                    && last.filter(day::isAfter).isEmpty()) {
                all.add(day);
            }
        });
        var until = series.plan().term().until();
        if (until.isPresent()) {
            days(series.plan().rhythm(), first, last.orElseThrow()).stream()
                    .filter(day -> day.isAfter(until.get()) && !regular.containsKey(day))
                    .forEach(all::add);
        }
        all.sort(LocalDate::compareTo);
        return all;
    }

    private static List<LocalDate> days(Rhythm rhythm, LocalDate first, LocalDate last) {
        var all = new ArrayList<LocalDate>();
        var month = YearMonth.from(first);
        for (var day = rhythm.in(month); !day.isAfter(last); day = rhythm.in(month)) {
            all.add(day);
            month = month.plusMonths(rhythm.months());
        }
        return all;
    }

    /** As the series says of a regular session. */
    private static Appointment usual(Series series, ExchangeSession session) {
        var plan = series.plan();
        return new Appointment(session.regular().orElseThrow(), plan.hours(), plan.meeting());
    }

    /** Whether a day of the rule, or a session that was moved, is still to come. */
    boolean isAhead(Series series, Instant now) {
        var today = LocalDate.ofInstant(now, Terms.ZONE);
        if (otherwise.stream()
                .anyMatch(
                        session -> session.isPlanned() && session.appointment().endsAfter(now))) {
            return true;
        }
        return last.map(end -> days(series.plan().rhythm(), first, end).stream()
                        .anyMatch(day -> !day.isBefore(today) && !excluded.contains(day)))
                .orElse(true);
    }

    /** Whether the rule has any day at all. */
    boolean isAny(Series series) {
        return last.map(end -> !excluded.containsAll(days(series.plan().rhythm(), first, end)))
                .orElse(true);
    }

    /** Whether that day is one of the rule's, those that it leaves out too. */
    public boolean has(Series series, LocalDate day) {
        var rhythm = series.plan().rhythm();
        long months = YearMonth.from(first).until(YearMonth.from(day), ChronoUnit.MONTHS);
        return !day.isBefore(first)
                && last.filter(day::isAfter).isEmpty()
                && months % rhythm.months() == 0
                && rhythm.in(YearMonth.from(day)).equals(day);
    }
}
