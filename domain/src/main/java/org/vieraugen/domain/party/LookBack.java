package org.vieraugen.domain.party;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vieraugen.domain.Malformed;

/**
 * What of many years somebody looks at: one calendar year, or without one everything since this day a year ago.
 *
 * @param year from {@value #FIRST} to {@value #LAST}
 * @param today in Germany
 */
public record LookBack(Optional<Integer> year, LocalDate today) {
    public static final int FIRST = 1900;
    public static final int LAST = 2199;

    /** @throws Malformed for a year that nobody keeps anything of */
    public LookBack {
        if (year.filter(one -> one < FIRST || one > LAST).isPresent()) {
            throw new Malformed("year", "out-of-range", "must be a year from " + FIRST + " to " + LAST);
        }
    }

    /** The last year, and all that is to come. */
    public static LookBack now(LocalDate today) {
        return new LookBack(Optional.empty(), today);
    }

    /** Without a last day where it is no calendar year. */
    public TermOfOffice days() {
        return year.map(one -> new TermOfOffice(
                        LocalDate.of(one, Month.JANUARY, 1), Optional.of(LocalDate.of(one, Month.DECEMBER, 31))))
                .orElseGet(() -> new TermOfOffice(today.minusYears(1), Optional.empty()));
    }

    public LocalDate from() {
        return days().from();
    }

    public boolean includes(LocalDate day) {
        return days().includes(day);
    }

    /** The years from that one to this, the last one first; none where it is still to come. */
    public List<Integer> years(int first) {
        return IntStream.rangeClosed(0, today.getYear() - first)
                .mapToObj(back -> today.getYear() - back)
                .toList();
    }
}
