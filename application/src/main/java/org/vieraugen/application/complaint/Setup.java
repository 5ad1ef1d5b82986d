package org.vieraugen.application.complaint;

import jakarta.enterprise.inject.Produces;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.vieraugen.application.Single;
import org.vieraugen.domain.complaint.Shielding;

/** What the acts share: the clock, and the phrases that mark a threat. */
@Single
public class Setup {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The phrases of {@code threats.txt}, one a line; {@code #} begins a comment. */
    @Produces
    @jakarta.inject.Singleton
    Shielding shielding() {
        try (var file = Setup.class.getResourceAsStream("threats.txt")) {
            if (file == null) {
                throw new IllegalStateException("threats.txt is missing beside " + Setup.class.getName());
            }
            var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new Shielding(
                    lines.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
