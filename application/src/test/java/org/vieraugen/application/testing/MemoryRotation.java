package org.vieraugen.application.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.identity.KeyRotation;
import org.vieraugen.domain.department.StaffKey;

/** An exchange of keys that is as far as a test says. */
public final class MemoryRotation implements KeyRotation {
    private final List<StaffKey> begun = new ArrayList<>();
    private Optional<Rotation> latest = Optional.empty();
    private final Clock clock;

    public MemoryRotation(Clock clock) {
        this.clock = clock;
    }

    /** Who began one. */
    public List<StaffKey> begun() {
        return List.copyOf(begun);
    }

    /** How far it is now. */
    public void phase(Phase phase) {
        latest = Optional.of(new Rotation(phase, clock.instant(), Optional.empty(), 0));
    }

    @Override
    public Optional<Rotation> latest() {
        return latest;
    }

    @Override
    public void begin(StaffKey by) {
        begun.add(by);
        phase(Phase.ADDED);
    }

    @Override
    public boolean advance() {
        return false;
    }
}
