package org.vieraugen.application.passkey;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.participant.GuestPasskeys;
import org.vieraugen.application.participant.GuestPasskeys.Held;
import org.vieraugen.application.participant.OpenGuestSession;
import org.vieraugen.application.participant.OpenGuestSession.Opened;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.application.secret.Passkeys;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.participant.Participant;

/** Signs somebody from outside in with a passkey, and without a mail. No address is asked for, so that nobody learns who is invited; and only terms that are running are opened (E5). */
@OnePerServer
@Transactional
public class SignInByPasskey {
    private final GuestPasskeys stored;
    private final Participants participants;
    private final Passkeys passkeys;
    private final OpenGuestSession opening;
    private final Clock clock;

    @Inject
    public SignInByPasskey(
            GuestPasskeys stored, Participants participants, Passkeys passkeys, OpenGuestSession opening, Clock clock) {
        this.stored = stored;
        this.participants = participants;
        this.passkeys = passkeys;
        this.opening = opening;
        this.clock = clock;
    }

    /**
     * @param origin the portal's address without a path
     * @param challenge the one that this browser was given
     * @throws Malformed when the answer proves nothing, or no term of whoever it is of is running: the same words for both
     */
    public Opened handle(String origin, String challenge, String answer) {
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        var held = stored.with(passkeys.credential(answer));
        var current = held.stream()
                .map(this::participant)
                .filter(one -> one.isCurrent(today))
                .toList();
        if (current.isEmpty()) {
            throw new Malformed("passkey", "wrong-passkey", "opens nothing");
        }
        var used = passkeys.usedAlone(
                origin, challenge, answer, List.of(held.get(0).passkey()));
        // Holds whoever it is first, as staff do who change somebody.
        var opened = opening.handle(current, OpenGuestSession.By.PASSKEY);
        stored.used(used.passkey(), used.uses());
        return opened;
    }

    private Participant participant(Held held) {
        return participants.get(held.department(), held.participant());
    }
}
