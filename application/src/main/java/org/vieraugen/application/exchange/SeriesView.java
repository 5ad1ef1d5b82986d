package org.vieraugen.application.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Interval;
import org.vieraugen.domain.exchange.Series;

/**
 * A series with its sessions, as somebody sees it.
 *
 * @param sessions by day
 * @param today in Germany
 * @param keeps whether it is for the reader to change it
 */
public record SeriesView(Series series, List<ExchangeSession> sessions, LocalDate today, boolean keeps) {
    public boolean isOver() {
        return series.isOver(today);
    }

    /** Whether anything can be changed by the reader now. */
    public boolean isOpen() {
        return keeps && !isOver();
    }

    /** Those that will take place, or have begun today; the soonest first. */
    public List<ExchangeSession> coming() {
        return sessions.stream()
                .filter(session -> session.isPlanned() && !session.isUnsaid(today))
                .toList();
    }

    public Optional<ExchangeSession> next() {
        return coming().stream().findFirst();
    }

    /** Those that were held or cancelled, or should have been held; the last one first. */
    public List<ExchangeSession> past() {
        var past = new ArrayList<>(sessions.stream()
                .filter(session -> !session.isPlanned() || session.isUnsaid(today))
                .toList());
        past.sort(Comparator.comparing(
                        (ExchangeSession session) -> session.appointment().day())
                .reversed());
        return past;
    }

    /** Days to come on which the series meets and that no session stands for yet, within a year. */
    public List<LocalDate> later() {
        var taken = sessions.stream()
                .map(ExchangeSession::regular)
                .flatMap(Optional::stream)
                .toList();
        return series.days(today, today.plusYears(1)).stream()
                .filter(day -> !taken.contains(day))
                .toList();
    }

    public int held() {
        return heldOn().size();
    }

    /** The intervals that are over and in which no session was held, nor can be said to have been (E1). */
    public List<Interval> missed() {
        return series.missed(today, heldOn(), days(ExchangeSession.State.PLANNED));
    }

    private List<LocalDate> heldOn() {
        return days(ExchangeSession.State.HELD);
    }

    private List<LocalDate> days(ExchangeSession.State state) {
        return sessions.stream()
                .filter(session -> session.state() == state)
                .map(session -> session.appointment().day())
                .toList();
    }
}
