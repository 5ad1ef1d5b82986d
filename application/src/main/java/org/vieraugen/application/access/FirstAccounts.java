package org.vieraugen.application.access;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.Single;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;

/** Makes sure that somebody can sign in at all: one administrator from the configuration, or the sample accounts of the try-out. */
@Single
public class FirstAccounts {
    /** What the sample accounts of the try-out share. */
    static final String SAMPLE_PASSWORD = "vier-augen-sehen-mehr";

    private final Accounts accounts;
    private final Passwords passwords;
    private final Departments departments;
    private final boolean tryOut;
    private final Optional<String> account;
    private final Optional<String> password;

    @Inject
    public FirstAccounts(
            Accounts accounts,
            Passwords passwords,
            Departments departments,
            @ConfigProperty(name = "vieraugen.tryout", defaultValue = "false") boolean tryOut,
            @ConfigProperty(name = "vieraugen.admin.account") Optional<String> account,
            @ConfigProperty(name = "vieraugen.admin.password") Optional<String> password) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.departments = departments;
        this.tryOut = tryOut;
        this.account = account;
        this.password = password;
    }

    /** Whom to tell about, with the password they share; only in the try-out. */
    public record Samples(List<StaffMember> people, String password) {}

    /** Creates what is missing. The sample accounts exist in the try-out configuration only. */
    @Transactional
    public Optional<Samples> handle() {
        if (tryOut) {
            var people = departments.organisation().departments().stream()
                    .flatMap(department -> department.staff().stream())
                    .filter(person -> !person.roles().isEmpty())
                    .toList();
            var shared = SAMPLE_PASSWORD;
            if (people.stream().anyMatch(p -> accounts.passwordHash(p.key()).isEmpty())) {
                // One hash for all: they share the password, and each hash costs a third of a second.
                var hash = passwords.hash(shared);
                people.forEach(person -> accounts.set(person.key(), hash));
            }
            return Optional.of(new Samples(people, shared));
        }
        if (account.isPresent() && password.isPresent() && accounts.none()) {
            var staff = departments.organisation().staff(new StaffKey(account.get()));
            accounts.set(staff.key(), passwords.hash(password.get()));
        }
        return Optional.empty();
    }
}
