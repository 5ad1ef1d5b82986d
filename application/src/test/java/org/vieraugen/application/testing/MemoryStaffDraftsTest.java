package org.vieraugen.application.testing;

import org.vieraugen.application.form.StaffDrafts;

/** What the port promises, in memory. */
class MemoryStaffDraftsTest extends StaffDraftsContract {
    private final MemoryStaffDrafts drafts = new MemoryStaffDrafts();

    @Override
    protected StaffDrafts drafts() {
        return drafts;
    }
}
