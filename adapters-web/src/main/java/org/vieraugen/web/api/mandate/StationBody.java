package org.vieraugen.web.api.mandate;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.mandate.Station;
import org.vieraugen.web.api.Given;

/** One stop of a paper on its way through a council's bodies, as it is sent and as it is read. */
@Schema(name = "CouncilStation")
public record StationBody(
        @Schema(required = true, maxLength = Station.MOST) @Nullable String body,
        @Schema(required = true) @Nullable LocalDate day,
        @Schema(required = true) Station.@Nullable Result result) {
    Station station() {
        return new Station(Given.required("body", body), Given.required("day", day), Given.required("result", result));
    }

    static StationBody of(Station station) {
        return new StationBody(station.body(), station.day(), station.result());
    }
}
