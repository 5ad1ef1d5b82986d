package org.vieraugen.web.api.minutes;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
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
import org.vieraugen.application.minutes.AmendMinutes;
import org.vieraugen.application.minutes.ApproveMinutes;
import org.vieraugen.application.minutes.CirculateMinutes;
import org.vieraugen.domain.minutes.Amendment;
import org.vieraugen.domain.minutes.Amendment.Asked;
import org.vieraugen.domain.minutes.Approval;
import org.vieraugen.domain.minutes.ItemKey;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesPart;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesKey;
import org.vieraugen.web.api.exchange.ExchangeActed;

/** What becomes of minutes that are written: sent to those who were there, amended, approved by both sides, corrected in another edition (E3). */
@Path("/staff/exchange/sessions/{session}/minutes/course")
@Tag(name = "Exchange")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(
        responseCode = "200",
        description = "Done",
        content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@APIResponse(
        responseCode = "404",
        description = "Your department has no such session, or nobody has begun its minutes",
        content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
@APIResponse(responseCode = "409", ref = "#/components/responses/rule")
@APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
@TakesKey
@OnePerServer
public class MinutesCourseResource {
    private final Credentials credentials;
    private final CirculateMinutes circulate;
    private final AmendMinutes amend;
    private final ApproveMinutes approve;

    @Inject
    public MinutesCourseResource(
            Credentials credentials, CirculateMinutes circulate, AmendMinutes amend, ApproveMinutes approve) {
        this.credentials = credentials;
        this.circulate = circulate;
        this.amend = amend;
        this.approve = approve;
    }

    /** How long those who were there may amend them. */
    @Schema(name = "MinutesTerm")
    public record TermRequest(@Schema(minimum = "7", maximum = "60", defaultValue = "14") @Nullable Integer days) {}

    /** Why. */
    @Schema(name = "MinutesReason")
    public record ReasonRequest(@Schema(required = true) @Nullable String reason) {}

    /** What an organisation that was there wants to read otherwise. */
    @Schema(name = "AmendmentGiven")
    public record AmendmentRequest(
            @Schema(required = true) @Nullable String side,
            @Schema(description = "On which item; none for the minutes as a whole") @Nullable UUID item,
            @Schema(required = true, maxLength = Amendment.MOST) @Nullable String text,
            @Schema(description = "How a partner's came", maxLength = Amendment.MOST_SOURCE) @Nullable String source) {}

    /** Which side approves what. */
    @Schema(name = "MinutesApprovalGiven")
    public record ApprovalRequest(
            @Schema(required = true) @Nullable String side,
            @Schema(required = true, description = "Which parts are approved as such") @Nullable
                    Set<@Nullable MinutesPart> parts,
            @Schema(required = true, description = "The revision that was read") @Nullable Integer revision,
            @Schema(
                            description =
                                    "How a partner's answer came; another person confirms it. None for the host, whose"
                                            + " approval counts at once",
                            maxLength = Amendment.MOST_SOURCE)
                    @Nullable
                    String source) {}

    @POST
    @Path("circulation")
    @Operation(operationId = "circulateMinutes", summary = "Send the draft to those who were there, with a term")
    public Response send(@PathParam("session") UUID session, TermRequest given) {
        int days = given.days() == null ? Minutes.USUAL_DAYS : given.days();
        return answer(circulate.send(on(session), days));
    }

    @POST
    @Path("taking-back")
    @Operation(operationId = "takeMinutesBack", summary = "Take them back to write again; approvals so far fall")
    public Response takeBack(@PathParam("session") UUID session, ReasonRequest given) {
        return answer(circulate.takeBack(on(session), Given.required("reason", given.reason())));
    }

    @POST
    @Path("correction")
    @Operation(
            operationId = "correctMinutes",
            summary = "Begin another edition; the approved one stays as it is and can be read")
    public Response correct(@PathParam("session") UUID session, ReasonRequest given) {
        return answer(circulate.correct(on(session), Given.required("reason", given.reason())));
    }

    @POST
    @Path("amendments")
    @Operation(operationId = "askAmendment", summary = "Enter what somebody who was there wants to read otherwise")
    public Response ask(@PathParam("session") UUID session, AmendmentRequest given) {
        var asked = new Asked(
                Given.required("side", given.side()),
                Optional.ofNullable(given.item()).map(ItemKey::new),
                Given.required("text", given.text()),
                Given.text(given.source()));
        return answer(amend.enter(on(session), asked));
    }

    @POST
    @Path("amendments/{number}/taken")
    @Operation(operationId = "takeAmendment", summary = "Take it: an item says something else, or there is a new one")
    public Response take(@PathParam("session") UUID session, @PathParam("number") int number, WordsRequest given) {
        var item = Optional.ofNullable(given.item()).map(ItemKey::new);
        return answer(amend.take(on(session), number, item, given.words()));
    }

    @POST
    @Path("amendments/{number}/declined")
    @Operation(operationId = "declineAmendment", summary = "Decline it with a reason that all who were there read")
    public Response decline(@PathParam("session") UUID session, @PathParam("number") int number, ReasonRequest given) {
        return answer(amend.decline(on(session), number, Given.required("reason", given.reason())));
    }

    @POST
    @Path("approvals")
    @Operation(
            operationId = "approveMinutes",
            summary = "Approve parts for the host, or enter what a partner answered, which another person confirms")
    public Response approve(@PathParam("session") UUID session, ApprovalRequest given) {
        var parts = new Approval.Given(
                Given.required("side", given.side()), Given.all("parts", given.parts()), Given.text(given.source()));
        return answer(approve.enter(on(session), parts, Given.required("revision", given.revision())));
    }

    @POST
    @Path("approvals/{number}/confirmed")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "confirmMinutesApproval",
            summary = "Confirm a partner's answer that another person entered")
    public Response confirm(@PathParam("session") UUID session, @PathParam("number") int number) {
        return answer(approve.confirm(on(session), number));
    }

    @POST
    @Path("approvals/{number}/refused")
    @Operation(operationId = "refuseMinutesApproval", summary = "Say that an entered answer is none")
    public Response refuse(@PathParam("session") UUID session, @PathParam("number") int number, ReasonRequest given) {
        return answer(approve.refuse(on(session), number, Given.required("reason", given.reason())));
    }

    private static Response answer(Acted state) {
        return ExchangeActed.answer(200, state);
    }

    private Target on(UUID session) {
        return new Target(session, credentials.caller(), credentials.expected(), credentials.key());
    }
}
