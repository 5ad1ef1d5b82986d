package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Guest;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantEntries;
import org.vieraugen.domain.participant.SignInCode;
import org.vieraugen.domain.participant.Speaker;

/** Signs somebody from outside in with the code that came by mail, in the browser that asked for it (E5). */
@OnePerServer
@Transactional
public class EnterCode {
    private static final Duration SESSION = Duration.ofHours(9);

    private final SignInCodes codes;
    private final Participants participants;
    private final GuestSessions sessions;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public EnterCode(
            SignInCodes codes, Participants participants, GuestSessions sessions, Journal journal, Clock clock) {
        this.codes = codes;
        this.participants = participants;
        this.sessions = sessions;
        this.journal = journal;
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
    public record Entered(Came came, Optional<Opened> opened) {}

    /** A session that was opened. */
    public record Opened(String token, Instant until, Guest guest) {}

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
        return new Entered(Came.RIGHT, Optional.of(opened(current, now)));
    }

    private Entered wrong(SignInCode tried, Instant now) {
        if (tried.isOver(now)) {
            codes.end(tried.id());
            return new Entered(Came.OVER, Optional.empty());
        }
        codes.tried(tried);
        return new Entered(Came.WRONG, Optional.empty());
    }

    private Opened opened(List<Participant> current, Instant now) {
        current.forEach(one -> journal.append(
                one.department(),
                new Subject(Participant.KIND, one.id()),
                List.of(new Speaker(one, now).did(ParticipantEntries.PARTICIPANT_SIGNED_IN))));
        var until = now.plus(SESSION);
        return new Opened(sessions.open(current, until), until, new Guest(current));
    }
}
