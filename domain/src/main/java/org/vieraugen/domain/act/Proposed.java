package org.vieraugen.domain.act;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.department.StaffKey;

/**
 * What one person put forward, and what another said of it (F9, F11).
 *
 * @param <P> itself
 */
public interface Proposed<P extends Proposed<P>> {
    /** From 1 among those of its kind. */
    int number();

    /** Who put it forward. */
    StaffKey by();

    /** Empty while it waits. */
    Optional<SecondWord> second();

    /** The same with the second person's word. */
    P after(SecondWord word);

    default boolean isWaiting() {
        return second().isEmpty();
    }

    /** Since when it counts; empty while it does not. */
    default Optional<LocalDate> given() {
        return second().filter(SecondWord::confirmed).map(SecondWord::day);
    }
}
