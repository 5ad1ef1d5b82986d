package org.vieraugen.application.exchange.shown;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeSession;

/**
 * A session as calendars and news name it.
 *
 * @param series the name of its series
 * @param reason why it was moved or cancelled the last time, or did not take place
 * @param sequence how often it was moved or cancelled
 * @param topics the titles of what is on its agenda
 */
public record Dated(
        UUID id,
        String series,
        Appointment appointment,
        ExchangeSession.State state,
        Optional<String> reason,
        int sequence,
        List<String> topics) {
    public Dated {
        topics = List.copyOf(topics);
    }
}
