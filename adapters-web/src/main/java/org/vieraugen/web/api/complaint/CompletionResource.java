package org.vieraugen.web.api.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.completion.Close;
import org.vieraugen.application.completion.RemedyDone;
import org.vieraugen.application.review.Extend;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.TakesKey;

/** Later deadlines, remedies that were done, and the end of a complaint. */
@Path("/staff/complaints/{reference}")
@Tag(name = "Desk")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(
        responseCode = "200",
        description = "Done",
        content = @Content(schema = @Schema(implementation = Acted.class)))
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@APIResponse(responseCode = "404", ref = "#/components/responses/unknown")
@APIResponse(responseCode = "409", ref = "#/components/responses/rule")
@APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
@TakesKey
@OnePerServer
public class CompletionResource {
    private final Credentials credentials;
    private final Extend extend;
    private final RemedyDone remedyDone;
    private final Close close;

    @Inject
    public CompletionResource(Credentials credentials, Extend extend, RemedyDone remedyDone, Close close) {
        this.credentials = credentials;
        this.extend = extend;
        this.remedyDone = remedyDone;
        this.close = close;
    }

    /** A later date. */
    @Schema(name = "Extension")
    public record ExtensionRequest(
            @Schema(required = true) @Nullable LocalDate until,
            @Schema(required = true, maxLength = 2000, description = "in German") @Nullable String reason,
            @Schema(
                            description = "the same in the complainant's language; never for a complaint in German",
                            maxLength = 2000)
                    @Nullable
                    String reasonInTheirs) {}

    /** Which remedy. */
    @Schema(name = "RemedyDone")
    public record RemedyDoneRequest(
            @Schema(required = true, description = "its place in the decision, from 0") @Nullable Integer remedy) {}

    @POST
    @Path("extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "extend", summary = "Set one later date with a reason, told to the complainant")
    public Response extend(@PathParam("reference") Reference reference, ExtensionRequest given) {
        return Acted.ok(extend.handle(
                credentials.on(reference),
                Given.required("until", given.until()),
                Given.required("reason", given.reason()),
                Given.text(given.reasonInTheirs())));
    }

    @POST
    @Path("remedies-done")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "remedyDone", summary = "Mark a remedy of the decision as done")
    public Response remedyDone(@PathParam("reference") Reference reference, RemedyDoneRequest given) {
        return Acted.ok(remedyDone.handle(credentials.on(reference), Given.required("remedy", given.remedy())));
    }

    @POST
    @Path("closure")
    @Operation(operationId = "close", summary = "End a decided complaint")
    public Response close(@PathParam("reference") Reference reference) {
        return Acted.ok(close.handle(credentials.on(reference)));
    }
}
