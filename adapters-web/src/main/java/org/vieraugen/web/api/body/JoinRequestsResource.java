package org.vieraugen.web.api.body;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
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
import org.vieraugen.application.act.Target;
import org.vieraugen.application.body.AdmitApplicant;
import org.vieraugen.application.body.AskToJoin;
import org.vieraugen.application.body.DeclineApplicant;
import org.vieraugen.application.body.ReadBodies;
import org.vieraugen.application.body.WithdrawRequest;
import org.vieraugen.domain.body.JoinRequest;
import org.vieraugen.domain.body.Membership;
import org.vieraugen.domain.body.Ruling;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.TakesKey;

/** Groups that ask to take part in a body, and what it decides (E6). */
@Path("/staff/bodies/{body}/requests")
@Tag(name = "Bodies")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@TakesKey
@OnePerServer
public class JoinRequestsResource {
    private final Credentials credentials;
    private final ReadBodies read;
    private final AskToJoin ask;
    private final AdmitApplicant admit;
    private final DeclineApplicant decline;
    private final WithdrawRequest withdraw;

    @Inject
    public JoinRequestsResource(
            Credentials credentials,
            ReadBodies read,
            AskToJoin ask,
            AdmitApplicant admit,
            DeclineApplicant decline,
            WithdrawRequest withdraw) {
        this.credentials = credentials;
        this.read = read;
        this.ask = ask;
        this.admit = admit;
        this.decline = decline;
        this.withdraw = withdraw;
    }

    /** As what whoever asked becomes a member. */
    @Schema(name = "Admission")
    public record AdmissionRequest(
            @Schema(description = "VOTING unless given") Membership.@Nullable Voice voice,
            @Schema(description = "The bench, where the body has some") @Nullable String bench,
            @Schema(required = true) @Nullable LocalDate from,
            @Schema(description = "The last day; without one, as long as the body") @Nullable LocalDate until,
            @Schema(description = "How the body voted; this or consentOn") @Nullable VotesRequest votes,
            @Schema(description = "On which day the body agreed without a vote; this or votes") @Nullable
                    LocalDate consentOn) {}

    /** Why the body declines. */
    @Schema(name = "Declining")
    public record DecliningRequest(
            @Schema(required = true, maxLength = JoinRequest.Outcome.MOST_REASON) @Nullable String reason,
            @Schema(description = "How the body voted; this or consentOn") @Nullable VotesRequest votes,
            @Schema(description = "On which day the body agreed without a vote; this or votes") @Nullable
                    LocalDate consentOn) {}

    @GET
    @Operation(operationId = "listJoinRequests", summary = "Everybody who asked to take part, decided or not")
    @APIResponse(
            responseCode = "200",
            description = "The requests",
            content = @Content(schema = @Schema(implementation = JoinRequestAnswer[].class)))
    public List<JoinRequestAnswer> all(@PathParam("body") UUID body) {
        var view = read.one(credentials.caller(), body);
        return view.body().requests().stream()
                .map(request -> JoinRequestAnswer.of(view, request))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "askToJoin", summary = "A group asks to take part (E6)")
    @APIResponse(
            responseCode = "200",
            description = "Asked",
            content = @Content(schema = @Schema(implementation = BodyActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response ask(@PathParam("body") UUID body, ApplicantRequest given) {
        return BodyActed.answer(200, ask.handle(on(body), given.applicant()));
    }

    @POST
    @Path("{request}/admission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "admitApplicant", summary = "The body admits, and whoever asked is a member by this (E6)")
    @APIResponse(
            responseCode = "200",
            description = "Admitted",
            content = @Content(schema = @Schema(implementation = BodyActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response admit(@PathParam("body") UUID body, @PathParam("request") UUID request, AdmissionRequest given) {
        var as = new MembershipRequest(given.voice(), given.bench(), given.from(), given.until()).membership();
        return BodyActed.answer(200, admit.handle(on(body), request, as, ruling(given.votes(), given.consentOn())));
    }

    @POST
    @Path("{request}/declining")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "declineApplicant", summary = "The body declines, with a reason (E6)")
    @APIResponse(
            responseCode = "200",
            description = "Declined",
            content = @Content(schema = @Schema(implementation = BodyActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response decline(@PathParam("body") UUID body, @PathParam("request") UUID request, DecliningRequest given) {
        var reason = Given.required("reason", given.reason());
        return BodyActed.answer(
                200, decline.handle(on(body), request, reason, ruling(given.votes(), given.consentOn())));
    }

    @POST
    @Path("{request}/withdrawal")
    @Operation(operationId = "withdrawJoinRequest", summary = "Whoever asked does not want to any more (E6)")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = BodyActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response withdraw(@PathParam("body") UUID body, @PathParam("request") UUID request) {
        return BodyActed.answer(200, withdraw.handle(on(body), request));
    }

    private static Ruling ruling(@Nullable VotesRequest votes, @Nullable LocalDate consentOn) {
        return Ruling.of(Optional.ofNullable(votes).map(VotesRequest::votes), Optional.ofNullable(consentOn));
    }

    private Target on(UUID body) {
        return new Target(body, credentials.caller(), credentials.expected(), credentials.key());
    }
}
