package org.vieraugen.domain.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.deadline.Terms;

/** When and where a session is. */
public record Appointment(LocalDate day, Hours hours, Meeting meeting) {
    /** @throws Malformed for a day too far away */
    public Appointment {
        Days.near("day", day);
    }

    /** Its beginning, by the clocks in Germany; an hour that summer time leaves out is the one after it. */
    public ZonedDateTime begins() {
        return day.atTime(hours.from()).atZone(Terms.ZONE);
    }

    /** Its end. */
    public ZonedDateTime ends() {
        return begins().plusMinutes(hours.minutes());
    }

    /** Whether it is still to come, or goes on. */
    public boolean endsAfter(Instant moment) {
        return moment.isBefore(ends().toInstant());
    }
}
