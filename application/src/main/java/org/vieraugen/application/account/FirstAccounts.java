package org.vieraugen.application.account;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Accounts;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.secret.Passwords;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;

/** Makes sure that somebody can sign in at all: one-time links for the first two, or the sample accounts of the try-out. */
@OnePerServer
public class FirstAccounts {
    /** What the sample accounts of the try-out share. */
    public static final String SAMPLE_PASSWORD = "vier-augen-sehen-mehr";

    private static final Duration LINK = Duration.ofDays(1);

    private final Accounts accounts;
    private final Passwords passwords;
    private final Departments departments;
    private final boolean tryOut;
    private final Optional<String> account;
    private final Invitations invitations;
    private final Clock clock;

    @Inject
    public FirstAccounts(
            Accounts accounts,
            Passwords passwords,
            Departments departments,
            @ConfigProperty(name = "vieraugen.tryout", defaultValue = "false") boolean tryOut,
            @ConfigProperty(name = "vieraugen.admin.account") Optional<String> account,
            Invitations invitations,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.departments = departments;
        this.tryOut = tryOut;
        this.account = account;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Whom to tell about, with the password they share; only in the try-out. */
    public record Samples(List<StaffMember> people, String password) {}

    /** A one-time link for one of the first. */
    public record FirstLink(StaffMember person, String token, Instant until) {}

    /** The sample accounts, created where they are missing, one after the other; in the try-out configuration only. */
    public Optional<Samples> samples() {
        if (!tryOut) {
            return Optional.empty();
        }
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

    /**
     * One-time links for the two people without whom nobody gets access: the configured administrator while there is no account at all, and the ombudspersons while
     * nobody but the administrator could give it. Each start makes new ones.
     */
    @Transactional
    public List<FirstLink> first() {
        if (tryOut || account.isEmpty()) {
            return List.of();
        }
        var administrator = departments.organisation().staff(new StaffKey(account.get()));
        var have = accounts.all();
        var others = departments.organisation().departments().stream()
                .flatMap(department -> department.staff().stream())
                .filter(person -> OfficeDuty.GIVE_ACCESS.isFor(person.roles()) && !person.equals(administrator))
                .toList();
        var invited = new ArrayList<StaffMember>();
        if (have.isEmpty()) {
            invited.add(administrator);
        }
        if (others.stream().map(StaffMember::key).noneMatch(have::contains)) {
            others.stream().filter(person -> person.is(Role.OMBUDSPERSON)).forEach(invited::add);
        }
        var until = clock.instant().plus(LINK);
        return invited.stream()
                .map(person -> new FirstLink(person, invitations.invite(person.key(), until), until))
                .toList();
    }
}
