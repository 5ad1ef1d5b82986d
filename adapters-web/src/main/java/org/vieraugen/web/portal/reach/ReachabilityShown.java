package org.vieraugen.web.portal.reach;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.reach.By;
import org.vieraugen.domain.reach.Period;
import org.vieraugen.domain.reach.Reachability;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Typed;

/**
 * What the page shows.
 *
 * @param told nothing while something is wrong with what is asked for
 * @param now the present quarter
 */
public record ReachabilityShown(
        Frame frame, Optional<Reachability> told, Typed typed, Quarter now, Department department) {
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    /** The quarters that can be chosen, the latest first. */
    public Stream<Quarter> quarters() {
        return IntStream.range(0, Period.MOST).mapToObj(this::ago);
    }

    private Quarter ago(int quarters) {
        int count = now.year() * QUARTERS + now.number() - 1 - quarters;
        return new Quarter(count / QUARTERS, count % QUARTERS + 1);
    }

    /** Whether that quarter is chosen in that field, by the reader or by itself. */
    public boolean isChosen(String field, Quarter quarter) {
        return typed.given(field).map(quarter.toString()::equals).orElseGet(() -> told.map(Reachability::period)
                .map(period -> field.equals("from") ? period.from() : period.to())
                .filter(quarter::equals)
                .isPresent());
    }

    public String name(Quarter quarter) {
        return frame.say("reach.quarter", Integer.toString(quarter.year()), Integer.toString(quarter.number()));
    }

    /** The page for a period of so many quarters that ends so many before this one. */
    public String quick(int before, int quarters) {
        return address("/staff/reachability", ago(before + quarters - 1), ago(before));
    }

    /** The page for a whole year, as far as it has come. */
    public String year(int year) {
        var last = new Quarter(year, QUARTERS);
        return address("/staff/reachability", new Quarter(year, 1), last.compareTo(now) > 0 ? now : last);
    }

    /** The same numbers as a file. */
    public String file(Period period) {
        return address("/staff/reachability/export", period.from(), period.to());
    }

    private String address(String path, Quarter from, Quarter to) {
        return frame.to(path) + "?from=" + from + "&to=" + to;
    }

    /** In words, from which day to which. */
    public String words(Period period) {
        return frame.say("reach.period", frame.day(first(period.from())), frame.day(last(period.to())));
    }

    private static LocalDate first(Quarter quarter) {
        return LocalDate.of(quarter.year(), (quarter.number() - 1) * MONTHS + 1, 1);
    }

    private static LocalDate last(Quarter quarter) {
        return first(quarter).plusMonths(MONTHS).minusDays(1);
    }

    /** What a row is called. */
    public String name(By by, String value) {
        if (value.equals(By.OTHER)) {
            return frame.say("reach.other");
        }
        return switch (by) {
            case CHANNEL -> frame.say("channel." + value);
            case TEAM -> department.team(new TeamKey(value)).map(Team::name).orElse(value);
            case WEEKDAY -> DayOfWeek.valueOf(value).getDisplayName(TextStyle.FULL_STANDALONE, locale());
            case ARRIVAL -> frame.say("reach.arrival." + value);
            case MONTH -> DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(YearMonth.parse(value));
        };
    }

    private Locale locale() {
        return frame.language().locale().toLocale();
    }

    public String percent(OptionalInt percent) {
        return percent.isPresent() ? frame.say("due.percent", percent.getAsInt()) : frame.say("reach.none");
    }

    /** How long it took, or that nobody was answered. */
    public String length(OptionalInt days, OptionalInt hours) {
        return days.isPresent() && hours.isPresent()
                ? frame.say("reach.length", days.getAsInt(), hours.getAsInt())
                : frame.say("reach.none");
    }
}
