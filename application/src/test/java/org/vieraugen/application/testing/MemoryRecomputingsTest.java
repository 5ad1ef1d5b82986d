package org.vieraugen.application.testing;

import org.vieraugen.application.deadline.Recomputings;
import org.vieraugen.domain.complaint.Complaint;

/** What waits in the tests is as the port promises it. */
class MemoryRecomputingsTest extends RecomputingsContract {
    private final House house = new House();
    private final MemoryRecomputings recomputings = new MemoryRecomputings(house.complaints);

    @Override
    protected Recomputings recomputings() {
        return recomputings;
    }

    @Override
    protected void hold(Complaint complaint) {
        house.holds(complaint);
    }
}
