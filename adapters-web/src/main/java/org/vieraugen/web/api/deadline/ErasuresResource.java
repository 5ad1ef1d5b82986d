package org.vieraugen.web.api.deadline;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Certificate;
import org.vieraugen.application.retention.EraseDue;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.api.Credentials;

/** What is kept for longer than its time: listed first, then erased one by one (I7, I8). */
@Path("/staff/erasures")
@Tag(name = "Retention")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@OnePerServer
public class ErasuresResource {
    private final Credentials credentials;
    private final EraseDue erase;

    @Inject
    public ErasuresResource(Credentials credentials, EraseDue erase) {
        this.credentials = credentials;
        this.erase = erase;
    }

    /** What a run would erase, and what a hold keeps from it. */
    @Schema(name = "ErasuresDue")
    public record ErasuresDue(List<EraseDue.Due> due) {}

    @GET
    @Operation(operationId = "listErasures", summary = "See what is due for erasure; nothing is changed")
    @APIResponse(
            responseCode = "200",
            description = "The complaints, the longest due first",
            content = @Content(schema = @Schema(implementation = ErasuresDue.class)))
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    public Response due() {
        return Response.ok(new ErasuresDue(erase.dryRun(credentials.caller()))).build();
    }

    @POST
    @Path("{reference}")
    @Operation(operationId = "erase", summary = "Erase one complaint whose announced date is over, for good")
    @APIResponse(
            responseCode = "200",
            description = "The certificate",
            content = @Content(schema = @Schema(implementation = Certificate.class)))
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response erase(@PathParam("reference") Reference reference) {
        return Response.ok(erase.erase(credentials.caller(), reference)).build();
    }
}
