package org.vieraugen.application.testing;

import org.vieraugen.application.figure.Counts;
import org.vieraugen.application.reach.Waits;

/** What tests put in place of the database keeps the same promises. */
class MemoryWaitsTest extends WaitsContract {
    private final MemoryWaits waits = new House().waits;

    @Override
    protected Waits waits() {
        return waits;
    }

    @Override
    protected Counts counts() {
        return waits;
    }
}
