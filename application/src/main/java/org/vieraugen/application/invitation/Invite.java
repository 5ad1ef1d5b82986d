package org.vieraugen.application.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.invitation.Coming;

/**
 * What a participant's calendar is told (iTIP, RFC 5546).
 *
 * @param cancels whether it takes something out
 * @param organizer the address at which calendars answer
 * @param host who invites
 * @param attendee the address of the one who is invited; nobody learns who else is
 * @param coming what was said so far
 * @param at when it was posted
 */
public record Invite(
        boolean cancels,
        String organizer,
        String host,
        String attendee,
        Coming coming,
        Instant at,
        List<Event> events) {
    public Invite {
        events = List.copyOf(events);
    }

    /**
     * An event; times by the clocks in Germany.
     *
     * @param uid names it in every calendar that holds it
     * @param instead the regular beginning of the session of a series that it is; empty for all of the series, or a single event
     * @param place may be empty
     * @param text may be empty
     */
    public record Event(
            UUID uid,
            int sequence,
            Optional<Rule> rule,
            Optional<LocalDateTime> instead,
            LocalDateTime begins,
            int minutes,
            String summary,
            String place,
            String text) {}

    /**
     * How it comes again.
     *
     * @param last the last day; empty where it goes on
     * @param excluded beginnings that are left out
     */
    public record Rule(Rhythm rhythm, Optional<LocalDate> last, List<LocalDateTime> excluded) {
        public Rule {
            excluded = List.copyOf(excluded);
        }
    }
}
