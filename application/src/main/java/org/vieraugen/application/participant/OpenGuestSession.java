package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Guest;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantEntries;
import org.vieraugen.domain.participant.Speaker;

/** Opens a session for somebody from outside who has proved who it is, and notes the sign-in. */
@OnePerServer
public class OpenGuestSession {
    private static final Duration LASTS = Duration.ofHours(9);

    private final GuestSessions sessions;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public OpenGuestSession(GuestSessions sessions, Journal journal, Clock clock) {
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    /** A session that was opened; the token is a secret. */
    public record Opened(String token, Instant until, Guest guest) {}

    /** How somebody proved who it is. */
    public enum By {
        CODE,
        PASSKEY
    }

    /** @param current whose terms are running */
    public Opened handle(List<Participant> current, By by) {
        var now = clock.instant();
        var until = now.plus(LASTS);
        // Before anything is noted: staff who change somebody hold the person first, and the journal then.
        var token = sessions.open(current, until);
        current.forEach(one -> journal.append(
                one.department(),
                new Subject(Participant.KIND, one.id()),
                List.of(new Speaker(one, now)
                        .did(ParticipantEntries.PARTICIPANT_SIGNED_IN)
                        .with("by", by))));
        return new Opened(token, until, new Guest(current));
    }
}
