package org.vieraugen.web.api.resolution;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.resolution.FulfilResolution;
import org.vieraugen.application.resolution.ReadResolutions;
import org.vieraugen.domain.mandate.Evidence;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.domain.resolution.Fulfilment;
import org.vieraugen.domain.resolution.GivenUp;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesKey;
import org.vieraugen.web.api.exchange.ExchangeActed;
import org.vieraugen.web.api.resolution.ResolutionRequest.VotesRequest;

/** What becomes of a resolution: fulfilled before two people, or given up by a later session (E4, F9). */
@Path("/staff/exchange/resolutions/{resolution}")
@Tag(name = "Exchange")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@APIResponse(
        responseCode = "404",
        description = "Your department has no such resolution",
        content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
@TakesKey
@OnePerServer
public class ResolutionsResource {
    private final Credentials credentials;
    private final ReadResolutions read;
    private final FulfilResolution fulfil;

    @Inject
    public ResolutionsResource(Credentials credentials, ReadResolutions read, FulfilResolution fulfil) {
        this.credentials = credentials;
        this.read = read;
        this.fulfil = fulfil;
    }

    /** How it was fulfilled, and what shows it. */
    @Schema(name = "FulfilmentGiven")
    public record SaidRequest(
            @Schema(required = true, maxLength = Fulfilment.MOST) @Nullable String text,
            @Schema(required = true, maxLength = Evidence.MOST) @Nullable String evidence,
            @Schema(required = true, description = "On which day it was fulfilled") @Nullable LocalDate evidenceDay,
            @Schema(required = true, description = "Where it can be read", maxLength = WebAddress.MOST) @Nullable
                    String address) {}

    /** Why it is sent back. */
    @Schema(name = "FulfilmentSentBack")
    public record ReasonRequest(@Schema(required = true, maxLength = Fulfilment.MOST) @Nullable String reason) {}

    /** Which session gives it up, how it voted, and why. */
    @Schema(name = "GivingUp")
    public record GivingUpRequest(
            @Schema(required = true) @Nullable UUID session,
            @Schema(required = true) @Nullable VotesRequest votes,
            @Schema(required = true, maxLength = GivenUp.MOST) @Nullable String reason) {}

    @GET
    @Operation(operationId = "getResolution", summary = "One resolution, and what became of it")
    @APIResponse(
            responseCode = "200",
            description = "The resolution",
            content = @Content(schema = @Schema(implementation = ResolutionAnswer.class)))
    public Response one(@PathParam("resolution") UUID resolution) {
        var view = read.one(credentials.caller(), resolution);
        return Response.ok(ResolutionAnswer.of(view.resolution(), view.isMissed(), true))
                .tag(new EntityTag(Integer.toString(view.resolution().version())))
                .build();
    }

    @POST
    @Path("fulfilments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "fulfilResolution", summary = "Say how it was fulfilled; another person confirms it")
    @APIResponse(
            responseCode = "200",
            description = "Said",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response say(@PathParam("resolution") UUID resolution, SaidRequest given) {
        var shows = new Evidence(
                Given.required("evidence", given.evidence()),
                Given.required("evidenceDay", given.evidenceDay()),
                Given.text(given.address()).map(address -> WebAddress.in("address", address)),
                Optional.empty());
        var said = new Fulfilment.Said(Given.required("text", given.text()), shows);
        return answer(fulfil.say(on(resolution), said));
    }

    @POST
    @Path("fulfilments/{number}/confirmed")
    @Operation(operationId = "confirmFulfilment", summary = "Another person confirms that it was fulfilled (F9)")
    @APIResponse(
            responseCode = "200",
            description = "Fulfilled",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response confirm(@PathParam("resolution") UUID resolution, @PathParam("number") int number) {
        return answer(fulfil.confirm(on(resolution), number));
    }

    @POST
    @Path("fulfilments/{number}/sent-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "sendFulfilmentBack", summary = "It was not fulfilled so, and stays open")
    @APIResponse(
            responseCode = "200",
            description = "Sent back",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response sendBack(
            @PathParam("resolution") UUID resolution, @PathParam("number") int number, ReasonRequest given) {
        return answer(fulfil.sendBack(on(resolution), number, Given.required("reason", given.reason())));
    }

    @POST
    @Path("giving-up")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "giveResolutionUp", summary = "A later session gives it up by a vote, with a reason")
    @APIResponse(
            responseCode = "200",
            description = "Given up",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response giveUp(@PathParam("resolution") UUID resolution, GivingUpRequest given) {
        var how = new GivenUp(
                Given.required("session", given.session()),
                Given.required("votes", given.votes()).votes(),
                Given.required("reason", given.reason()));
        return answer(fulfil.giveUp(on(resolution), how));
    }

    private static Response answer(Acted state) {
        return ExchangeActed.answer(200, state);
    }

    private Target on(UUID resolution) {
        return new Target(resolution, credentials.caller(), credentials.expected(), credentials.key());
    }
}
