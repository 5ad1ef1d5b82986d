package org.vieraugen.application.exchange.list;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.exchange.Series;

/**
 * A series in a list.
 *
 * @param next the next day on which a session is planned, today included
 * @param held how many sessions were held in all
 * @param missed how many intervals are over without a session held (E1)
 */
public record SeriesLine(Series series, boolean isOver, Optional<LocalDate> next, int held, int missed) {
    static SeriesLine of(Series series, SeriesDays.Days days, LocalDate today) {
        return new SeriesLine(
                series,
                series.isOver(today),
                days.planned().stream().filter(day -> !day.isBefore(today)).findFirst(),
                days.held().size(),
                series.missed(today, days.held(), days.planned()).size());
    }
}
