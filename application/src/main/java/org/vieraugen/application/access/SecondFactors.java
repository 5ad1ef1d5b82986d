package org.vieraugen.application.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.SignIn.Factor;
import org.vieraugen.application.secret.OneTimeCodes;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.application.secret.Passkeys;
import org.vieraugen.domain.department.StaffKey;

/** Codes of an authenticator app, recovery codes and passkeys: what proves a sign-in beside the password. */
@OnePerServer
public class SecondFactors {
    /** The longest that is looked at as a code. */
    public static final int LONGEST = 50;

    private final Factors factors;
    private final OneTimeCodes codes;
    private final Passkeys passkeys;
    private final Clock clock;

    @Inject
    public SecondFactors(Factors factors, OneTimeCodes codes, Passkeys passkeys, Clock clock) {
        this.factors = factors;
        this.codes = codes;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /** Those that the account has set up. */
    Set<Factor> of(StaffKey account) {
        var found = EnumSet.noneOf(Factor.class);
        if (factors.totp(account).isPresent()) {
            found.add(Factor.CODE);
        }
        if (!factors.passkeys(account).isEmpty()) {
            found.add(Factor.PASSKEY);
        }
        return found;
    }

    /** The step of an app's secret whose code it is now; empty when it is none. */
    public OptionalLong step(byte[] secret, String code) {
        return codes.step(secret, code, clock.instant());
    }

    /** Whether it is a code of the account's app, or one of its recovery codes; it is none any more afterwards. */
    public boolean isCode(StaffKey account, String code) {
        return factors.totp(account)
                        .map(secret -> step(secret, code))
                        .filter(step -> step.isPresent() && factors.useStep(account, step.getAsLong()))
                        .isPresent()
                || factors.useRecovery(account, code);
    }

    /** @throws org.vieraugen.domain.Malformed when the answer is of none of the account's passkeys */
    void requirePasskey(StaffKey account, String origin, String challenge, String answer) {
        var used = passkeys.used(origin, challenge, answer, factors.passkeys(account));
        factors.used(used.passkey(), used.uses());
    }

    /** @throws org.vieraugen.domain.Malformed when the answer proves nothing */
    public Passkey.Proven registered(String origin, String challenge, String answer) {
        return passkeys.registered(origin, challenge, answer);
    }
}
