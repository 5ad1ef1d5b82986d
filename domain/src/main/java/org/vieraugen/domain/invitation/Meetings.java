package org.vieraugen.domain.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.participant.Participant;

/** A series and its sessions, as they are at a moment. */
public record Meetings(Series series, List<ExchangeSession> sessions, Instant now) {
    public Meetings {
        sessions = List.copyOf(sessions);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, Terms.ZONE);
    }

    /** Whoever speaks today for an organisation that takes part. */
    public boolean isFor(Participant guest) {
        return guest.isCurrent(today()) && series.plan().includes(guest.organisation());
    }

    public Optional<Recurrence> recurrence() {
        return Recurrence.of(series, sessions);
    }

    public boolean isAhead(ExchangeSession session) {
        return session.appointment().endsAfter(now);
    }

    public Optional<ExchangeSession> session(Occasion occasion) {
        return sessions.stream()
                .filter(session -> Occasion.of(session).equals(occasion))
                .findFirst();
    }

    /** Whether it still takes place: all of the series, a session that is planned and not over, or a regular day ahead for which none is planned yet. */
    public boolean isToCome(Occasion occasion) {
        if (occasion.isSeries()) {
            return recurrence().filter(rule -> rule.isAhead(series, now)).isPresent();
        }
        return session(occasion)
                .map(session -> session.isPlanned() && isAhead(session))
                .orElseGet(() -> occasion.regular()
                        .filter(day -> !day.isBefore(today()))
                        .filter(day -> recurrence()
                                .filter(rule -> rule.has(series, day)
                                        && !rule.excluded().contains(day))
                                .isPresent())
                        .isPresent());
    }

    /** Whether somebody can be invited to it: the series, one of its regular days, or a session beside them. */
    public boolean has(Occasion occasion) {
        return occasion.isSeries()
                || session(occasion).isPresent()
                || occasion.regular()
                        .filter(day -> recurrence()
                                .filter(rule -> rule.has(series, day))
                                .isPresent())
                        .isPresent();
    }
}
