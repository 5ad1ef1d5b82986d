package org.vieraugen.application.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.DeskJournal;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;

/**
 * Signs staff in and out with local accounts and a second factor, and tells whose token a request bears. Passwords are hashed behind the {@link HashingGate} and outside
 * of every transaction; whoever guesses is slowed by {@link Slowing}.
 */
@OnePerServer
public class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final HashingGate gate;
    private final Slowing slowing;
    private final Devices devices;
    private final Factors factors;
    private final OneTimeCodes codes;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final OpenSession opening;
    private final Departments departments;
    private final DeskJournal desk;
    private final Clock clock;
    private final boolean required;
    private final boolean local;

    @Inject
    public SignIn(
            Accounts accounts,
            Passwords passwords,
            HashingGate gate,
            Slowing slowing,
            Devices devices,
            Factors factors,
            OneTimeCodes codes,
            Passkeys passkeys,
            Sessions sessions,
            OpenSession opening,
            Departments departments,
            DeskJournal desk,
            Clock clock,
            @ConfigProperty(name = "vieraugen.tryout", defaultValue = "false") boolean tryOut,
            @ConfigProperty(name = "vieraugen.sign-in.second-factor") Optional<Boolean> required,
            @ConfigProperty(name = "vieraugen.sign-in.local") Optional<Boolean> local,
            SingleSignOn service) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.gate = gate;
        this.slowing = slowing;
        this.devices = devices;
        this.factors = factors;
        this.codes = codes;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.opening = opening;
        this.departments = departments;
        this.desk = desk;
        this.clock = clock;
        this.required = required.orElse(!tryOut);
        this.local = local.orElse(!service.isConfigured());
    }

    /**
     * A session that was opened; the token is a secret.
     *
     * @param device what the browser keeps from now on, so that others' mistakes do not slow it
     */
    public record SignedIn(
            String token, Instant until, StaffKey staff, String name, Set<Role> roles, boolean whole, String device) {}

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

    /**
     * Where somebody signs in.
     *
     * @param network its bytes; empty for one that nothing is asked of
     * @param device what the browser kept of sign-ins before
     */
    public record At(Optional<byte[]> network, Optional<String> device) {}

    /**
     * Empty when account or password are wrong; the caller is not told which, neither by words nor by time.
     *
     * @throws Slowing.TooEarly after too many mistakes
     * @throws HashingGate.Full when too many sign in at once
     */
    public Optional<First> handle(StaffKey account, String password, At at) {
        if (!local) {
            return Optional.empty();
        }
        var device = devices.known(at.device(), account);
        var lane = device.isPresent() ? HashingGate.Lane.KNOWN : HashingGate.Lane.STRANGER;
        gate.requireRoom(lane);
        var attempt = Attempt.password(account, new Attempt.From(at.network(), device));
        boolean right = slowing.isRight(
                attempt,
                () -> gate.fits(
                        lane,
                        () -> passwords.fits(
                                password, accounts.passwordHash(account).orElse(""))));
        if (!right || departments.organisation().findStaff(account).isEmpty()) {
            failed(account, "PASSWORD", device);
            return Optional.empty();
        }
        var wanted = wanted(account);
        return Optional.of(new First(
                account,
                wanted.isEmpty() ? Optional.of(opened(account, !required, "PASSWORD", at)) : Optional.empty(),
                wanted));
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
     * @throws Slowing.TooEarly after too many mistakes
     */
    public Optional<SignedIn> withCode(StaffKey account, String code, At at) {
        var device = devices.known(at.device(), account);
        var attempt = Attempt.code(account, new Attempt.From(at.network(), device));
        if (!slowing.isRight(attempt, () -> isFactor(account, code))) {
            failed(account, "CODE", device);
            return Optional.empty();
        }
        return completed(account, "CODE", at);
    }

    /** Whether it is a code of the account's app, or one of its recovery codes; it is none any more afterwards. */
    boolean isFactor(StaffKey account, String code) {
        return factors.totp(account)
                        .map(secret -> codes.step(secret, code, clock.instant()))
                        .filter(step -> step.isPresent() && factors.useStep(account, step.getAsLong()))
                        .isPresent()
                || factors.useRecovery(account, code);
    }

    /**
     * The same with a passkey.
     *
     * @param challenge the one that this sign-in was given
     * @throws Malformed when the answer proves nothing
     */
    public Optional<SignedIn> withPasskey(StaffKey account, String origin, String challenge, String answer, At at) {
        try {
            var used = passkeys.used(origin, challenge, answer, factors.passkeys(account));
            factors.used(used.passkey(), used.uses());
        } catch (Malformed e) {
            failed(account, "PASSKEY", devices.known(at.device(), account));
            throw e;
        }
        return completed(account, "PASSKEY", at);
    }

    /** Whether local accounts can sign in; where the city has a sign-in service of its own they cannot, unless it is set. */
    public boolean isLocal() {
        return local;
    }

    /**
     * Opens a session for whoever the city's service names, if the organisation chart knows her or him. Roles that the service grants narrow those of the
     * chart, and never widen them: the chart is changed by two people (F9).
     */
    public Optional<SignedIn> withService(SingleSignOn.Proven proven, At at) {
        try {
            var account = new StaffKey(proven.account());
            return departments
                    .organisation()
                    .findStaff(account)
                    .map(person -> opening.handle(account, true, proven.roles(), "SERVICE", at.device()));
        } catch (Malformed e) {
            // The service's accounts may have any form; nobody of ours is called that.
            return Optional.empty();
        }
    }

    /** Empty when the person left meanwhile. */
    private Optional<SignedIn> completed(StaffKey account, String by, At at) {
        return departments.organisation().findStaff(account).map(person -> opened(account, true, by, at));
    }

    private SignedIn opened(StaffKey account, boolean whole, String by, At at) {
        return opening.handle(account, whole, Optional.empty(), by, at.device());
    }

    /** Somebody whom nobody knows leaves the same trace, without a name, and so takes as long. */
    private void failed(StaffKey account, String by, Optional<String> device) {
        desk.failed(account, Map.of("by", by, "device", device.isPresent() ? "known" : "new"));
    }

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
                .map((StaffMember person) -> new Caller(person.key(), OpenSession.held(person, session.roles())));
    }
}
