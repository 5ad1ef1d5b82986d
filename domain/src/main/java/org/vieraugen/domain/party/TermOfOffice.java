package org.vieraugen.domain.party;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Malformed;

/**
 * The days for which a body is set up, or somebody belongs to it.
 *
 * @param from the first day
 * @param until the last day; empty for as long as whatever it is a part of
 */
public record TermOfOffice(LocalDate from, Optional<LocalDate> until) {
    /** @throws Malformed when it ends before it begins, or a day is too far away */
    public TermOfOffice {
        Days.near("from", from);
        if (until.isPresent() && Days.near("until", until.get()).isBefore(from)) {
            throw new Malformed("until", "contradictory", "must not be before the first day");
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !isOver(day);
    }

    /** Whether its last day was before {@code today}. */
    public boolean isOver(LocalDate today) {
        return until.isPresent() && until.get().isBefore(today);
    }

    /** Whether every day of {@code part} is one of this term; a part without a last day ends with the whole. */
    public boolean encloses(TermOfOffice part) {
        return includes(part.from) && part.until.map(this::includes).orElse(true);
    }

    public boolean overlaps(TermOfOffice other) {
        return !isOver(other.from) && !other.isOver(from);
    }

    /** The same term, over on that day at the latest. */
    public TermOfOffice endingBy(LocalDate last) {
        return new TermOfOffice(from, until.filter(own -> own.isBefore(last)).or(() -> Optional.of(last)));
    }
}
