package org.vieraugen.web.api.undo;

import jakarta.inject.Inject;
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
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.undo.TakeBackLast;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.TakesKey;
import org.vieraugen.web.api.complaint.Acted;

/** Takes back what the caller did a moment ago. */
@Path("/staff/complaints/{reference}/taken-back")
@Tag(name = "Review")
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
public class UndoResource {
    private final Credentials credentials;
    private final TakeBackLast undo;

    @Inject
    public UndoResource(Credentials credentials, TakeBackLast undo) {
        this.credentials = credentials;
        this.undo = undo;
    }

    @POST
    @Operation(
            operationId = "takeBackLast",
            summary = "Take back the assignment, message or question of a moment ago, while nobody else has seen it")
    public Response takeBack(@PathParam("reference") Reference reference) {
        return Acted.ok(undo.handle(credentials.on(reference)).state());
    }
}
