package org.vieraugen.domain.journal;

import java.util.Optional;
import org.vieraugen.domain.department.StaffKey;

/**
 * That somebody acted in a complaint.
 *
 * @param elsewhere the reference of an earlier complaint that this one grew out of (I6), absent for this complaint itself
 */
public record Participation(StaffKey staff, Part part, Optional<String> elsewhere) {
    public static Participation here(StaffKey staff, Part part) {
        return new Participation(staff, part, Optional.empty());
    }
}
