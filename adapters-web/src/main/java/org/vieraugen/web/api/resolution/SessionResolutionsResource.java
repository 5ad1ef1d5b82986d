package org.vieraugen.web.api.resolution;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.resolution.PassResolution;
import org.vieraugen.application.resolution.ReadResolutions;
import org.vieraugen.application.resolution.ResolutionView;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesKey;
import org.vieraugen.web.api.exchange.ExchangeActed;

/** What a session resolves (E4). */
@Path("/staff/exchange/sessions/{session}/resolutions")
@Tag(name = "Exchange")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@APIResponse(
        responseCode = "404",
        description = "Your department has no such session",
        content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
@TakesKey
@OnePerServer
public class SessionResolutionsResource {
    private final Credentials credentials;
    private final ReadResolutions read;
    private final PassResolution pass;

    @Inject
    public SessionResolutionsResource(Credentials credentials, ReadResolutions read, PassResolution pass) {
        this.credentials = credentials;
        this.read = read;
        this.pass = pass;
    }

    /** What a session resolved, and what earlier ones resolved and is still open. */
    @Schema(name = "ResolutionsOfSession")
    public record OfSessionAnswer(List<ResolutionAnswer> passed, List<ResolutionAnswer> open) {}

    @GET
    @Operation(operationId = "listResolutions", summary = "What the session resolved, and what is open from others")
    @APIResponse(
            responseCode = "200",
            description = "The resolutions",
            content = @Content(schema = @Schema(implementation = OfSessionAnswer.class)))
    public OfSessionAnswer all(@PathParam("session") UUID session) {
        var of = read.of(credentials.caller(), session);
        return new OfSessionAnswer(answers(of.passed()), answers(of.open()));
    }

    private static List<ResolutionAnswer> answers(List<ResolutionView> views) {
        return views.stream()
                .map(view -> ResolutionAnswer.of(view.resolution(), view.isMissed(), true))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "passResolution",
            summary = "Record what the session resolved; while it is open it is on each next agenda (E4)")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response pass(@PathParam("session") UUID session, ResolutionRequest given) {
        var on = new Target(session, credentials.caller(), Optional.empty(), credentials.key());
        return ExchangeActed.answer(201, pass.handle(on, given.words()));
    }
}
