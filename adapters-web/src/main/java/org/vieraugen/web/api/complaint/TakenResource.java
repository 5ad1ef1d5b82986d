package org.vieraugen.web.api.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.correspondence.TakeDown;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.TakesKey;

/** What a complainant without a device says to the office, whose complaint the office recorded (I9). */
@Path("/staff/complaints/{reference}")
@Tag(name = "Taken down")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(
        responseCode = "200",
        description = "Done",
        content = @Content(schema = @Schema(implementation = Acted.class)))
@APIResponse(responseCode = "404", ref = "#/components/responses/unknown")
@APIResponse(responseCode = "409", ref = "#/components/responses/rule")
@APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
@TakesKey
@OnePerServer
public class TakenResource {
    private final Credentials credentials;
    private final TakeDown take;

    @Inject
    public TakenResource(Credentials credentials, TakeDown take) {
        this.credentials = credentials;
        this.take = take;
    }

    /** What was said. */
    @Schema(name = "TakenAnswer")
    public record AnswerRequest(
            @Schema(required = true, maxLength = 20000) @Nullable String text,
            @Schema(required = true, description = "that it was read back to the complainant") @Nullable
                    Boolean readBack) {}

    /** Why the decision is to be looked at again, and how that was said. */
    @Schema(name = "TakenReview")
    public record ReviewRequest(
            @Schema(required = true, maxLength = 20000) @Nullable String reasons,
            @Schema(required = true, maxLength = 2000, description = "when and how it was said") @Nullable String how,
            @Schema(required = true, description = "that it was read back to the complainant") @Nullable
                    Boolean readBack) {}

    /** How it was said that the complaint is taken back. */
    @Schema(name = "TakenWithdrawal")
    public record WithdrawalRequest(
            @Schema(required = true, maxLength = 2000, description = "when and how it was said") @Nullable String how,
            @Schema(required = true, description = "that it was read back to the complainant") @Nullable
                    Boolean readBack) {}

    private static boolean isTrue(@Nullable Boolean given) {
        return given != null && given;
    }

    @POST
    @Path("taken-answers")
    @Operation(operationId = "takeAnswer", summary = "Take down what a complainant without a device says (I9)")
    public Response answer(@PathParam("reference") Reference reference, AnswerRequest given) {
        return Acted.ok(
                take.answer(credentials.on(reference), Given.required("text", given.text()), isTrue(given.readBack())));
    }

    @POST
    @Path("taken-review")
    @Operation(
            operationId = "takeReview",
            summary = "Take down a request for review of a complainant without a device; a second person confirms (I9)")
    public Response review(@PathParam("reference") Reference reference, ReviewRequest given) {
        return Acted.ok(take.review(
                credentials.on(reference),
                Given.required("reasons", given.reasons()),
                Given.required("how", given.how()),
                isTrue(given.readBack())));
    }

    @POST
    @Path("taken-review/confirmation")
    @Operation(operationId = "confirmTakenReview", summary = "Confirm a request for review as second person (I9)")
    public Response confirmReview(@PathParam("reference") Reference reference, TextBody given) {
        return Acted.ok(take.confirmReview(credentials.on(reference), given.given()));
    }

    @POST
    @Path("taken-review/refusal")
    @Operation(operationId = "refuseTakenReview", summary = "Do not confirm a request for review (I9)")
    public Response refuseReview(@PathParam("reference") Reference reference, TextBody given) {
        return Acted.ok(take.refuseReview(credentials.on(reference), given.given()));
    }

    @POST
    @Path("taken-withdrawal")
    @Operation(
            operationId = "takeWithdrawal",
            summary = "Take down a withdrawal of a complainant without a device; a second person confirms (I9)")
    public Response withdrawal(@PathParam("reference") Reference reference, WithdrawalRequest given) {
        return Acted.ok(take.withdrawal(
                credentials.on(reference), Given.required("how", given.how()), isTrue(given.readBack())));
    }

    @POST
    @Path("taken-withdrawal/confirmation")
    @Operation(operationId = "confirmTakenWithdrawal", summary = "Confirm a withdrawal as second person (I9)")
    public Response confirmWithdrawal(@PathParam("reference") Reference reference, TextBody given) {
        return Acted.ok(take.confirmWithdrawal(credentials.on(reference), given.given()));
    }

    @POST
    @Path("taken-withdrawal/refusal")
    @Operation(operationId = "refuseTakenWithdrawal", summary = "Do not confirm a withdrawal (I9)")
    public Response refuseWithdrawal(@PathParam("reference") Reference reference, TextBody given) {
        return Acted.ok(take.refuseWithdrawal(credentials.on(reference), given.given()));
    }
}
