package org.vieraugen.web.api.minutes;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.minutes.ReadMinutes;
import org.vieraugen.application.minutes.WriteMinutes;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.minutes.ItemKey;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesHeader;
import org.vieraugen.web.api.TakesKey;
import org.vieraugen.web.api.exchange.ExchangeActed;

/** The minutes of a session, written by several at once: each item has a version of its own (E3). */
@Path("/staff/exchange/sessions/{session}/minutes")
@Tag(name = "Exchange")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@APIResponse(
        responseCode = "404",
        description = "Your department has no such session, or nobody has begun its minutes",
        content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
@TakesKey
@OnePerServer
public class MinutesResource {
    private final Credentials credentials;
    private final ReadMinutes read;
    private final WriteMinutes write;

    @Inject
    public MinutesResource(Credentials credentials, ReadMinutes read, WriteMinutes write) {
        this.credentials = credentials;
        this.read = read;
        this.write = write;
    }

    /** To which place an item goes. */
    @Schema(name = "MinutesMove")
    public record MoveRequest(
            @Schema(description = "In front of which item; none for the end") @Nullable UUID before) {}

    @GET
    @Operation(operationId = "getMinutes", summary = "The minutes with their items, amendments and approvals")
    @APIResponse(
            responseCode = "200",
            description = "The minutes",
            content = @Content(schema = @Schema(implementation = MinutesAnswer.class)))
    public Response one(@PathParam("session") UUID session) {
        var minutes = read.of(credentials.caller(), session)
                .orElseThrow(() -> new Unknown("minutes"))
                .minutes();
        return Response.ok(MinutesAnswer.of(minutes))
                .tag(new EntityTag(Integer.toString(minutes.version())))
                .build();
    }

    @POST
    @Operation(
            operationId = "beginMinutes",
            summary = "Begin the minutes of a session that is under way or was held, with an item for each topic")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response begin(@PathParam("session") UUID session) {
        return ExchangeActed.answer(201, write.begin(ofAnyVersion(session)));
    }

    @POST
    @Path("items")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addMinutesItem", summary = "Add an item; the answer names it, with its version")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response add(@PathParam("session") UUID session, WordsRequest given) {
        var topic = Optional.ofNullable(given.topic()).map(TopicKey::new);
        return ExchangeActed.answer(201, write.add(on(session), topic, given.words()));
    }

    @PUT
    @Path("items/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeMinutesItem",
            summary = "Set the words of an item; If-Match names the version of the item that was read")
    @TakesHeader(name = "If-Match", required = true, description = "The ETag of the item that was read")
    @APIResponse(
            responseCode = "200",
            description = "Written",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response write(@PathParam("session") UUID session, @PathParam("item") UUID item, WordsRequest given) {
        return ExchangeActed.answer(200, write.write(on(session), new ItemKey(item), given.words()));
    }

    @DELETE
    @Path("items/{item}")
    @Operation(
            operationId = "removeMinutesItem",
            summary = "Take an item out of a draft; If-Match names the version of the item that was read")
    @TakesHeader(name = "If-Match", required = true, description = "The ETag of the item that was read")
    @APIResponse(
            responseCode = "200",
            description = "Removed",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response remove(@PathParam("session") UUID session, @PathParam("item") UUID item) {
        return ExchangeActed.answer(200, write.remove(on(session), new ItemKey(item)));
    }

    @POST
    @Path("items/{item}/place")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveMinutesItem", summary = "Move an item in front of another one, or to the end")
    @APIResponse(
            responseCode = "200",
            description = "Moved",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response move(@PathParam("session") UUID session, @PathParam("item") UUID item, MoveRequest given) {
        var before = Optional.ofNullable(given.before()).map(ItemKey::new);
        return ExchangeActed.answer(200, write.move(ofAnyVersion(session), new ItemKey(item), before));
    }

    private Target ofAnyVersion(UUID session) {
        return new Target(session, credentials.caller(), Optional.empty(), credentials.key());
    }

    private Target on(UUID session) {
        return new Target(session, credentials.caller(), credentials.expected(), credentials.key());
    }
}
