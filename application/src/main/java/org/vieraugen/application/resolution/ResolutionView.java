package org.vieraugen.application.resolution;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.resolution.Resolution;

/**
 * A resolution as somebody of the staff sees it.
 *
 * @param keeps whether it is for the reader to change it
 * @param givenUp on which day a session gave it up
 * @param reader who reads
 * @param chart in which one person may stand twice
 */
public record ResolutionView(
        Resolution resolution,
        LocalDate today,
        boolean keeps,
        Optional<LocalDate> givenUp,
        StaffKey reader,
        Chart chart) {
    public boolean isMissed() {
        return resolution.isMissed(today);
    }

    /** Whether somebody can say now that it was fulfilled, or that a session gave it up. */
    public boolean isFulfillable() {
        return keeps && resolution.isOpen() && resolution.waiting().isEmpty();
    }

    /** Whether something waits, and the reader may send it back. */
    public boolean isWaiting() {
        return keeps && resolution.isOpen() && resolution.waiting().isPresent();
    }

    /** Whether the reader may be the second person. */
    public boolean isConfirmable() {
        return isWaiting()
                && resolution
                        .waiting()
                        .filter(said -> !chart.isSame(said.by(), reader))
                        .isPresent();
    }
}
