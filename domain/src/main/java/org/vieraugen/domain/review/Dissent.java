package org.vieraugen.domain.review;

import java.time.Instant;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;

/** That the second pair of eyes disagrees with the latest finding, and why. */
public record Dissent(Seat seat, StaffKey by, String reasons, Instant at) {
    public Dissent {
        Text.required("reasons", reasons, Text.MOST);
    }
}
