package org.vieraugen.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.act.TwoPeople;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.StaffKey;

/**
 * Somebody is to get an account, or a new password. Whoever could give one alone could sign in as anybody, and so would see cases: it takes two people (F9), each of whom
 * holds one half of the one-time link.
 */
public record AccessRequest(StaffKey staff, StaffKey by, Instant at) {
    /** Who asks and who gives; it waits seven days for the second person. */
    public static final TwoPeople RULE = new TwoPeople(
            "F9", OfficeDuty.ACCOUNTS.roles(), OfficeDuty.GIVE_ACCESS.roles(), Optional.of(Duration.ofDays(7)));

    /**
     * @param chart in which one person may stand twice
     * @throws RuleBroken F9 for whoever asked, and for the person it is about
     */
    public void requireAnother(StaffKey other, Chart chart) {
        RULE.requireSecond(chart, other, by, staff);
    }
}
