package org.vieraugen.application.access;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.department.StaffMember;

/** Whoever holds a one-time link chooses a password. */
@Single
@Transactional
public class AcceptInvitation {
    private final Invitations invitations;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public AcceptInvitation(
            Invitations invitations, Accounts accounts, Passwords passwords, Departments departments, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.departments = departments;
        this.clock = clock;
    }

    /** For whom the link is; empty when it was used or is too old. */
    public Optional<StaffMember> invited(String token) {
        return invitations.whose(token, clock.instant()).flatMap(departments.organisation()::findStaff);
    }

    /**
     * @throws Unknown when the link was used or is too old
     * @throws org.vieraugen.domain.Malformed when the password is too short or too long
     */
    public void accept(String token, String password) {
        var person = invited(token).orElseThrow(() -> new Unknown("invitation"));
        SetPassword.check(password, person);
        accounts.set(person.key(), passwords.hash(password));
        invitations.used(token);
    }
}
