package org.vieraugen.application.access;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.application.Single;
import org.vieraugen.application.access.Sessions.Session;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Denied;

/** Staff look after their own account: password, second factors, recovery codes, and the end of all sessions. */
@Single
@Transactional
public class OwnAccount {
    /** How long after a sign-in the account may be changed. */
    public static final Duration FRESH = Duration.ofMinutes(15);

    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LENGTH = 10;
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int MOST_PASSKEYS = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final GoodPassword good;
    private final Passwords passwords;
    private final Factors factors;
    private final OneTimeCodes codes;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public OwnAccount(
            Accounts accounts,
            GoodPassword good,
            Passwords passwords,
            Factors factors,
            OneTimeCodes codes,
            Passkeys passkeys,
            Sessions sessions,
            Departments departments,
            Clock clock) {
        this.accounts = accounts;
        this.good = good;
        this.passwords = passwords;
        this.factors = factors;
        this.codes = codes;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * The account as its owner sees it.
     *
     * @param fresh whether it may be changed in this session still
     */
    public record Shown(boolean local, boolean code, List<Passkey> passkeys, int recoveryLeft, boolean fresh) {
        public boolean isProtected() {
            return code || !passkeys.isEmpty();
        }
    }

    public Shown show(Session session) {
        var staff = session.staff();
        return new Shown(
                accounts.passwordHash(staff).isPresent(),
                factors.totp(staff).isPresent(),
                factors.passkeys(staff),
                factors.recoveryLeft(staff),
                isFresh(session));
    }

    private boolean isFresh(Session session) {
        return clock.instant().isBefore(session.openedAt().plus(FRESH));
    }

    private void requireFresh(Session session) {
        if (!isFresh(session)) {
            throw new Denied("to change your account, sign in once more: it is longer than 15 minutes ago");
        }
    }

    /**
     * Begins to use an authenticator app, whose first code shows that it works; the secret before works no longer.
     *
     * @throws Malformed when the code is not of that secret
     */
    public void useCodes(Session session, byte[] secret, String code) {
        requireFresh(session);
        var step = codes.step(secret, code, clock.instant());
        if (step.isEmpty()) {
            throw new Malformed("code", "wrong-code", "is not the code that the app shows now");
        }
        factors.setTotp(session.staff(), java.util.Optional.of(secret));
        factors.useStep(session.staff(), step.getAsLong());
    }

    public void stopCodes(Session session) {
        requireFresh(session);
        factors.setTotp(session.staff(), java.util.Optional.empty());
    }

    /** @throws Malformed when the answer proves nothing, or there are too many */
    public void addPasskey(Session session, String name, String origin, String challenge, String answer) {
        requireFresh(session);
        Text.required("name", name, 100);
        if (factors.passkeys(session.staff()).size() >= MOST_PASSKEYS) {
            throw new Malformed("name", "too-many", "there are " + MOST_PASSKEYS + " passkeys already");
        }
        factors.addPasskey(session.staff(), name, passkeys.registered(origin, challenge, answer));
    }

    public void removePasskey(Session session, UUID id) {
        requireFresh(session);
        factors.removePasskey(session.staff(), id);
    }

    /** New recovery codes, shown this once; those before work no longer. */
    public List<String> newRecoveryCodes(Session session) {
        requireFresh(session);
        var fresh = Stream.generate(OwnAccount::code).limit(RECOVERY_CODES).toList();
        factors.setRecovery(session.staff(), fresh);
        return fresh;
    }

    private static String code() {
        var code = new StringBuilder();
        for (int i = 0; i < RECOVERY_LENGTH; i++) {
            code.append(i == RECOVERY_LENGTH / 2 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** @throws Malformed when the password before is wrong, or the new one is too short or too long */
    public void changePassword(Session session, String before, String password) {
        requireFresh(session);
        var hash = accounts.passwordHash(session.staff()).orElse("");
        if (!passwords.fits(before, hash)) {
            throw new Malformed("before", "wrong-password", "is not the password");
        }
        good.check(password, departments.organisation().staff(session.staff()));
        accounts.set(session.staff(), passwords.hash(password));
    }

    public void signOutEverywhere(Session session) {
        sessions.closeAll(session.staff());
    }
}
