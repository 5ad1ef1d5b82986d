package org.vieraugen.application.message;

import java.time.Instant;
import java.util.UUID;

/** A mail server says that a notice did not arrive after all. */
public class TakeBounce {
    public enum Why {
        ADDRESS,
        FULL,
        OTHER,
        LATER
    }

    public boolean handle(UUID letter, Why why, Instant at) {
        return false;
    }
}
