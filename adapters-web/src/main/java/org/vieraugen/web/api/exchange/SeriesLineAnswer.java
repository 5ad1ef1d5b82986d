package org.vieraugen.web.api.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.exchange.list.SeriesLine;

/** A series in the list of all; its sessions stand with the series itself. */
@Schema(name = "SeriesLine")
public record SeriesLineAnswer(
        UUID id,
        PlanRequest plan,
        @Schema(description = "Whether it has ended") boolean over,
        @Schema(description = "The next day on which a session is planned") Optional<LocalDate> next,
        @Schema(description = "How many sessions were held") int held,
        @Schema(description = "How many intervals are over in which none was held") int missed,
        @Schema(description = "The ETag, too") int version) {
    static SeriesLineAnswer of(SeriesLine line) {
        return new SeriesLineAnswer(
                line.series().id(),
                PlanRequest.of(line.series().plan(), true),
                line.isOver(),
                line.next(),
                line.held(),
                line.missed(),
                line.series().version());
    }
}
