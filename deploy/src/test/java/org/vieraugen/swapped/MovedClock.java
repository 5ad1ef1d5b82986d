package org.vieraugen.swapped;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Put beside the product by a test: its server lives so many seconds earlier or later as stand in a file, which the test writes while the server runs. */
@Singleton
@Alternative
@Priority(1)
public class MovedClock extends Clock {
    /** The setting that says where the file is. */
    public static final String FILE = "test.clock.file";

    @Override
    public Instant instant() {
        try {
            var seconds = Files.readString(Path.of(System.getProperty(FILE))).strip();
            return Instant.now().plus(Duration.ofSeconds(Long.parseLong(seconds)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the product asks for moments alone");
    }
}
