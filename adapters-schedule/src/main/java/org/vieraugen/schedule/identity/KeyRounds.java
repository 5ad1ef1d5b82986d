package org.vieraugen.schedule.identity;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.identity.KeyRotation;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Goes on every five seconds with wrapping data keys anew, while a rotation is under way. */
@OnePerServer
public class KeyRounds {
    private static final int AT_ONCE = 500;
    private static final long SECONDS = 5;

    private final Scheduler scheduler;
    private final KeyRotation rotation;

    @Inject
    public KeyRounds(Scheduler scheduler, KeyRotation rotation) {
        this.scheduler = scheduler;
        this.rotation = rotation;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(SECONDS, "key rotation", this::rotateAll);
    }

    private void rotateAll() {
        for (int done = 0; done < AT_ONCE && rotation.advance(); done++) {
            // a few keys in each transaction, so that nobody waits for them
        }
    }
}
