package org.vieraugen.web.api.participant;

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
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.participant.ChangeParticipant;
import org.vieraugen.application.participant.EndParticipant;
import org.vieraugen.application.participant.InviteParticipant;
import org.vieraugen.application.participant.ReadParticipants;
import org.vieraugen.application.participant.RemindParticipant;
import org.vieraugen.application.privacy.KeptAfterTerm;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesKey;

/** Whom the caller's department has invited from outside (E5). People from outside themselves use pages alone. */
@Path("/staff/participants")
@Tag(name = "Participants")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@TakesKey
@OnePerServer
public class ParticipantsResource {
    private final Credentials credentials;
    private final ReadParticipants read;
    private final InviteParticipant invite;
    private final ChangeParticipant change;
    private final EndParticipant end;
    private final RemindParticipant remind;
    private final KeptAfterTerm kept;

    @Inject
    public ParticipantsResource(
            Credentials credentials,
            ReadParticipants read,
            InviteParticipant invite,
            ChangeParticipant change,
            EndParticipant end,
            RemindParticipant remind,
            KeptAfterTerm kept) {
        this.credentials = credentials;
        this.read = read;
        this.invite = invite;
        this.change = change;
        this.end = end;
        this.remind = remind;
        this.kept = kept;
    }

    @GET
    @Operation(
            operationId = "listParticipants",
            summary = "Everybody whom the department has invited, those whose term is over too")
    @APIResponse(
            responseCode = "200",
            description = "By organisation and name",
            content = @Content(schema = @Schema(implementation = ParticipantAnswer[].class)))
    public List<ParticipantAnswer> all() {
        return read.all(credentials.caller()).stream()
                .map(one -> ParticipantAnswer.of(one, kept))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "inviteParticipant", summary = "Invite somebody, who is told by mail where to sign in")
    @APIResponse(
            responseCode = "201",
            description = "Invited",
            content = @Content(schema = @Schema(implementation = ParticipantActed.class)))
    public Response invite(InvitationRequest given) {
        return ParticipantActed.answer(201, invite.handle(credentials.caller(), credentials.key(), given.invitation()));
    }

    @GET
    @Path("{participant}")
    @Operation(operationId = "getParticipant", summary = "One participant")
    @APIResponse(
            responseCode = "200",
            description = "The participant",
            content = @Content(schema = @Schema(implementation = ParticipantAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "Your department has no such participant",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response one(@PathParam("participant") UUID participant) {
        var one = read.one(credentials.caller(), participant);
        return Response.ok(ParticipantAnswer.of(one, kept))
                .tag(new EntityTag(Integer.toString(one.version())))
                .build();
    }

    @PUT
    @Path("{participant}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeParticipant",
            summary =
                    "Change the details, but for the organisation and the first day; with another mailbox or name every browser is signed out")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ParticipantActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response change(@PathParam("participant") UUID participant, InvitationRequest given) {
        return ParticipantActed.answer(200, change.handle(on(participant), given.invitation()));
    }

    @POST
    @Path("{participant}/end")
    @Operation(operationId = "endParticipant", summary = "End the access at once")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = ParticipantActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response end(@PathParam("participant") UUID participant) {
        return ParticipantActed.answer(200, end.handle(on(participant)));
    }

    @POST
    @Path("{participant}/reminder")
    @Operation(operationId = "remindParticipant", summary = "Send the invitation once more")
    @APIResponse(
            responseCode = "200",
            description = "It goes out",
            content = @Content(schema = @Schema(implementation = ParticipantActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response remind(@PathParam("participant") UUID participant) {
        return ParticipantActed.answer(200, remind.handle(on(participant)));
    }

    private Target on(UUID participant) {
        return new Target(participant, credentials.caller(), credentials.expected(), credentials.key());
    }
}
