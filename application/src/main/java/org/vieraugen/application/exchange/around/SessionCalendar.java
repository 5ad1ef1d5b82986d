package org.vieraugen.application.exchange.around;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Sessions as calendar programs read them (RFC 5545). */
public interface SessionCalendar {
    /**
     * A session.
     *
     * @param uid names it in every calendar that holds it, wherever it is moved
     * @param sequence how often it was moved or cancelled
     * @param place may be empty
     * @param text what it is about; may be empty
     */
    record Entry(
            UUID uid,
            int sequence,
            Instant begins,
            Instant ends,
            String summary,
            String place,
            String text,
            boolean cancelled) {}

    /**
     * The same bytes for the same sessions.
     *
     * @param name what a program calls the calendar
     * @param made when it was made
     */
    byte[] written(String name, Instant made, List<Entry> entries);
}
