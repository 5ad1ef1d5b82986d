package org.vieraugen.web.api.deadline;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.retention.EraseEarlier;
import org.vieraugen.application.retention.HoldErasure;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.TakesKey;
import org.vieraugen.web.api.complaint.Acted;

/** What becomes of a complaint that is over: held back from erasure, or erased earlier by two people (I7). */
@Path("/staff/complaints/{reference}/retention")
@Tag(name = "Retention")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
@TakesKey
@OnePerServer
public class RetentionResource {
    private final Credentials credentials;
    private final HoldErasure hold;
    private final EraseEarlier earlier;

    @Inject
    public RetentionResource(Credentials credentials, HoldErasure hold, EraseEarlier earlier) {
        this.credentials = credentials;
        this.hold = hold;
        this.earlier = earlier;
    }

    /** Why. */
    @Schema(name = "RetentionReason")
    public record Reason(@Schema(required = true, maxLength = 2000) @Nullable String reason) {
        String given() {
            return Given.required("reason", reason);
        }
    }

    /** Whether it is confirmed, and why. */
    @Schema(name = "ErasureAnswer")
    public record Answer(
            @Schema(required = true) @Nullable Boolean confirmed,
            @Schema(required = true, maxLength = 2000) @Nullable String reasons) {}

    @POST
    @Path("hold")
    @Operation(operationId = "holdErasure", summary = "Stop the erasure for a reason")
    @APIResponse(
            responseCode = "200",
            description = "Held",
            content = @Content(schema = @Schema(implementation = Acted.class)))
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response hold(@PathParam("reference") Reference reference, Reason given) {
        return Acted.ok(hold.hold(credentials.on(reference), given.given()));
    }

    @POST
    @Path("hold/lifting")
    @Operation(operationId = "liftHold", summary = "Let the erasure go on; it is announced 30 days before")
    @APIResponse(
            responseCode = "200",
            description = "Lifted",
            content = @Content(schema = @Schema(implementation = Acted.class)))
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response lift(@PathParam("reference") Reference reference, Reason given) {
        return Acted.ok(hold.lift(credentials.on(reference), given.given()));
    }

    @POST
    @Path("erasure")
    @Operation(operationId = "proposeErasure", summary = "Propose to erase before the time is over")
    @APIResponse(
            responseCode = "200",
            description = "Proposed",
            content = @Content(schema = @Schema(implementation = Acted.class)))
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response propose(@PathParam("reference") Reference reference, Reason given) {
        return Acted.ok(earlier.propose(credentials.on(reference), given.given()));
    }

    @POST
    @Path("erasure/answer")
    @Operation(operationId = "answerErasure", summary = "Confirm or refuse an earlier erasure, as a second person")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = Acted.class)))
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response answer(@PathParam("reference") Reference reference, Answer given) {
        var reasons = Given.required("reasons", given.reasons());
        var on = credentials.on(reference);
        return Acted.ok(
                Given.required("confirmed", given.confirmed())
                        ? earlier.confirm(on, reasons)
                        : earlier.refuse(on, reasons));
    }
}
