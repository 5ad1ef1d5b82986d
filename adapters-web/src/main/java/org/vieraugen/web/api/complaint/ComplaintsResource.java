package org.vieraugen.web.api.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.SubmitComplaint;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Problem;

/** Where complaints come in; no account is needed. */
@Path("/complaints")
@Tag(name = "Complainant")
@Produces(MediaType.APPLICATION_JSON)
@Single
public class ComplaintsResource {
    @Inject
    SubmitComplaint submit;

    @Inject
    Credentials credentials;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "submitComplaint", summary = "Submit a complaint and get its receipt")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "Repeat it, and the first answer comes again",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                            minLength = 8,
                            maxLength = 200))
    @APIResponse(
            responseCode = "201",
            description = "Received; the receipt is shown this once",
            content = @Content(schema = @Schema(implementation = Receipted.class)))
    @APIResponse(
            responseCode = "400",
            description = "Something is missing or wrong; errors names each field",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The Idempotency-Key was used for another request",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "The database is away; nothing was stored",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response submit(ComplaintRequest request) {
        return Receipted.created(submit.handle(request.draft(), credentials.key()), "/api/v1/complaint");
    }
}
