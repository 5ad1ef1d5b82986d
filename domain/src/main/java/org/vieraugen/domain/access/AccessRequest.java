package org.vieraugen.domain.access;

import java.time.Duration;
import java.time.Instant;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.StaffKey;

/**
 * Somebody is to get an account, or a new password. Whoever could give one alone could sign in as anybody, and so would see cases: it takes two people (F9), each of whom
 * holds one half of the one-time link.
 */
public record AccessRequest(StaffKey staff, StaffKey by, Instant at) {
    /** How long it waits for a second person. */
    public static final Duration WAITS = Duration.ofDays(7);

    /**
     * @param chart in which one person may stand twice
     * @throws RuleBroken F9 for whoever asked, and for the person it is about
     */
    public void requireAnother(StaffKey other, Chart chart) {
        if (chart.isSame(by, other) || chart.isSame(staff, other)) {
            throw new RuleBroken(
                    "F9", "access is given by another person than the one who asked and the one it is for");
        }
    }
}
