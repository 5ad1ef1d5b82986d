package org.vieraugen.domain.invitation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.party.WebAddress;

/**
 * A letter that is due.
 *
 * @param derived the lowest sequence that it may have
 * @param shows as {@link Letter#shows}
 * @param alone whether it is a mail of its own; otherwise it lies in that of the whole series
 */
record Draft(
        Letter.Purpose purpose, Occasion occasion, int basis, int derived, String asks, String shows, boolean alone) {
    static Draft series(Letter.Purpose purpose, Series series) {
        return new Draft(purpose, Occasion.SERIES, series.version(), 0, asks(series), shows(series), true);
    }

    static Draft session(Letter.Purpose purpose, ExchangeSession session, boolean alone) {
        return new Draft(
                purpose, Occasion.of(session), session.sequence(), session.sequence(), asks(session), "", alone);
    }

    /** Of a series, its last day too: the name, who invites, where, and how to join. Not what it is for, who else takes part, or when agendas are closed. */
    static String shows(Series series) {
        var plan = series.plan();
        var meeting = plan.meeting();
        var shown = List.of(
                plan.name(),
                plan.host(),
                hours(plan.hours()),
                plan.term().until().map(LocalDate::toString).orElse(""),
                meeting.place(),
                meeting.link().map(WebAddress::text).orElse(""),
                meeting.interpreting());
        return UUID.nameUUIDFromBytes(String.join("\0", shown).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    static String asks(Series series) {
        return hours(series.plan().hours());
    }

    static String asks(ExchangeSession session) {
        return session.appointment().day() + " " + hours(session.appointment().hours());
    }

    private static String hours(Hours hours) {
        return hours.from() + "+" + hours.minutes();
    }
}
