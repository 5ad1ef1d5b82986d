package org.vieraugen.web.api.minutes;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.minutes.CloseMinutes;
import org.vieraugen.domain.minutes.Amendment;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesKey;
import org.vieraugen.web.api.exchange.ExchangeActed;

/** An approved edition of minutes is closed to the public by both sides (P2, F9). */
@Path("/staff/exchange/sessions/{session}/minutes/editions/{edition}/closure")
@Tag(name = "Exchange")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(
        responseCode = "200",
        description = "The minutes have come to that version",
        content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@APIResponse(
        responseCode = "404",
        description = "Your department has no such session, or it has no minutes",
        content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
@APIResponse(responseCode = "409", ref = "#/components/responses/rule")
@APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
@TakesKey
@OnePerServer
public class MinutesClosureResource {
    private final Credentials credentials;
    private final CloseMinutes close;

    @Inject
    public MinutesClosureResource(Credentials credentials, CloseMinutes close) {
        this.credentials = credentials;
        this.close = close;
    }

    /** Why. */
    @Schema(name = "MinutesClosureGiven")
    public record ClosureRequest(@Schema(required = true) Closure.@Nullable Kind kind) {}

    /** Which partner agreed. */
    @Schema(name = "MinutesClosureAgreed")
    public record AgreedRequest(
            @Schema(required = true) @Nullable String side,
            @Schema(required = true, description = "How its word came", maxLength = Amendment.MOST_SOURCE) @Nullable
                    String source) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "proposeClosure", summary = "Propose that the public reads this edition no longer")
    public Response propose(
            @PathParam("session") UUID session, @PathParam("edition") int edition, ClosureRequest given) {
        return ExchangeActed.answer(200, close.propose(on(session), edition, Given.required("kind", given.kind())));
    }

    @PUT
    @Path("agreed")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "agreeClosure",
            summary = "Enter that a partner that was there agreed; for another person than the one who proposed it")
    public Response enter(@PathParam("session") UUID session, @PathParam("edition") int edition, AgreedRequest given) {
        return ExchangeActed.answer(
                200,
                close.enter(
                        on(session),
                        edition,
                        Given.required("side", given.side()),
                        Given.required("source", given.source())));
    }

    @DELETE
    @Operation(operationId = "takeClosureBack", summary = "Take the proposal back, while no partner has agreed")
    public Response takeBack(@PathParam("session") UUID session, @PathParam("edition") int edition) {
        return ExchangeActed.answer(200, close.takeBack(on(session), edition));
    }

    private Target on(UUID session) {
        return new Target(session, credentials.caller(), credentials.expected(), credentials.key());
    }
}
