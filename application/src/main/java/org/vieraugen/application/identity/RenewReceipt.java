package org.vieraugen.application.identity;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.Attempt;
import org.vieraugen.application.brake.HashingGate;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.secret.Passwords;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.identity.SecondSecret;

/**
 * Gives a new receipt to whoever knows a complaint's reference and its second secret; the old one opens nothing any more (I5). Each wrong sentence makes the next try from
 * the same network possible later: after 4, 8, 16, ... seconds, at most ten minutes, on every server alike. Whoever comes from elsewhere is not slowed by it, and
 * whether there is such a complaint, or a sentence, shows nowhere.
 */
@OnePerServer
public class RenewReceipt {
    private final SecondSecrets secrets;
    private final KeepSecondSecret keep;
    private final Passwords passwords;
    private final HashingGate gate;
    private final Slowing slowing;

    @Inject
    public RenewReceipt(
            SecondSecrets secrets, KeepSecondSecret keep, Passwords passwords, HashingGate gate, Slowing slowing) {
        this.secrets = secrets;
        this.keep = keep;
        this.passwords = passwords;
        this.gate = gate;
        this.slowing = slowing;
    }

    /**
     * The new receipt; empty when reference and sentence do not fit together.
     *
     * @param network where it is tried; empty for one that nothing is asked of
     * @throws Slowing.TooEarly after a mistake
     * @throws HashingGate.Full when too many hashes are made just now
     */
    public Optional<Receipt> handle(Reference reference, SecondSecret secret, Optional<byte[]> network) {
        gate.requireRoom(HashingGate.Lane.STRANGER);
        var hash = secrets.hash(reference).orElse("");
        boolean right = slowing.isRight(
                Attempt.sentence(reference, network),
                () -> gate.fits(HashingGate.Lane.STRANGER, () -> passwords.fits(secret.folded(), hash)));
        return right ? keep.renew(reference, hash) : Optional.empty();
    }
}
