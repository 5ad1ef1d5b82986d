package org.vieraugen.application.access;

import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.HashingGate;
import org.vieraugen.application.secret.Passwords;
import org.vieraugen.domain.department.StaffKey;

/** The passwords of local accounts, hashed and compared behind the {@link HashingGate} and outside of every transaction. */
@OnePerServer
public class LocalPasswords {
    private final Accounts accounts;
    private final Passwords passwords;
    private final HashingGate gate;

    @Inject
    public LocalPasswords(Accounts accounts, Passwords passwords, HashingGate gate) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.gate = gate;
    }

    /** @throws HashingGate.Full when nobody of that lane would get through now */
    void requireRoom(HashingGate.Lane lane) {
        gate.requireRoom(lane);
    }

    /** Whether there is a local account of that name. */
    public boolean exists(StaffKey account) {
        return accounts.passwordHash(account).isPresent();
    }

    /**
     * Whether the account has that password; one that does not exist has none, and takes as long.
     *
     * @throws HashingGate.Full when too many sign in at once
     */
    public boolean isRight(HashingGate.Lane lane, StaffKey account, String password) {
        return gate.fits(
                lane,
                () -> passwords.fits(password, accounts.passwordHash(account).orElse("")));
    }

    /**
     * The hash of a new password, for somebody who has proved who it is.
     *
     * @throws HashingGate.Full when too many sign in at once
     */
    public String hash(String password) {
        return gate.make(HashingGate.Lane.KNOWN, () -> passwords.hash(password));
    }
}
