package org.vieraugen.domain.reach;

import java.time.Instant;

/** How a wait is over (K6). */
public sealed interface Over {
    /** A person of the office wrote to whoever waited. */
    record Answered(Instant at) implements Over {}

    /** Nobody answered, and nobody will. */
    record Unanswered() implements Over {}

    /** Whoever waited waits for something else now, which began at the same moment and is counted in its place. */
    record GoesOn() implements Over {}
}
