package org.vieraugen.web.api.request;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.request.AnswerRequest;
import org.vieraugen.application.request.CloseRequest;
import org.vieraugen.application.request.MakeComplaint;
import org.vieraugen.application.request.MoveRequest;
import org.vieraugen.application.request.OnRequest;
import org.vieraugen.application.request.ReadRequests;
import org.vieraugen.application.request.TakeRequest;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestNumber;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesKey;

/** Questions and wishes to a team that are no complaints. */
@Path("/staff/requests")
@Tag(name = "Requests")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@TakesKey
@OnePerServer
public class RequestsResource {
    private final Credentials credentials;
    private final ReadRequests read;
    private final TakeRequest take;
    private final AnswerRequest answer;
    private final MoveRequest move;
    private final CloseRequest close;
    private final MakeComplaint complain;

    @Inject
    public RequestsResource(
            Credentials credentials,
            ReadRequests read,
            TakeRequest take,
            AnswerRequest answer,
            MoveRequest move,
            CloseRequest close,
            MakeComplaint complain) {
        this.credentials = credentials;
        this.read = read;
        this.take = take;
        this.answer = answer;
        this.move = move;
        this.close = close;
        this.complain = complain;
    }

    @GET
    @Operation(
            operationId = "listRequests",
            summary = "The requests that are the caller's business, by due day; those that are open unless a state is"
                    + " asked for")
    @APIResponse(
            responseCode = "200",
            description = "The requests",
            content = @Content(schema = @Schema(implementation = RequestListAnswer.class)))
    public RequestListAnswer list(
            @QueryParam("team") @Nullable String team, @QueryParam("state") Request.@Nullable State state) {
        var filter = new ReadRequests.Filter(Given.text(team).map(TeamKey::new), Optional.ofNullable(state));
        return RequestListAnswer.of(read.board(credentials.caller(), filter));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeRequest",
            summary = "Write down what was asked at the counter, on the phone or by post")
    @APIResponse(
            responseCode = "201",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = RequestActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response take(RequestGiven.Question given) {
        return RequestActed.answer(
                201,
                take.byHand(
                        credentials.caller(),
                        credentials.key(),
                        new TeamKey(Given.required("team", given.team())),
                        Given.required("channel", given.channel()),
                        Given.required("language", given.language()),
                        given.asked()));
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getRequest", summary = "One request with all its words; the look is noted")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = RequestAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such request that is your business",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response one(@PathParam("number") RequestNumber number) {
        var view = read.one(credentials.caller(), number);
        return Response.ok(RequestAnswer.of(view))
                .tag(new EntityTag(Integer.toString(view.request().version())))
                .build();
    }

    @POST
    @Path("{number}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerRequest", summary = "Answer, by mail or otherwise")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = RequestActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response answer(@PathParam("number") RequestNumber number, RequestGiven.Reply given) {
        return RequestActed.answer(
                200,
                answer.handle(on(number), Given.required("text", given.text()), Given.required("way", given.way())));
    }

    @POST
    @Path("{number}/team")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveRequest", summary = "Give it to another team; its clock goes on")
    @APIResponse(
            responseCode = "200",
            description = "Moved",
            content = @Content(schema = @Schema(implementation = RequestActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response move(@PathParam("number") RequestNumber number, RequestGiven.To given) {
        return RequestActed.answer(200, move.handle(on(number), new TeamKey(Given.required("team", given.team()))));
    }

    @POST
    @Path("{number}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "closeRequest", summary = "Close it without an answer, with a reason")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = RequestActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response close(@PathParam("number") RequestNumber number, RequestGiven.Reason given) {
        return RequestActed.answer(200, close.handle(on(number), Given.required("reason", given.reason())));
    }

    @POST
    @Path("{number}/complaint")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "makeRequestComplaint",
            summary = "Record it as a complaint, with the asker's consent; its words leave the request (F5)")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the receipt is for the asker",
            content = @Content(schema = @Schema(implementation = RequestComplained.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response complain(@PathParam("number") RequestNumber number, RequestGiven.Complaint given) {
        var sent = complain.handle(on(number), given.as(), given.consented());
        return Response.status(201)
                .entity(new RequestComplained(
                        sent.reference(), sent.receipt().code(), sent.firstReplyBy(), sent.legalDeadline()))
                .build();
    }

    private OnRequest on(RequestNumber number) {
        return new OnRequest(number, credentials.caller(), credentials.expected(), credentials.key());
    }
}
