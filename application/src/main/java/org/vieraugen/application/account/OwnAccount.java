package org.vieraugen.application.account;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Factors;
import org.vieraugen.application.access.LocalPasswords;
import org.vieraugen.application.access.SecondFactors;
import org.vieraugen.application.access.Sessions.Session;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.secret.GoodPassword;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/**
 * Staff look after their own account: password, second factors, recovery codes, and the end of all sessions. Whoever changes how the account is protected proves once
 * more who it is; all other sessions end, and it stands in the journal, which the owner sees on the account's page.
 */
@OnePerServer
public class OwnAccount {
    private static final int MOST_PASSKEYS = 10;

    private final ProveOwner prove;
    private final GoodPassword good;
    private final LocalPasswords passwords;
    private final SecondFactors seconds;
    private final Factors factors;
    private final ChangeAccount change;
    private final Departments departments;

    @Inject
    public OwnAccount(
            ProveOwner prove,
            GoodPassword good,
            LocalPasswords passwords,
            SecondFactors seconds,
            Factors factors,
            ChangeAccount change,
            Departments departments) {
        this.prove = prove;
        this.good = good;
        this.passwords = passwords;
        this.seconds = seconds;
        this.factors = factors;
        this.change = change;
        this.departments = departments;
    }

    /**
     * Whoever changes the account.
     *
     * @param token the session's own, which stays open
     * @param secret the password once more, or a code of the app, or a recovery code
     */
    public record Owner(Session session, String token, String secret) {
        StaffKey staff() {
            return session.staff();
        }
    }

    /**
     * Begins to use an authenticator app, whose first code shows that it works; the secret before works no longer.
     *
     * @throws Malformed when the code is not of that secret
     */
    public void useCodes(Owner owner, byte[] secret, String code) {
        var step = seconds.step(secret, code);
        if (step.isEmpty()) {
            throw new Malformed("code", "wrong-code", "is not the code that the app shows now");
        }
        prove.require(owner);
        change.useCodes(owner, secret, step.getAsLong());
    }

    public void stopCodes(Owner owner) {
        prove.require(owner);
        change.stopCodes(owner);
    }

    /** @throws Malformed when the answer proves nothing, or there are too many */
    public void addPasskey(Owner owner, String name, String origin, String challenge, String answer) {
        Text.required("name", name, 100);
        if (factors.passkeys(owner.staff()).size() >= MOST_PASSKEYS) {
            throw new Malformed("name", "too-many", "there are " + MOST_PASSKEYS + " passkeys already");
        }
        prove.require(owner);
        change.addPasskey(owner, name, seconds.registered(origin, challenge, answer));
    }

    public void removePasskey(Owner owner, UUID id) {
        prove.require(owner);
        change.removePasskey(owner, id);
    }

    /** New recovery codes, shown this once; those before work no longer. */
    public List<String> newRecoveryCodes(Owner owner) {
        prove.require(owner);
        return change.newRecoveryCodes(owner);
    }

    /** @throws Malformed when the password before is wrong (no code does here), or the new one is too short or too long */
    public void changePassword(Owner owner, String password) {
        prove.requirePassword(owner);
        good.check(password, departments.organisation().staff(owner.staff()));
        change.password(owner, passwords.hash(password));
    }

    public void signOutEverywhere(Session session) {
        change.signOutEverywhere(session.staff());
    }
}
