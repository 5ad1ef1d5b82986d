package org.vieraugen.application.testing;

import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.due.DueList;

/** What is due in the tests of boards and calendars is as the port promises it. */
class MemoryDueListTest extends DueListContract {
    private final House house = new House();

    @Override
    protected DueList list() {
        return new MemoryDueList(house);
    }

    @Override
    protected Complaints complaints() {
        return house.complaints;
    }

    @Override
    protected void alone(Runnable act) {
        act.run();
    }
}
