package org.vieraugen.web.api.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.exchange.SeriesView;
import org.vieraugen.domain.exchange.Interval;

/** A series with its sessions, what was held, and what was missed (E1). */
@Schema(name = "Series")
public record SeriesAnswer(
        UUID id,
        PlanRequest plan,
        @Schema(description = "Whether it has ended") boolean over,
        @Schema(
                        description =
                                "Of one series those of the year that is asked for, or since a year ago, and those to come; of all for everybody those that are planned or to come")
                List<SessionAnswer> sessions,
        @Schema(description = "How many sessions were held") int held,
        @Schema(description = "The intervals that are over, and in which none was held") List<Period> missed,
        @Schema(description = "Regular days of a year to come for which no session stands yet") List<LocalDate> later,
        @Schema(description = "Partners that take part no longer, and why (E2)") List<Left> left,
        @Schema(description = "The ETag, too") int version) {
    static final String YEAR = "Whose sessions are wanted, beside those to come; without one those since a year ago";

    /** A partner that takes part no longer. */
    @Schema(name = "SeriesDeparture")
    public record Left(String partner, LocalDate day, String reason) {}

    /** In which a session was owed. */
    @Schema(name = "ExchangePeriod")
    public record Period(LocalDate first, LocalDate last) {}

    /** @param inside whether the reader may know how to join on a screen */
    static SeriesAnswer of(SeriesView view, boolean inside) {
        return new SeriesAnswer(
                view.series().id(),
                PlanRequest.of(view.series().plan(), inside),
                view.isOver(),
                view.sessions().stream()
                        .map(session -> SessionAnswer.of(session, view.today(), inside))
                        .toList(),
                view.held(),
                view.missed().stream().map(SeriesAnswer::period).toList(),
                view.later(),
                view.series().departures().stream()
                        .map(one -> new Left(one.partner(), one.day(), one.reason()))
                        .toList(),
                view.series().version());
    }

    private static Period period(Interval interval) {
        return new Period(interval.first(), interval.last());
    }
}
