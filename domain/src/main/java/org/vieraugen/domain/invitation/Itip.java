package org.vieraugen.domain.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What a calendar program sent (iTIP, RFC 5546), as far as it matters here. All of it is what the sender wrote, and proves nothing. */
public record Itip(Method method, List<Event> events) {
    public Itip {
        events = List.copyOf(events);
    }

    /** What it wants. */
    public enum Method {
        REPLY,
        /** Another time. */
        COUNTER,
        /** The invitation once more. */
        REFRESH,
        /** Anything else: an invitation of somebody else's, a cancellation, news. */
        OTHER
    }

    /** Whether somebody comes, as calendars say it. */
    public enum Status {
        NEEDS_ACTION,
        ACCEPTED,
        TENTATIVE,
        DECLINED,
        DELEGATED,
        OTHER
    }

    /** @param address in small letters, without anything before it */
    public record Attendee(String address, Status status) {}

    /**
     * An event.
     *
     * @param regular the day in Germany of its RECURRENCE-ID; empty where it is about all of a series, or about a single event
     * @param begins by the clocks in Germany; empty where it stands in a zone that nobody knows
     * @param comment may be empty
     */
    public record Event(
            String uid,
            Optional<LocalDate> regular,
            Optional<Integer> sequence,
            Optional<Instant> stamp,
            List<Attendee> attendees,
            Optional<LocalDateTime> begins,
            Optional<LocalDateTime> ends,
            String comment) {
        public Event {
            attendees = List.copyOf(attendees);
        }
    }
}
