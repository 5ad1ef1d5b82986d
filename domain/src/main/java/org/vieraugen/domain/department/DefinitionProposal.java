package org.vieraugen.domain.department;

import java.time.Instant;
import org.vieraugen.domain.RuleBroken;

/**
 * A department's definition that shall take the place of the one in force. It moves people between teams, gives roles and sets deadlines, and so can
 * hurt as much as any decision: another person confirms it (F9).
 *
 * @param text the whole definition file
 */
public record DefinitionProposal(long number, DepartmentKey department, String text, StaffKey by, Instant at) {
    /**
     * @param chart in which one person may stand twice
     * @throws RuleBroken F9 when {@code other} proposed it
     */
    public void requireAnother(StaffKey other, Chart chart) {
        if (chart.isSame(by, other)) {
            throw new RuleBroken("F9", "a definition is confirmed by another person than the one who proposed it");
        }
    }
}
