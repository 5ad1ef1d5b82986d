package org.vieraugen.application.reach;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.reach.Over;
import org.vieraugen.domain.reach.Wait;

/** Begins and ends whoever's wait a step begins or ends (K6); part of the caller's transaction. */
@OnePerServer
public class KeepWaits {
    private final Waits waits;

    @Inject
    public KeepWaits(Waits waits) {
        this.waits = waits;
    }

    /**
     * @param key of whatever arrived
     * @param before what waited before the step
     * @param now what waits after it
     * @param over how whatever waited no longer does so
     */
    public void follow(DepartmentKey department, UUID key, Optional<Wait> before, Optional<Wait> now, Over over) {
        if (before.equals(now)) {
            return;
        }
        if (before.isPresent()) {
            end(department, key, now.isPresent() ? new Over.GoesOn() : over);
        }
        now.ifPresent(wait -> waits.begin(key, wait));
    }

    private void end(DepartmentKey department, UUID key, Over over) {
        if (over instanceof Over.Answered answered) {
            waits.end(department, key, Optional.of(answered.at()));
        } else if (over instanceof Over.Unanswered) {
            waits.end(department, key, Optional.empty());
        } else {
            waits.leave(department, key);
        }
    }
}
