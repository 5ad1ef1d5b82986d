package org.vieraugen.application.testing;

import org.vieraugen.application.relief.Reliefs;
import org.vieraugen.domain.complaint.Complaint;

/** The handings over of the tests are as the port promises them. */
class MemoryReliefsTest extends ReliefsContract {
    private final House house = new House();
    private final MemoryReliefs reliefs = new MemoryReliefs(house.complaints);

    @Override
    protected Reliefs reliefs() {
        return reliefs;
    }

    @Override
    protected void hold(Complaint complaint) {
        house.holds(complaint);
    }
}
