package org.vieraugen.web.api.invitation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.vieraugen.application.invitation.DeclineWish;
import org.vieraugen.application.invitation.NoteReply;
import org.vieraugen.application.invitation.ReadInvited;
import org.vieraugen.application.invitation.SendAgain;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesKey;
import org.vieraugen.web.api.exchange.ExchangeActed;

/** Who is invited to a session, what they said, and what the office does with it. Whoever takes part is invited by itself. */
@Path("/staff/exchange/sessions/{session}/invited")
@Tag(name = "Exchange")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@APIResponse(
        responseCode = "404",
        description = "Your department has no such session, or its series no such invitation",
        content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
@TakesKey
@OnePerServer
public class InvitedResource {
    private final Credentials credentials;
    private final ReadInvited read;
    private final NoteReply note;
    private final DeclineWish decline;
    private final SendAgain again;

    @Inject
    public InvitedResource(
            Credentials credentials, ReadInvited read, NoteReply note, DeclineWish decline, SendAgain again) {
        this.credentials = credentials;
        this.read = read;
        this.note = note;
        this.decline = decline;
        this.again = again;
    }

    /** Whether somebody comes, as they said on the telephone or at the door. */
    @Schema(name = "ComingGiven")
    public record ComingRequest(@Schema(required = true, description = "Anything but OPEN") @Nullable Coming coming) {}

    @GET
    @Operation(
            operationId = "listInvited",
            summary =
                    "Who is invited to the session: how many of each organisation, and for whoever keeps it the people")
    @APIResponse(
            responseCode = "200",
            description = "Those invited",
            content = @Content(schema = @Schema(implementation = InvitedAnswer.class)))
    public InvitedAnswer all(@PathParam("session") UUID session) {
        return InvitedAnswer.of(read.handle(credentials.caller(), session));
    }

    @POST
    @Path("{invitation}/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "noteReply", summary = "Note what somebody invited said; the same once more is no step")
    @APIResponse(
            responseCode = "200",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response note(
            @PathParam("session") UUID session, @PathParam("invitation") UUID invitation, ComingRequest given) {
        return ExchangeActed.answer(
                200, note.handle(target(invitation), session, Given.required("coming", given.coming())));
    }

    @POST
    @Path("{invitation}/again")
    @Operation(
            operationId = "sendInvitationAgain",
            summary = "Send what is still to come once more, at most once a day (K4)")
    @APIResponse(
            responseCode = "200",
            description = "On its way",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response again(@PathParam("session") UUID session, @PathParam("invitation") UUID invitation) {
        return ExchangeActed.answer(200, again.handle(target(invitation), session));
    }

    @POST
    @Path("{invitation}/wishes/{wish}/decline")
    @Operation(operationId = "declineWish", summary = "Leave the session when it is; whoever wished otherwise is told")
    @APIResponse(
            responseCode = "200",
            description = "Declined",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response decline(
            @PathParam("session") UUID session,
            @PathParam("invitation") UUID invitation,
            @PathParam("wish") UUID wish) {
        return ExchangeActed.answer(200, decline.handle(target(invitation), session, wish));
    }

    private Target target(UUID invitation) {
        return new Target(invitation, credentials.caller(), credentials.expected(), credentials.key());
    }
}
