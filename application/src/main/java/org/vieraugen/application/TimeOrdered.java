package org.vieraugen.application;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Identifiers that begin with the time (UUID version 7, RFC 9562), so that new rows lie side by side in the index. They are no secrets. */
public final class TimeOrdered {
    private TimeOrdered() {}

    /** A new identifier; two of the same millisecond differ by 74 random bits. */
    public static UUID id(Instant at) {
        var random = ThreadLocalRandom.current();
        return new UUID(
                at.toEpochMilli() << 16 | 0x7000L | random.nextInt(0x1000),
                random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }

    /** The moment with which an identifier of ours begins, to the millisecond. */
    public static Instant at(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
