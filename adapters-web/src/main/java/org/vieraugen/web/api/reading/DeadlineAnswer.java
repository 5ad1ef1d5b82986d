package org.vieraugen.web.api.reading;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.Tracked.Due;
import org.vieraugen.domain.deadline.DeadlineKind;

/** A deadline that runs. */
@Schema(name = "CaseDeadline")
public record DeadlineAnswer(
        DeadlineKind kind,
        LocalDate due,
        @Schema(description = "The clock is stopped until the complainant answers") boolean standsStill) {
    static DeadlineAnswer of(Due it) {
        return new DeadlineAnswer(it.kind(), it.due(), it.standsStill());
    }
}
