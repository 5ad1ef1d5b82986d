package org.vieraugen.web.api.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.reading.ReadCase;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.reading.CaseAnswer;

/** One case on the caller's desk. */
@Path("/staff/complaints/{reference}")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@OnePerServer
public class StaffCaseResource {
    private final Credentials credentials;
    private final ReadCase read;

    @Inject
    public StaffCaseResource(Credentials credentials, ReadCase read) {
        this.credentials = credentials;
        this.read = read;
    }

    @GET
    @Operation(operationId = "readCase", summary = "Open a case on your desk; the look is written to the journal")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "404", ref = "#/components/responses/unknown")
    public Response read(@PathParam("reference") Reference reference) {
        var view = read.handle(credentials.caller(), reference);
        return Response.ok(CaseAnswer.of(view))
                .tag(new EntityTag(Integer.toString(view.version())))
                .build();
    }
}
