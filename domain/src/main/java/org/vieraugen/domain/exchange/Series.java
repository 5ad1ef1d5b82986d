package org.vieraugen.domain.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.Versioned;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.Leaving.Departure;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.OrganisationNames;
import org.vieraugen.domain.party.TermOfOffice;

/**
 * Sessions that come again. How often is a promise: it is not changed, but the series ends and another begins, for everybody to see. An interval without a session held is a missed
 * duty (E1).
 *
 * @param departures the partners that take part no longer, in the order in which they left (E2)
 * @param version how many steps have led here, from 1
 */
public record Series(UUID id, DepartmentKey department, Plan plan, List<Departure> departures, int version)
        implements Versioned {
    /** What the journal calls a series. */
    public static final Subject.Kind KIND = new Subject.Kind("SERIES");

    private static final String RULE = "E1";

    public Series {
        departures = List.copyOf(departures);
    }

    /** @throws Malformed for a first day that is past: nothing was owed here before it was promised here */
    public static Step<Series> begin(UUID id, DepartmentKey department, Plan plan, Actor by) {
        if (plan.term().from().isBefore(by.today())) {
            throw new Malformed("from", "in-the-past", "must be today or later");
        }
        var act = by.did(ExchangeEntries.SERIES_BEGUN)
                .with("months", plan.rhythm().months())
                .with("from", plan.term().from());
        return Step.to(new Series(id, department, plan, List.of(), 1)).noting(act);
    }

    /**
     * Sets it up otherwise; what changes nothing is no step.
     *
     * @throws Malformed for a last day that is past, or a partner that leaves without a reason
     * @throws RuleBroken E1 for another rhythm or another first day, when the series is over, or when it would end before the session of a period that has begun; E2 for another host, who could withdraw
     *     the topics of whoever bore that name, or for a partner that leaves something unfinished
     */
    public Step<Series> change(Plan next, Leaving leaving, Actor by) {
        if (next.equals(plan)) {
            return Step.to(this);
        }
        if (isOver(by.today())) {
            throw new RuleBroken(RULE, "series-over", "the series is over; begin another one");
        }
        if (!next.rhythm().equals(plan.rhythm())
                || !next.term().from().equals(plan.term().from())) {
            throw new RuleBroken(
                    RULE,
                    "rhythm-is-a-promise",
                    "how often a series meets is a promise; end it, and begin another one");
        }
        if (!OrganisationNames.isSame(next.host(), plan.host())) {
            throw new RuleBroken(
                    "E2", "host-stays", "who invites stays the same; end the series, and begin another one");
        }
        requireToCome(next.term(), by.today());
        requireOwed(next, by.today());
        var gone = plan.partners().stream()
                .filter(partner -> !next.includes(partner))
                .toList();
        var all = new ArrayList<>(departures);
        gone.forEach(partner -> all.add(leaving.of(partner, by.today())));
        var act = by.did(
                next.term().equals(plan.term()) ? ExchangeEntries.SERIES_CHANGED : ExchangeEntries.SERIES_LIMITED);
        var step = Step.to(new Series(id, department, next, all, version + 1))
                .noting(next.term().until().map(last -> act.with("until", last)).orElse(act));
        return gone.isEmpty()
                ? step
                : step.noting(by.did(ExchangeEntries.PARTNERS_LEFT).with("partners", gone.size()));
    }

    /** What was owed when a period began is not ended away in it. */
    private void requireOwed(Plan next, LocalDate today) {
        var begun = intervals(today);
        if (!begun.isEmpty()) {
            var last = begun.get(begun.size() - 1);
            if (!last.isOver(today) && next.term().isOver(last.regular())) {
                throw new RuleBroken(
                        RULE,
                        "period-begun",
                        "the period since " + last.first() + " has begun; the series ends on " + last.regular()
                                + " at the earliest",
                        last.first(),
                        last.regular());
            }
        }
    }

    /** Who took part on that day: whoever does now, and the partners that have left since. */
    public List<String> organisations(LocalDate day) {
        var all = new ArrayList<>(plan.organisations());
        departures.stream()
                .filter(one -> !one.day().isBefore(day))
                .map(Departure::partner)
                .filter(partner -> !OrganisationNames.isAmong(all, partner))
                .forEach(all::add);
        return all;
    }

    /**
     * That organisation as the series writes it, or wrote it on that day.
     *
     * @throws Malformed when it did not take part then
     */
    String requireNamed(String organisation, LocalDate day) {
        return OrganisationNames.among(organisations(day), organisation).orElseThrow(Plan::notNamed);
    }

    private static void requireToCome(TermOfOffice term, LocalDate today) {
        if (term.isOver(today)) {
            throw new Malformed("until", "in-the-past", "must be today or later");
        }
    }

    public boolean isOver(LocalDate today) {
        return plan.term().isOver(today);
    }

    /** Its intervals that begin by that day, in order; each begins with a month, and the last one is the last whose regular day is a day of its term. */
    public List<Interval> intervals(LocalDate by) {
        var rhythm = plan.rhythm();
        var first = YearMonth.from(plan.term().from());
        if (rhythm.in(first).isBefore(plan.term().from())) {
            first = first.plusMonths(1);
        }
        var all = new ArrayList<Interval>();
        for (var month = first;
                !month.atDay(1).isAfter(by) && plan.term().includes(rhythm.in(month));
                month = month.plusMonths(rhythm.months())) {
            var next = month.plusMonths(rhythm.months());
            all.add(new Interval(month.atDay(1), next.atDay(1).minusDays(1), rhythm.in(month)));
        }
        return all;
    }

    /**
     * The intervals that are over, and in which no session was held: missed duties (E1). Not yet, as long as it can be said of a session in it that it was held.
     *
     * @param held the days of the sessions that were held
     * @param planned the days of those of which nobody has said yet whether they were
     */
    public List<Interval> missed(LocalDate today, Collection<LocalDate> held, Collection<LocalDate> planned) {
        // Looked up in order: after twenty years there are hundreds of both.
        var days = new TreeSet<>(held);
        planned.stream()
                .filter(day -> !today.isAfter(day.plus(ExchangeSession.TO_SAY)))
                .forEach(days::add);
        return intervals(today).stream()
                .filter(interval -> interval.isOver(today))
                .filter(interval -> Optional.ofNullable(days.ceiling(interval.first()))
                        .filter(interval::includes)
                        .isEmpty())
                .toList();
    }

    /** Its regular days from one day to another, both included. */
    public List<LocalDate> days(LocalDate from, LocalDate to) {
        return intervals(to).stream()
                .map(Interval::regular)
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .toList();
    }

    /** Its next regular day after that one; empty when the series ends before. */
    public Optional<LocalDate> next(LocalDate after) {
        var first = plan.term().from();
        var from = after.isBefore(first) ? first : after.plusDays(1);
        return days(from, from.plusMonths(2L * Rhythm.MOST_MONTHS)).stream().findFirst();
    }

    /**
     * When the agenda of a session on that day is closed: the last day on which items are put on it (E2). As many days before as the plan says; but it is not over before it was told, and never comes
     * nearer than what was told, unless the session itself does: then it is the day before that.
     *
     * @param told until when topics could be put on it so far; empty for a session that is only planned now
     */
    LocalDate closing(LocalDate session, Optional<LocalDate> told, LocalDate today) {
        var eve = session.minusDays(1);
        var last = eve.isBefore(today) ? today : eve;
        var kept = told.filter(last::isAfter).orElse(last);
        var usual = session.minusDays(plan.closing());
        boolean tooSoon = told.isPresent() || usual.isBefore(today);
        return tooSoon && usual.isBefore(kept) ? kept : usual;
    }
}
