package org.vieraugen.domain.invitation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.exchange.ExchangeSession;

/**
 * To what somebody is invited: a whole series, one of its regular sessions, or one beside them. A regular session keeps its regular day wherever it is moved, as calendars know it (RFC
 * 5545, RECURRENCE-ID).
 *
 * @param regular the regular day
 * @param extra the key of a session beside the regular ones
 */
public record Occasion(Optional<LocalDate> regular, Optional<UUID> extra) {
    /** All of a series' regular sessions. */
    public static final Occasion SERIES = new Occasion(Optional.empty(), Optional.empty());

    private static final String WHOLE = "SERIES";

    public static Occasion on(LocalDate regular) {
        return new Occasion(Optional.of(regular), Optional.empty());
    }

    public static Occasion extra(UUID session) {
        return new Occasion(Optional.empty(), Optional.of(session));
    }

    public static Occasion of(ExchangeSession session) {
        return session.regular().map(Occasion::on).orElseGet(() -> extra(session.id()));
    }

    public boolean isSeries() {
        return equals(SERIES);
    }

    /** As it is stored, and stands in addresses. */
    public String text() {
        return regular.map(LocalDate::toString)
                .or(() -> extra.map(UUID::toString))
                .orElse(WHOLE);
    }

    /** @throws Malformed for anything that {@link #text} does not write */
    public static Occasion read(String text) {
        if (text.equals(WHOLE)) {
            return SERIES;
        }
        try {
            return text.length() == 10 ? on(LocalDate.parse(text)) : extra(UUID.fromString(text));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new Malformed("occasion", "unknown", "is no session");
        }
    }
}
