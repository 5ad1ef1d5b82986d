package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;

/** For how long somebody can take back what nobody has seen yet, and for how long whoever is told of it is not told. */
@OnePerServer
public class UndoTime {
    private final Duration length;

    /** @param seconds 0 where nothing can be taken back, and everybody is told at once */
    @Inject
    public UndoTime(@ConfigProperty(name = "vieraugen.undo.seconds", defaultValue = "60") int seconds) {
        length = Duration.ofSeconds(seconds);
    }

    public Duration length() {
        return length;
    }
}
