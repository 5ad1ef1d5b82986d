package org.vieraugen.web.api.complaint;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reception.Submitted;

/** The answer to a new complaint: the receipt is shown this once. */
@Schema(name = "Receipt")
public record Receipted(
        @Schema(example = "ABH-2026-61803416-K") String reference,
        @Schema(description = "The secret code to follow and answer") String receipt,
        @Schema(description = "Until when a person answers") LocalDate firstReplyBy,
        @Schema(description = "Whether a legal deadline may be running, which the complaint does not stop")
                boolean legalDeadline) {

    static Response created(Submitted submitted, String location) {
        return Response.status(201)
                .header("Location", location)
                .entity(new Receipted(
                        submitted.reference(),
                        submitted.receipt().code(),
                        submitted.firstReplyBy(),
                        submitted.legalDeadline()))
                .build();
    }
}
