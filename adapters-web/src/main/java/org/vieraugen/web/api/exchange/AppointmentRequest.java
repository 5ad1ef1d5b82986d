package org.vieraugen.web.api.exchange;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.exchange.PlanRequest.MeetingRequest;

/** When and where a session is. */
@Schema(name = "Appointment")
public record AppointmentRequest(
        @Schema(required = true) @Nullable LocalDate day,
        @Schema(required = true) @Nullable MeetingRequest meeting,
        @Schema(
                        description = "Why it is moved; not asked for when it is planned",
                        maxLength = ExchangeSession.MOST_REASON)
                @Nullable
                String reason) {
    Appointment appointment() {
        var where = Given.required("meeting", meeting);
        return new Appointment(Given.required("day", day), where.hours(), where.meeting());
    }
}
