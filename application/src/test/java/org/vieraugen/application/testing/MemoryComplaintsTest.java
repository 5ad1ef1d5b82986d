package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.journal.Act;

/** The complaints of the tests of acts are as the port promises them. */
class MemoryComplaintsTest extends ComplaintsContract {
    private final House house = new House();

    @Override
    protected Complaints complaints() {
        return house.complaints;
    }

    @Override
    protected <T> T alone(Supplier<T> act) {
        return act.get();
    }

    @Override
    protected void at(Instant moment) {
        house.clock.at(moment);
    }

    @Override
    protected List<Act> noted(Complaint complaint) {
        return house.acts(complaint);
    }
}
