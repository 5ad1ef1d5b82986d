package org.vieraugen.web.api.request;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The complaint that a request has become. */
@Schema(name = "RequestComplained")
public record RequestComplained(
        String reference,
        @Schema(description = "Shown this once, for the asker alone; it shows the status only (I9)") String receipt,
        LocalDate firstReplyBy,
        boolean legalDeadline) {}
