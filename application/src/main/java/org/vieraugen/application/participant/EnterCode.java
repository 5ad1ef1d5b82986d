package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.participant.SignInCode;

/** Signs somebody from outside in with the code that came by mail, in the browser that asked for it (E5). */
@OnePerServer
@Transactional
public class EnterCode {
    private final SignInCodes codes;
    private final Participants participants;
    private final OpenGuestSession opening;
    private final Clock clock;

    @Inject
    public EnterCode(SignInCodes codes, Participants participants, OpenGuestSession opening, Clock clock) {
        this.codes = codes;
        this.participants = participants;
        this.opening = opening;
        this.clock = clock;
    }

    /** What became of a code that was entered. */
    public enum Came {
        RIGHT,
        WRONG,
        /** Used, too old, or tried too often: another must be asked for. */
        OVER
    }

    /**
     * @param opened the session, if the code was right; the token is a secret
     */
    public record Entered(Came came, Optional<OpenGuestSession.Opened> opened) {}

    /** @param id of the code that this browser asked for */
    public Entered handle(UUID id, String given) {
        var now = clock.instant();
        var code = codes.take(id).filter(one -> !one.isOver(now));
        if (code.isEmpty()) {
            codes.end(id);
            return new Entered(Came.OVER, Optional.empty());
        }
        var current = participants.at(code.get().box()).stream()
                .filter(one -> code.get().opens(one, now))
                .toList();
        if (!code.get().fits(given) || current.isEmpty()) {
            return wrong(code.get().tried(), now);
        }
        codes.end(id);
        return new Entered(Came.RIGHT, Optional.of(opening.handle(current, OpenGuestSession.By.CODE)));
    }

    private Entered wrong(SignInCode tried, Instant now) {
        if (tried.isOver(now)) {
            codes.end(tried.id());
            return new Entered(Came.OVER, Optional.empty());
        }
        codes.tried(tried);
        return new Entered(Came.WRONG, Optional.empty());
    }
}
