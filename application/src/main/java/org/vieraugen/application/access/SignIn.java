package org.vieraugen.application.access;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.Single;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.DeskJournal;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.journal.ActKind;

/** Signs staff in and out with local accounts and a second factor, and tells whose token a request bears. */
@Single
public class SignIn {
    private static final Duration SESSION = Duration.ofHours(9);
    /** So many mistakes in a row cost no waiting. */
    private static final int FREE = 3;

    private static final long MOST_SECONDS = 300;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Factors factors;
    private final OneTimeCodes codes;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Departments departments;
    private final DeskJournal desk;
    private final Clock clock;
    private final boolean required;
    private final boolean local;

    @Inject
    public SignIn(
            Accounts accounts,
            Passwords passwords,
            Factors factors,
            OneTimeCodes codes,
            Passkeys passkeys,
            Sessions sessions,
            Departments departments,
            DeskJournal desk,
            Clock clock,
            @ConfigProperty(name = "vieraugen.tryout", defaultValue = "false") boolean tryOut,
            @ConfigProperty(name = "vieraugen.sign-in.second-factor") Optional<Boolean> required,
            @ConfigProperty(name = "vieraugen.sign-in.local") Optional<Boolean> local,
            SingleSignOn service) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.codes = codes;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.departments = departments;
        this.desk = desk;
        this.clock = clock;
        this.required = required.orElse(!tryOut);
        this.local = local.orElse(!service.isConfigured());
    }

    /** A session that was opened; the token is a secret. */
    public record SignedIn(String token, Instant until, StaffKey staff, String name, Set<Role> roles, boolean whole) {}

    /** A way to prove a sign-in beside the password. */
    public enum Factor {
        CODE,
        PASSKEY
    }

    /**
     * What a good password leads to.
     *
     * @param opened a session; not a whole one where a second factor is required and none is set up
     * @param wanted which second factors would complete the sign-in
     */
    public record First(StaffKey staff, Optional<SignedIn> opened, Set<Factor> wanted) {}

    /** Too many mistakes: it may be tried again after so many seconds. */
    public static final class TooEarly extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final long seconds;

        TooEarly(long seconds) {
            this.seconds = seconds;
        }

        public long seconds() {
            return seconds;
        }
    }

    /**
     * Empty when account or password are wrong; the caller is not told which.
     *
     * @throws TooEarly after too many mistakes
     */
    @Transactional
    public Optional<First> handle(StaffKey account, String password) {
        if (!local) {
            return Optional.empty();
        }
        int failures = failures(account);
        var hash = accounts.passwordHash(account).orElse("");
        var person = departments.organisation().findStaff(account);
        if (!passwords.fits(password, hash) || person.isEmpty()) {
            failed(account, failures);
            return Optional.empty();
        }
        var wanted = wanted(account);
        if (!wanted.isEmpty()) {
            return Optional.of(new First(account, Optional.empty(), wanted));
        }
        factors.succeeded(account);
        return Optional.of(new First(account, Optional.of(open(account, !required)), wanted));
    }

    private Set<Factor> wanted(StaffKey account) {
        var wanted = EnumSet.noneOf(Factor.class);
        if (factors.totp(account).isPresent()) {
            wanted.add(Factor.CODE);
        }
        if (!factors.passkeys(account).isEmpty()) {
            wanted.add(Factor.PASSKEY);
        }
        return wanted;
    }

    /**
     * Completes a sign-in whose password was good, with a code of the authenticator app or a recovery code; each works once.
     *
     * @throws TooEarly after too many mistakes
     */
    @Transactional
    public Optional<SignedIn> withCode(StaffKey account, String code) {
        int failures = failures(account);
        if (!fits(account, code) && !factors.useRecovery(account, code)) {
            failed(account, failures);
            return Optional.empty();
        }
        return completed(account);
    }

    private boolean fits(StaffKey account, String code) {
        return factors.totp(account)
                .map(secret -> codes.step(secret, code, clock.instant()))
                .filter(step -> step.isPresent() && factors.useStep(account, step.getAsLong()))
                .isPresent();
    }

    /**
     * The same with a passkey.
     *
     * @param challenge the one that this sign-in was given
     * @throws org.vieraugen.domain.Malformed when the answer proves nothing
     */
    @Transactional
    public Optional<SignedIn> withPasskey(StaffKey account, String origin, String challenge, String answer) {
        var used = passkeys.used(origin, challenge, answer, factors.passkeys(account));
        factors.used(used.passkey(), used.uses());
        return completed(account);
    }

    /** Whether local accounts can sign in; where the city has a sign-in service of its own they cannot, unless it is set. */
    public boolean isLocal() {
        return local;
    }

    /**
     * Opens a session for whoever the city's service names, if the organisation chart knows her or him. Roles that the service grants narrow those of the
     * chart, and never widen them: the chart is changed by two people (F9).
     */
    @Transactional
    public Optional<SignedIn> withService(SingleSignOn.Proven proven) {
        try {
            var account = new StaffKey(proven.account());
            return departments.organisation().findStaff(account).map(person -> open(account, true, proven.roles()));
        } catch (Malformed e) {
            // The service's accounts may have any form; nobody of ours is called that.
            return Optional.empty();
        }
    }

    /** Empty when the person left meanwhile. */
    private Optional<SignedIn> completed(StaffKey account) {
        factors.succeeded(account);
        return departments.organisation().findStaff(account).map(person -> open(account, true));
    }

    /** How many mistakes came before, in a row. */
    private int failures(StaffKey account) {
        var slowed = factors.slowed(account);
        var now = clock.instant();
        slowed.map(Factors.Slowed::openFrom).filter(now::isBefore).ifPresent(from -> {
            throw new TooEarly(Duration.between(now, from).toSeconds() + 1);
        });
        return slowed.map(Factors.Slowed::failures).orElse(0);
    }

    private void failed(StaffKey account, int before) {
        int failures = before + 1;
        long wait = failures <= FREE ? 0 : Math.min(MOST_SECONDS, 1L << Math.min(failures - FREE, 20));
        factors.failed(account, clock.instant().plusSeconds(wait));
        desk.note(account, Set.of(), ActKind.SIGN_IN_FAILED, Map.of("failures", failures));
    }

    private SignedIn open(StaffKey account, boolean whole) {
        return open(account, whole, Optional.empty());
    }

    private SignedIn open(StaffKey account, boolean whole, Optional<Set<Role>> roles) {
        var until = clock.instant().plus(SESSION);
        var person = departments.organisation().staff(account);
        var held = held(person, roles);
        desk.note(account, held, ActKind.SIGNED_IN, whole ? Map.of() : Map.of("whole", false));
        return new SignedIn(sessions.open(account, whole, roles, until), until, account, person.name(), held, whole);
    }

    @Transactional
    public void signOut(String token) {
        sessions.close(token);
    }

    /** The caller of a token, with the roles held now; empty when the session ended, is not whole, or the person left. */
    public Optional<Caller> caller(String token) {
        return session(token).filter(Sessions.Session::whole).flatMap(this::caller);
    }

    /** Whose session it is, even where only the second factor may be set up with it. */
    public Optional<Sessions.Session> session(String token) {
        return sessions.find(token, clock.instant());
    }

    private Optional<Caller> caller(Sessions.Session session) {
        return departments
                .organisation()
                .findStaff(session.staff())
                .map((StaffMember person) -> new Caller(person.key(), held(person, session.roles())));
    }

    private static Set<Role> held(StaffMember person, Optional<Set<Role>> granted) {
        return granted.map(
                        some -> person.roles().stream().filter(some::contains).collect(Collectors.toUnmodifiableSet()))
                .orElse(person.roles());
    }
}
