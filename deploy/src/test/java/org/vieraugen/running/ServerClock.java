package org.vieraugen.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.vieraugen.swapped.MovedClock;

/** The clock of a server that is started with {@link MovedClock}, and is set while the server runs. Whoever was signed in long before is not any more: a new {@link Client} is wanted after each move over hours. */
final class ServerClock {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Path file;

    /** Goes right, to begin with. */
    ServerClock(Path work) throws IOException {
        file = work.resolve("clock");
        set(Duration.ZERO);
    }

    /** What the server must be told. */
    Map.Entry<String, String> setting() {
        return Map.entry(MovedClock.FILE, file.toString());
    }

    void to(LocalDate day, LocalTime at) throws IOException {
        set(Duration.between(Instant.now(), day.atTime(at).atZone(ZONE).toInstant()));
    }

    /** So many days after the real one. */
    void ahead(int days) throws IOException {
        set(Duration.ofDays(days));
    }

    private void set(Duration ahead) throws IOException {
        var next = file.resolveSibling("clock.next");
        Files.writeString(next, Long.toString(ahead.toSeconds()));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
