package org.vieraugen.web.api.reach;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.domain.reach.By;
import org.vieraugen.domain.reach.Figures;
import org.vieraugen.domain.reach.Reachability;
import org.vieraugen.web.reach.ReachabilityFile;

/**
 * How long people waited for a word of the office.
 *
 * @param from the first quarter of arrivals, such as {@code 2026-4}
 * @param pending how many wait within their term; absent when they are too few to be told
 * @param all absent when there are too few to be told
 */
@Schema(name = "Reachability")
public record ReachabilityAnswer(
        String from,
        String to,
        @Schema(description = "When a wait begins and ends, and what the shares are of") String definition,
        Optional<Long> pending,
        Optional<Numbers> all,
        List<Table> tables) {
    private static final String DEFINITION =
            "A wait begins when somebody's words arrive and ends with the first word that a person of the office writes to them; acknowledgements by machine do not"
                    + " count. It counts in the quarter of its arrival. base: all that were answered or ended, or whose term is over; shares are of it, rounded down."
                    + " Lengths are of answered waits, by nearest rank, in working days of the state and hours of the clock. Below "
                    + Reachability.FEWEST + " nothing is told, or only together as OTHER.";

    /** The same waits, told apart by one thing. */
    @Schema(name = "ReachabilityTable")
    public record Table(@Schema(description = "CHANNEL, TEAM, WEEKDAY, ARRIVAL or MONTH") String by, List<Row> rows) {}

    /** What is told of one channel, team or weekday; OTHER is all that are too few. */
    @Schema(name = "ReachabilityRow")
    public record Row(String value, Numbers numbers) {}

    /** What became of waits. */
    @Schema(name = "ReachabilityNumbers")
    public record Numbers(
            long base,
            long inTime,
            Optional<Integer> percentInTime,
            long late,
            long unanswered,
            long unansweredSoFar,
            Optional<Integer> medianWorkingDays,
            Optional<Integer> ninetiethPercentileWorkingDays,
            Optional<Integer> medianHours,
            Optional<Integer> ninetiethPercentileHours) {
        static Numbers of(Figures figures) {
            return new Numbers(
                    figures.base(),
                    figures.inTime(),
                    boxed(figures.percentInTime()),
                    figures.late(),
                    figures.unanswered(),
                    figures.overdue(),
                    boxed(figures.days().median()),
                    boxed(figures.mostDays()),
                    boxed(figures.hours().median()),
                    boxed(figures.mostHours()));
        }

        private static Optional<Integer> boxed(OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
    }

    static ReachabilityAnswer of(Reachability told) {
        return new ReachabilityAnswer(
                told.period().from().toString(),
                told.period().to().toString(),
                DEFINITION,
                told.pending().isPresent() ? Optional.of(told.pending().getAsLong()) : Optional.empty(),
                told.isTold() ? Optional.of(Numbers.of(told.all())) : Optional.empty(),
                Arrays.stream(By.values())
                        .map(by -> new Table(
                                by.name(),
                                told.by(by).stream()
                                        .map(row ->
                                                new Row(ReachabilityFile.value(row.value()), Numbers.of(row.figures())))
                                        .toList()))
                        .toList());
    }
}
