package org.vieraugen.application.access;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.DeskJournal;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.journal.ActKind;

/** Whoever holds a one-time link chooses a password. */
@Single
@Transactional
public class AcceptInvitation {
    private final Invitations invitations;
    private final Accounts accounts;
    private final GoodPassword good;
    private final Passwords passwords;
    private final Departments departments;
    private final DeskJournal journal;
    private final Clock clock;

    @Inject
    public AcceptInvitation(
            Invitations invitations,
            Accounts accounts,
            GoodPassword good,
            Passwords passwords,
            Departments departments,
            DeskJournal journal,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.good = good;
        this.passwords = passwords;
        this.departments = departments;
        this.journal = journal;
        this.clock = clock;
    }

    /** For whom the link is; empty when it was used or is too old. */
    public Optional<StaffMember> invited(String token, Optional<String> second) {
        return invitations.whose(token, second, clock.instant()).flatMap(departments.organisation()::findStaff);
    }

    /**
     * @throws Unknown when the link was used or is too old
     * @throws org.vieraugen.domain.Malformed when the password is too short, too long, or too easy to guess
     */
    public void accept(String token, Optional<String> second, String password) {
        var person = invited(token, second).orElseThrow(() -> new Unknown("invitation"));
        good.check(password, person);
        accounts.set(person.key(), passwords.hash(password));
        invitations.used(person.key());
        journal.note(person.key(), person.roles(), ActKind.PASSWORD_CHOSEN, Map.of());
    }
}
