package org.vieraugen.domain.seat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.vieraugen.domain.department.StaffKey;

/**
 * How busy reviewers are.
 *
 * @param open complaints on each one's desk now
 * @param lastPaired when each one last decided together with the reviewer on the other seat
 */
public record Workload(Map<StaffKey, Integer> open, Map<StaffKey, Instant> lastPaired) {
    public static final Workload NONE = new Workload(Map.of(), Map.of());

    public int openOf(StaffKey staff) {
        return open.getOrDefault(staff, 0);
    }

    /** 1, 2, 3, ... for those who were paired, the longest ago first; whoever never was has no number, and comes before them. */
    Map<StaffKey, Integer> pairOrder() {
        var moments = lastPaired.values().stream().distinct().sorted().toList();
        var order = new HashMap<StaffKey, Integer>();
        lastPaired.forEach((staff, moment) -> order.put(staff, moments.indexOf(moment) + 1));
        return order;
    }
}
