package org.vieraugen.application.account;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Factors;
import org.vieraugen.application.access.LocalPasswords;
import org.vieraugen.application.access.SecondFactors;
import org.vieraugen.application.access.Sessions.Session;
import org.vieraugen.application.account.OwnAccount.Owner;
import org.vieraugen.application.brake.Attempt;
import org.vieraugen.application.brake.HashingGate;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Denied;

/** Whoever changes how an account is protected proves once more who it is, and signed in a short while ago. */
@OnePerServer
public class ProveOwner {
    /** How long after a sign-in the account may be changed. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final LocalPasswords passwords;
    private final SecondFactors seconds;
    private final Factors factors;
    private final Slowing slowing;
    private final Clock clock;

    @Inject
    public ProveOwner(LocalPasswords passwords, SecondFactors seconds, Factors factors, Slowing slowing, Clock clock) {
        this.passwords = passwords;
        this.seconds = seconds;
        this.factors = factors;
        this.slowing = slowing;
        this.clock = clock;
    }

    boolean isFresh(Session session) {
        return clock.instant().isBefore(session.openedAt().plus(FRESH));
    }

    /**
     * @throws Denied when the sign-in is too long ago
     * @throws Malformed when the secret proves nothing
     * @throws Slowing.TooEarly after too many mistakes
     */
    void require(Owner owner) {
        requireFresh(owner);
        boolean local = passwords.exists(owner.staff());
        if (!local && factors.totp(owner.staff()).isEmpty()) {
            // Signed in with the city's service, a few minutes ago: nothing of this account could be asked for.
            return;
        }
        boolean right = slowing.isRight(
                Attempt.proof(owner.staff()),
                () -> seconds.isCode(owner.staff(), owner.secret()) || (local && isPassword(owner)));
        if (!right) {
            throw new Malformed("proof", "wrong-proof", "is neither your password nor a code of yours");
        }
    }

    /**
     * @throws Denied when the sign-in is too long ago
     * @throws Malformed when the secret is not the password; no code does here
     * @throws Slowing.TooEarly after too many mistakes
     */
    void requirePassword(Owner owner) {
        requireFresh(owner);
        if (!slowing.isRight(Attempt.proof(owner.staff()), () -> isPassword(owner))) {
            throw new Malformed("before", "wrong-password", "is not the password");
        }
    }

    private void requireFresh(Owner owner) {
        if (!isFresh(owner.session())) {
            throw new Denied("to change your account, sign in once more: it is longer than 15 minutes ago");
        }
    }

    private boolean isPassword(Owner owner) {
        return passwords.isRight(HashingGate.Lane.KNOWN, owner.staff(), owner.secret());
    }
}
