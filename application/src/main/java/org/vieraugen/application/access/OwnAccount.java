package org.vieraugen.application.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Sessions.Session;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;

/**
 * Staff look after their own account: password, second factors, recovery codes, and the end of all sessions. Whoever changes how the account is protected proves once
 * more who it is; all other sessions end, and it stands in the journal, which the owner sees on the account's page.
 */
@OnePerServer
public class OwnAccount {
    /** How long after a sign-in the account may be changed. */
    public static final Duration FRESH = Duration.ofMinutes(15);

    private static final int MOST_PASSKEYS = 10;
    private static final int MOST_LATELY = 12;
    private static final int DAYS_LATELY = 90;

    private final Accounts accounts;
    private final GoodPassword good;
    private final Passwords passwords;
    private final HashingGate gate;
    private final Slowing slowing;
    private final SignIn signIn;
    private final Factors factors;
    private final OneTimeCodes codes;
    private final Passkeys passkeys;
    private final ChangeAccount change;
    private final Journal journal;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public OwnAccount(
            Accounts accounts,
            GoodPassword good,
            Passwords passwords,
            HashingGate gate,
            Slowing slowing,
            SignIn signIn,
            Factors factors,
            OneTimeCodes codes,
            Passkeys passkeys,
            ChangeAccount change,
            Journal journal,
            Departments departments,
            Clock clock) {
        this.accounts = accounts;
        this.good = good;
        this.passwords = passwords;
        this.gate = gate;
        this.slowing = slowing;
        this.signIn = signIn;
        this.factors = factors;
        this.codes = codes;
        this.passkeys = passkeys;
        this.change = change;
        this.journal = journal;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * Whoever changes the account.
     *
     * @param token the session's own, which stays open
     * @param secret the password once more, or a code of the app, or a recovery code
     */
    public record Owner(Session session, String token, String secret) {
        StaffKey staff() {
            return session.staff();
        }
    }

    /**
     * The account as its owner sees it.
     *
     * @param fresh whether it may be changed in this session still
     * @param lately sign-ins, mistakes and changes, the newest first
     */
    public record Shown(
            boolean local, boolean code, List<Passkey> passkeys, int recoveryLeft, boolean fresh, List<Act> lately) {
        public boolean isProtected() {
            return code || !passkeys.isEmpty();
        }

        /** Whether there is anything that could be asked for once more. */
        public boolean isAsked() {
            return local || code;
        }
    }

    public Shown show(Session session) {
        var staff = session.staff();
        return new Shown(
                accounts.passwordHash(staff).isPresent(),
                factors.totp(staff).isPresent(),
                factors.passkeys(staff),
                factors.recoveryLeft(staff),
                isFresh(session),
                lately(staff));
    }

    private List<Act> lately(StaffKey staff) {
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        var organisation = departments.organisation();
        var filter = new Journal.Filter(
                Reader.of(new Caller(staff, Set.of()), true, organisation),
                organisation.home(staff),
                today.minusDays(DAYS_LATELY),
                today,
                Optional.empty(),
                Optional.of(staff),
                Optional.of(ActKind.Group.SIGN_INS));
        return journal.lines(filter, Optional.empty(), MOST_LATELY).stream()
                .map(Journal.Line::act)
                .toList();
    }

    private boolean isFresh(Session session) {
        return clock.instant().isBefore(session.openedAt().plus(FRESH));
    }

    /**
     * @throws Denied when the sign-in is too long ago
     * @throws Malformed when the secret proves nothing
     * @throws Slowing.TooEarly after too many mistakes
     */
    private void prove(Owner owner) {
        requireFresh(owner);
        var hash = accounts.passwordHash(owner.staff());
        if (hash.isEmpty() && factors.totp(owner.staff()).isEmpty()) {
            // Signed in with the city's service, a few minutes ago: nothing of this account could be asked for.
            return;
        }
        boolean right = slowing.isRight(
                Attempt.proof(owner.staff()),
                () -> signIn.isFactor(owner.staff(), owner.secret())
                        || hash.filter(stored -> isPassword(owner.secret(), stored))
                                .isPresent());
        if (!right) {
            throw new Malformed("proof", "wrong-proof", "is neither your password nor a code of yours");
        }
    }

    private void requireFresh(Owner owner) {
        if (!isFresh(owner.session())) {
            throw new Denied("to change your account, sign in once more: it is longer than 15 minutes ago");
        }
    }

    private boolean isPassword(String given, String hash) {
        return gate.fits(HashingGate.Lane.KNOWN, () -> passwords.fits(given, hash));
    }

    /**
     * Begins to use an authenticator app, whose first code shows that it works; the secret before works no longer.
     *
     * @throws Malformed when the code is not of that secret
     */
    public void useCodes(Owner owner, byte[] secret, String code) {
        var step = codes.step(secret, code, clock.instant());
        if (step.isEmpty()) {
            throw new Malformed("code", "wrong-code", "is not the code that the app shows now");
        }
        prove(owner);
        change.useCodes(owner, secret, step.getAsLong());
    }

    public void stopCodes(Owner owner) {
        prove(owner);
        change.stopCodes(owner);
    }

    /** @throws Malformed when the answer proves nothing, or there are too many */
    public void addPasskey(Owner owner, String name, String origin, String challenge, String answer) {
        Text.required("name", name, 100);
        if (factors.passkeys(owner.staff()).size() >= MOST_PASSKEYS) {
            throw new Malformed("name", "too-many", "there are " + MOST_PASSKEYS + " passkeys already");
        }
        prove(owner);
        change.addPasskey(owner, name, passkeys.registered(origin, challenge, answer));
    }

    public void removePasskey(Owner owner, UUID id) {
        prove(owner);
        change.removePasskey(owner, id);
    }

    /** New recovery codes, shown this once; those before work no longer. */
    public List<String> newRecoveryCodes(Owner owner) {
        prove(owner);
        return change.newRecoveryCodes(owner);
    }

    /** @throws Malformed when the password before is wrong (no code does here), or the new one is too short or too long */
    public void changePassword(Owner owner, String password) {
        requireFresh(owner);
        var hash = accounts.passwordHash(owner.staff()).orElse("");
        if (!slowing.isRight(Attempt.proof(owner.staff()), () -> isPassword(owner.secret(), hash))) {
            throw new Malformed("before", "wrong-password", "is not the password");
        }
        good.check(password, departments.organisation().staff(owner.staff()));
        change.password(owner, gate.make(HashingGate.Lane.KNOWN, () -> passwords.hash(password)));
    }

    public void signOutEverywhere(Session session) {
        change.signOutEverywhere(session.staff());
    }
}
