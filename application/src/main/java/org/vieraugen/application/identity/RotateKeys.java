package org.vieraugen.application.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.identity.KeyRotation.Phase;
import org.vieraugen.application.identity.KeyRotation.Rotation;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.OfficeDuty;

/** An administrator exchanges the key around all data keys, and sees how far it is. */
@OnePerServer
@Transactional
public class RotateKeys {
    private final KeyRotation rotation;

    @Inject
    public RotateKeys(KeyRotation rotation) {
        this.rotation = rotation;
    }

    public Optional<Rotation> latest(Caller caller) {
        caller.must(OfficeDuty.ROTATE_KEYS);
        return rotation.latest();
    }

    /** @throws RuleBroken while one is under way */
    public void begin(Caller caller) {
        caller.must(OfficeDuty.ROTATE_KEYS);
        if (rotation.latest().filter(latest -> latest.phase() != Phase.DONE).isPresent()) {
            throw new RuleBroken("rotation", "keys-rotating", "the keys are being exchanged already");
        }
        rotation.begin(caller.staff());
    }
}
