package org.vieraugen.web.api.body;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
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
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.body.ChooseChair;
import org.vieraugen.application.body.ComposeBody;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.TakesKey;

/** Benches, quorum and chair of a body (E6). */
@Path("/staff/bodies/{body}/rules")
@Tag(name = "Bodies")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@TakesKey
@OnePerServer
public class BodyRulesResource {
    private final Credentials credentials;
    private final ComposeBody compose;
    private final ChooseChair choose;

    @Inject
    public BodyRulesResource(Credentials credentials, ComposeBody compose, ChooseChair choose) {
        this.credentials = credentials;
        this.compose = compose;
        this.choose = choose;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "composeBody",
            summary = "Set benches and quorum; refused where members would not fit, saying which (E6)")
    @APIResponse(
            responseCode = "200",
            description = "Set",
            content = @Content(schema = @Schema(implementation = BodyActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response compose(@PathParam("body") UUID body, CompositionRequest given) {
        return BodyActed.answer(200, compose.handle(on(body), given.composition(), given.seatings()));
    }

    @PUT
    @Path("chair")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "chooseChair", summary = "Say who chairs: one by vote, several in turn, or nobody (E6)")
    @APIResponse(
            responseCode = "200",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = BodyActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response choose(@PathParam("body") UUID body, ChairRequest given) {
        return BodyActed.answer(200, choose.handle(on(body), given.chair()));
    }

    private Target on(UUID body) {
        return new Target(body, credentials.caller(), credentials.expected(), credentials.key());
    }
}
