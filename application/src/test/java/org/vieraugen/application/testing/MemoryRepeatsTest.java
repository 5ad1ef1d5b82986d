package org.vieraugen.application.testing;

import java.time.Duration;
import org.vieraugen.application.act.Repeats;
import org.vieraugen.domain.testing.Office;

/** The answers of the tests of acts are as the port promises them. */
class MemoryRepeatsTest extends RepeatsContract {
    private final MovableClock clock = new MovableClock(Office.NOON);
    private final MemoryRepeats repeats = new MemoryRepeats(clock);

    @Override
    protected Repeats repeats() {
        return repeats;
    }

    @Override
    protected void aDayPasses() {
        clock.pass(Duration.ofHours(25));
    }
}
