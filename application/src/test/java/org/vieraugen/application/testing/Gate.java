package org.vieraugen.application.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.vieraugen.application.access.Devices;
import org.vieraugen.application.access.LocalPasswords;
import org.vieraugen.application.access.OpenSession;
import org.vieraugen.application.access.SecondFactors;
import org.vieraugen.application.brake.HashingGate;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.secret.OneTimeCodes;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.application.secret.Passkeys;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.StaffKey;

/** How staff come in to a {@link House}: accounts, second factors and sessions in memory. */
public final class Gate {
    /** What a browser answers when it holds the right passkey. */
    public static final String GOOD_ANSWER = "good";

    public static final String ORIGIN = "https://city.example";
    public static final String CHALLENGE = "challenge";
    /** Of which credential the good answer is. */
    public static final String CREDENTIAL = "credential";

    public final House house;
    public final MemoryAccounts accounts;
    public final MemoryInvitations invitations = new MemoryInvitations();
    public final PlainPasswords passwords = new PlainPasswords();
    public final OneTimeCodes codes = new Codes();
    public final Passkeys passkeys = new Answers();
    public final HashingGate hashing = new HashingGate(Optional.of(2));
    public final MemorySessions sessions;
    public final MemoryFactors factors;
    public final Slowing slowing;
    public final LocalPasswords local;
    public final SecondFactors seconds;
    public final Devices devices;
    public final OpenSession opening;

    public Gate(House house) {
        this.house = house;
        sessions = new MemorySessions(house.clock);
        accounts = new MemoryAccounts(sessions);
        local = new LocalPasswords(accounts, passwords, hashing);
        factors = new MemoryFactors(house.clock);
        slowing = new Slowing(new MemoryMistakes(house.clock), house.clock);
        seconds = new SecondFactors(factors, codes, passkeys, house.clock);
        devices = new Devices(new PlainStamps(), house.clock);
        opening = new OpenSession(sessions, house.departments, devices, house.desk, house.clock);
    }

    /** Somebody has an account with that password. */
    public void has(StaffKey who, String password) {
        accounts.has(who, "hash of " + password);
    }

    /** A session that was just opened. */
    public Session open(StaffKey who) {
        return new Session(
                sessions.open(who, true, Optional.empty(), house.clock.instant().plusSeconds(30_000)), who);
    }

    /** One that is open. */
    public record Session(String token, StaffKey who) {}

    /** What the app with that secret shows now. */
    public String code(byte[] secret) {
        return Codes.shown(secret, house.clock.instant());
    }

    /** Codes that anybody can make: the secret's letters and the half minute. */
    private static final class Codes implements OneTimeCodes {
        static String shown(byte[] secret, Instant now) {
            return new String(secret, StandardCharsets.UTF_8) + " " + now.getEpochSecond() / 30;
        }

        @Override
        public byte[] secret() {
            return "app".getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String text(byte[] secret) {
            return new String(secret, StandardCharsets.UTF_8);
        }

        @Override
        public OptionalLong step(byte[] secret, String code, Instant now) {
            return code.equals(shown(secret, now)) ? OptionalLong.of(now.getEpochSecond() / 30) : OptionalLong.empty();
        }
    }

    private static final class Answers implements Passkeys {
        @Override
        public String challenge() {
            return CHALLENGE;
        }

        private static void check(String origin, String challenge, String answer) {
            if (!origin.equals(ORIGIN) || !challenge.equals(CHALLENGE) || !answer.equals(GOOD_ANSWER)) {
                throw new Malformed("passkey", "wrong-passkey", "proves nothing");
            }
        }

        @Override
        public Passkey.Proven registered(String origin, String challenge, String answer) {
            check(origin, challenge, answer);
            return new Passkey.Proven(CREDENTIAL, "public key", 1);
        }

        @Override
        public Used used(String origin, String challenge, String answer, List<Passkey> known) {
            check(origin, challenge, answer);
            if (known.isEmpty()) {
                throw new Malformed("passkey", "wrong-passkey", "is none of yours");
            }
            var passkey = known.get(0);
            return new Used(passkey, passkey.proven().uses() + 1);
        }

        @Override
        public Used usedAlone(String origin, String challenge, String answer, List<Passkey> known) {
            return used(origin, challenge, answer, known);
        }

        @Override
        public String credential(String answer) {
            if (!answer.equals(GOOD_ANSWER)) {
                throw new Malformed("passkey", "wrong-passkey", "is no answer");
            }
            return CREDENTIAL;
        }
    }
}
