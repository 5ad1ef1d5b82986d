package org.vieraugen.domain.file;

import java.time.Instant;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;

/** That the second pair of eyes disagrees with the latest finding, and why. */
public record Dissent(Seat seat, StaffKey by, String reasons, Instant at) implements Leaf {
    public Dissent {
        Text.required("reasons", reasons, Text.MOST);
    }
}
