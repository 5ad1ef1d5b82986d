package org.vieraugen.domain.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Minutes as they were approved; nothing of them changes any more (E3).
 *
 * @param number from 1
 * @param revision which wording was approved
 * @param correction why it came in the place of the one before; empty for the first
 * @param approvals those that made it valid
 */
public record Edition(
        int number,
        int revision,
        Optional<String> correction,
        LocalDate approved,
        List<Item> items,
        List<Approval> approvals) {
    public Edition {
        items = List.copyOf(items);
        approvals = List.copyOf(approvals);
    }

    /** Which organisations approved the part for everybody. */
    public List<String> approvedBy() {
        return approvals.stream()
                .map(Approval::given)
                .filter(given -> given.parts().contains(MinutesPart.PUBLIC))
                .map(Approval.Given::side)
                .distinct()
                .toList();
    }
}
