package org.vieraugen.web.api.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import org.vieraugen.application.exchange.AddTopic;
import org.vieraugen.application.exchange.CancelSession;
import org.vieraugen.application.exchange.HoldSession;
import org.vieraugen.application.exchange.MoveSession;
import org.vieraugen.application.exchange.PostponeTopic;
import org.vieraugen.application.exchange.ReadExchange;
import org.vieraugen.application.exchange.WithdrawTopic;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.exchange.Topic.Postponed;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesKey;

/** A session of the exchange and its agenda (E1, E2). */
@Path("/staff/exchange/sessions/{session}")
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
public class SessionsResource {
    private final Credentials credentials;
    private final ReadExchange read;
    private final MoveSession move;
    private final CancelSession cancel;
    private final HoldSession hold;
    private final AddTopic add;
    private final WithdrawTopic withdraw;
    private final PostponeTopic postpone;

    @Inject
    public SessionsResource(
            Credentials credentials,
            ReadExchange read,
            MoveSession move,
            CancelSession cancel,
            HoldSession hold,
            AddTopic add,
            WithdrawTopic withdraw,
            PostponeTopic postpone) {
        this.credentials = credentials;
        this.read = read;
        this.move = move;
        this.cancel = cancel;
        this.hold = hold;
        this.add = add;
        this.withdraw = withdraw;
        this.postpone = postpone;
    }

    /** Why a session does not take place. */
    @Schema(name = "Cancellation")
    public record CancelRequest(
            @Schema(required = true, maxLength = ExchangeSession.MOST_REASON) @Nullable String reason) {}

    /** Who was there. */
    @Schema(name = "Held")
    public record HeldRequest(
            @Schema(required = true, description = "The host and at least one partner among them") @Nullable
                    List<AttendedRequest> attended,
            @Schema(
                            description =
                                    "Open topics that were not reached; they go over to the next session (E2). None"
                                            + " unless named")
                    @Nullable
                    List<UUID> left) {}

    /** How many an organisation sent. */
    @Schema(name = "AttendedGiven")
    public record AttendedRequest(
            @Schema(required = true) @Nullable String organisation,
            @Schema(required = true, minimum = "1", maximum = "500") @Nullable Integer people) {}

    /** What an organisation wants to talk about. */
    @Schema(name = "TopicGiven")
    public record TopicRequest(
            @Schema(required = true, description = "Which takes part in the series") @Nullable String organisation,
            @Schema(required = true, maxLength = Topic.MOST_TITLE) @Nullable String title,
            @Schema(maxLength = Topic.MOST_TEXT) @Nullable String text) {}

    /** How the session puts a topic off. */
    @Schema(name = "Postponement")
    public record PostponeRequest(
            @Schema(required = true) @Nullable Integer yes,
            @Schema(required = true) @Nullable Integer no,
            @Schema(required = true) @Nullable Integer abstentions,
            @Schema(required = true, maxLength = Topic.MOST_REASON) @Nullable String reason) {}

    @GET
    @Operation(operationId = "getSession", summary = "One session with its agenda")
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content = @Content(schema = @Schema(implementation = SessionAnswer.class)))
    public Response one(@PathParam("session") UUID session) {
        var view = read.session(credentials.caller(), session);
        return Response.ok(SessionAnswer.of(view.session(), view.today(), true))
                .tag(new EntityTag(Integer.toString(view.session().version())))
                .build();
    }

    @PUT
    @Path("appointment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveSession", summary = "Move the session to another day, hour or place, with a reason")
    @APIResponse(
            responseCode = "200",
            description = "Moved",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response move(@PathParam("session") UUID session, AppointmentRequest given) {
        return ExchangeActed.answer(
                200, move.handle(on(session), given.appointment(), Given.required("reason", given.reason())));
    }

    @POST
    @Path("cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "cancelSession",
            summary = "Cancel the session; its open topics go over to the next one (E2)")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response cancel(@PathParam("session") UUID session, CancelRequest given) {
        return ExchangeActed.answer(200, cancel.handle(on(session), Given.required("reason", given.reason())));
    }

    @POST
    @Path("missed")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "missSession",
            summary = "Say that the session, whose time is over, did not take place; its open topics go over (E2)")
    @APIResponse(
            responseCode = "200",
            description = "Missed",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response miss(@PathParam("session") UUID session, CancelRequest given) {
        return ExchangeActed.answer(200, hold.missed(on(session), Given.required("reason", given.reason())));
    }

    @POST
    @Path("held")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "holdSession",
            summary = "Say that the session took place, who was there, and which topics were not reached; more than a"
                    + " week later it waits for another person (E1, E2, F9)")
    @APIResponse(
            responseCode = "200",
            description = "Held",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response hold(@PathParam("session") UUID session, HeldRequest given) {
        var attended = Given.required("attended", given.attended()).stream()
                .map(one -> attendance(Given.required("attended", one)))
                .toList();
        var left = given.left() == null
                ? List.<TopicKey>of()
                : given.left().stream()
                        .map(one -> new TopicKey(Given.required("left", one)))
                        .toList();
        return ExchangeActed.answer(200, hold.handle(on(session), attended, left));
    }

    @POST
    @Path("topics")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addTopic", summary = "Put a topic on the agenda, until its closing day (E2)")
    @APIResponse(
            responseCode = "200",
            description = "Added",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response add(@PathParam("session") UUID session, TopicRequest given) {
        var text = given.text() == null ? "" : given.text();
        return ExchangeActed.answer(
                200,
                add.handle(
                        on(session),
                        Given.required("organisation", given.organisation()),
                        Given.required("title", given.title()),
                        text));
    }

    @POST
    @Path("topics/{topic}/withdrawal")
    @Operation(operationId = "withdrawTopic", summary = "The host withdraws a topic of its own (E2)")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response withdraw(@PathParam("session") UUID session, @PathParam("topic") UUID topic) {
        return ExchangeActed.answer(200, withdraw.handle(on(session), new TopicKey(topic)));
    }

    @POST
    @Path("topics/{topic}/postponement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "postponeTopic",
            summary = "The session puts a topic off to the next one, by a vote with a reason (E2)")
    @APIResponse(
            responseCode = "200",
            description = "Postponed",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response postpone(
            @PathParam("session") UUID session, @PathParam("topic") UUID topic, PostponeRequest given) {
        var vote = new Votes(
                Given.required("yes", given.yes()),
                Given.required("no", given.no()),
                Given.required("abstentions", given.abstentions()));
        var how = new Postponed(vote, Given.required("reason", given.reason()));
        return ExchangeActed.answer(200, postpone.handle(on(session), new TopicKey(topic), how));
    }

    private static Attendance attendance(AttendedRequest one) {
        return new Attendance(
                Given.required("organisation", one.organisation()), Given.required("people", one.people()));
    }

    private Target on(UUID session) {
        return new Target(session, credentials.caller(), credentials.expected(), credentials.key());
    }
}
