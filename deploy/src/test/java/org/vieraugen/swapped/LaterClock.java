package org.vieraugen.swapped;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Put beside the product by a test: its server lives so many days later. */
@Singleton
@Alternative
@Priority(1)
public class LaterClock {
    /** The setting that says how many. */
    public static final String DAYS = "test.clock.days";

    @Produces
    Clock clock() {
        return Clock.offset(Clock.systemUTC(), Duration.ofDays(Long.getLong(DAYS, 0)));
    }
}
