package org.vieraugen.application.access;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.Attempt;
import org.vieraugen.application.brake.HashingGate;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.DeskJournal;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/**
 * Signs staff in with local accounts and a second factor, or with the city's sign-in service. Passwords are hashed behind the {@link HashingGate}; whoever guesses is
 * slowed by {@link Slowing}.
 */
@OnePerServer
public class SignIn {
    private final LocalPasswords passwords;
    private final SecondFactors seconds;
    private final Slowing slowing;
    private final Devices devices;
    private final OpenSession opening;
    private final Departments departments;
    private final DeskJournal desk;
    private final SignInSetting setting;

    @Inject
    public SignIn(
            LocalPasswords passwords,
            SecondFactors seconds,
            Slowing slowing,
            Devices devices,
            OpenSession opening,
            Departments departments,
            DeskJournal desk,
            SignInSetting setting) {
        this.passwords = passwords;
        this.seconds = seconds;
        this.slowing = slowing;
        this.devices = devices;
        this.opening = opening;
        this.departments = departments;
        this.desk = desk;
        this.setting = setting;
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
        if (!setting.isLocal()) {
            return Optional.empty();
        }
        var device = devices.known(at.device(), account);
        var lane = device.isPresent() ? HashingGate.Lane.KNOWN : HashingGate.Lane.STRANGER;
        passwords.requireRoom(lane);
        var attempt = Attempt.password(account, new Attempt.From(at.network(), device));
        boolean right = slowing.isRight(attempt, () -> passwords.isRight(lane, account, password));
        if (!right || departments.organisation().findStaff(account).isEmpty()) {
            failed(account, "PASSWORD", device);
            return Optional.empty();
        }
        var wanted = seconds.of(account);
        return Optional.of(new First(
                account,
                wanted.isEmpty()
                        ? Optional.of(opened(account, !setting.isSecondFactorRequired(), "PASSWORD", at))
                        : Optional.empty(),
                wanted));
    }

    /**
     * Completes a sign-in whose password was good, with a code of the authenticator app or a recovery code; each works once.
     *
     * @throws Slowing.TooEarly after too many mistakes
     */
    public Optional<SignedIn> withCode(StaffKey account, String code, At at) {
        var device = devices.known(at.device(), account);
        var attempt = Attempt.code(account, new Attempt.From(at.network(), device));
        if (!slowing.isRight(attempt, () -> seconds.isCode(account, code))) {
            failed(account, "CODE", device);
            return Optional.empty();
        }
        return completed(account, "CODE", at);
    }

    /**
     * The same with a passkey.
     *
     * @param challenge the one that this sign-in was given
     * @throws Malformed when the answer proves nothing
     */
    public Optional<SignedIn> withPasskey(StaffKey account, String origin, String challenge, String answer, At at) {
        try {
            seconds.requirePasskey(account, origin, challenge, answer);
        } catch (Malformed e) {
            failed(account, "PASSKEY", devices.known(at.device(), account));
            throw e;
        }
        return completed(account, "PASSKEY", at);
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
}
