package org.vieraugen.application.account;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.brake.HashingGate;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.secret.GoodPassword;
import org.vieraugen.application.secret.Passwords;
import org.vieraugen.domain.department.StaffMember;

/** Whoever holds a one-time link chooses a password. */
@OnePerServer
public class AcceptInvitation {
    private final Invitations invitations;
    private final GoodPassword good;
    private final Passwords passwords;
    private final HashingGate gate;
    private final UseInvitation use;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public AcceptInvitation(
            Invitations invitations,
            GoodPassword good,
            Passwords passwords,
            HashingGate gate,
            UseInvitation use,
            Departments departments,
            Clock clock) {
        this.invitations = invitations;
        this.good = good;
        this.passwords = passwords;
        this.gate = gate;
        this.use = use;
        this.departments = departments;
        this.clock = clock;
    }

    /** For whom the link is; empty when it was used or is too old. */
    public Optional<StaffMember> invited(String token, Optional<String> second) {
        return invitations.whose(token, second, clock.instant()).flatMap(departments.organisation()::findStaff);
    }

    /**
     * @throws Unknown when the link was used or is too old
     * @throws HashingGate.Full when too many sign in at once
     * @throws org.vieraugen.domain.Malformed when the password is too short, too long, or too easy to guess
     */
    public void accept(String token, Optional<String> second, String password) {
        var person = invited(token, second).orElseThrow(() -> new Unknown("invitation"));
        good.check(password, person);
        use.handle(token, second, person, gate.make(HashingGate.Lane.KNOWN, () -> passwords.hash(password)));
    }
}
