package org.vieraugen.web.api.body;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.body.HandInReport;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.body.ClosingReport;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.TakesKey;

/** The closing report of a temporary body that is over (E6). */
@Path("/staff/bodies/{body}/report")
@Tag(name = "Bodies")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@TakesKey
@OnePerServer
public class ReportResource {
    private final Credentials credentials;
    private final HandInReport handIn;

    @Inject
    public ReportResource(Credentials credentials, HandInReport handIn) {
        this.credentials = credentials;
        this.handIn = handIn;
    }

    /** What is handed in. */
    @Schema(name = "NewClosingReport")
    public record ReportRequest(
            @Schema(required = true, maxLength = ClosingReport.MOST_TITLE) @Nullable String title,
            @Schema(required = true, maxLength = Text.MOST) @Nullable String text) {}

    /** Why it is sent back. */
    @Schema(name = "ReportReason")
    public record ReasonRequest(@Schema(required = true, maxLength = SecondWord.MOST) @Nullable String reason) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "handInReport",
            summary = "Write the closing report, after the end; another person confirms it (E6, F9)")
    @APIResponse(
            responseCode = "200",
            description = "It waits for another person",
            content = @Content(schema = @Schema(implementation = BodyActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response handIn(@PathParam("body") UUID body, ReportRequest given) {
        return BodyActed.answer(
                200,
                handIn.handle(on(body), Given.required("title", given.title()), Given.required("text", given.text())));
    }

    @POST
    @Path("{number}/confirmation")
    @Operation(
            operationId = "confirmReport",
            summary = "Confirm it as another person; it is handed in by this (E6, F9)")
    @APIResponse(
            responseCode = "200",
            description = "Handed in",
            content = @Content(schema = @Schema(implementation = BodyActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response confirm(@PathParam("body") UUID body, @PathParam("number") int number) {
        return BodyActed.answer(200, handIn.confirm(on(body), number));
    }

    @POST
    @Path("{number}/sending-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "sendBackReport", summary = "Send it back with a reason; it is owed as before")
    @APIResponse(
            responseCode = "200",
            description = "Sent back",
            content = @Content(schema = @Schema(implementation = BodyActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response sendBack(@PathParam("body") UUID body, @PathParam("number") int number, ReasonRequest given) {
        return BodyActed.answer(200, handIn.sendBack(on(body), number, Given.required("reason", given.reason())));
    }

    private Target on(UUID body) {
        return new Target(body, credentials.caller(), credentials.expected(), credentials.key());
    }
}
