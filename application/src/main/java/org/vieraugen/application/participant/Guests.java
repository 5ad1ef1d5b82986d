package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.participant.Guest;

/** Tells whose token a request from outside bears. */
@OnePerServer
@Transactional
public class Guests {
    private final GuestSessions sessions;
    private final Clock clock;

    @Inject
    public Guests(GuestSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The guest of a token, with the terms that are running now; empty when the session ended, or every term is over. */
    public Optional<Guest> guest(String token) {
        var now = clock.instant();
        var current = sessions.of(token, now).stream()
                .filter(one -> one.isCurrent(LocalDate.ofInstant(now, Terms.ZONE)))
                .toList();
        return current.isEmpty() ? Optional.empty() : Optional.of(new Guest(current));
    }

    public void signOut(String token) {
        sessions.close(token);
    }
}
