package org.vieraugen.domain.definition;

import java.time.Instant;
import java.util.Optional;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.act.TwoPeople;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;

/**
 * A department's definition that shall take the place of the one in force. It moves people between teams, gives roles and sets deadlines, and so can
 * hurt as much as any decision: another person confirms it (F9).
 *
 * @param text the whole definition file
 */
public record DefinitionProposal(long number, DepartmentKey department, String text, StaffKey by, Instant at) {
    /** Who proposes and who confirms; it waits until somebody answers. */
    public static final TwoPeople RULE = new TwoPeople(
            "F9", OfficeDuty.PROPOSE_DEFINITION.roles(), OfficeDuty.CONFIRM_DEFINITION.roles(), Optional.empty());

    /**
     * @param chart in which one person may stand twice
     * @throws RuleBroken F9 when {@code other} proposed it
     */
    public void requireAnother(StaffKey other, Chart chart) {
        RULE.requireSecond(chart, other, by);
    }

    /** Whether that person proposed it, under whichever key. */
    public boolean isBy(StaffKey person, Chart chart) {
        return chart.isSame(by, person);
    }
}
