package org.vieraugen.application.access;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.Single;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;

/** Signs staff in and out with local accounts, and tells whose token a request bears. */
@Single
public class SignIn {
    private static final Duration SESSION = Duration.ofHours(9);

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public SignIn(Accounts accounts, Passwords passwords, Sessions sessions, Departments departments, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.departments = departments;
        this.clock = clock;
    }

    /** A session that was opened; the token is a secret. */
    public record SignedIn(String token, Instant until, StaffKey staff, String name, Set<Role> roles) {}

    /** Empty when account or password are wrong; the caller is not told which. */
    @Transactional
    public Optional<SignedIn> handle(StaffKey account, String password) {
        var hash = accounts.passwordHash(account).orElse("");
        var person = departments.organisation().findStaff(account);
        if (!passwords.fits(password, hash) || person.isEmpty()) {
            return Optional.empty();
        }
        var until = clock.instant().plus(SESSION);
        var token = sessions.open(account, until);
        return Optional.of(new SignedIn(
                token, until, account, person.get().name(), person.get().roles()));
    }

    @Transactional
    public void signOut(String token) {
        sessions.close(token);
    }

    /** The caller of a token, with the roles held now; empty when the session ended or the person left. */
    public Optional<Caller> caller(String token) {
        return sessions.whose(token, clock.instant())
                .flatMap(departments.organisation()::findStaff)
                .map((StaffMember person) -> new Caller(person.key(), person.roles()));
    }
}
