package org.vieraugen.domain.invitation;

import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Series;

/**
 * A letter that is due.
 *
 * @param derived the lowest sequence that it may have
 * @param alone whether it is a mail of its own; otherwise it lies in that of the whole series
 */
record Draft(Letter.Purpose purpose, Occasion occasion, int basis, int derived, String asks, boolean alone) {
    static Draft series(Letter.Purpose purpose, Series series) {
        var asks = hours(series.plan().hours());
        return new Draft(purpose, Occasion.SERIES, series.version(), series.version() - 1, asks, true);
    }

    static Draft session(Letter.Purpose purpose, Series series, ExchangeSession session, boolean alone) {
        int before = session.regular().isPresent() ? series.version() - 1 : 0;
        return new Draft(
                purpose,
                Occasion.of(session),
                session.sequence(),
                before + session.sequence(),
                session.appointment().day() + " " + hours(session.appointment().hours()),
                alone);
    }

    private static String hours(Hours hours) {
        return hours.from() + "+" + hours.minutes();
    }
}
