package org.vieraugen.web.api.review;

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
import org.vieraugen.application.review.Ask;
import org.vieraugen.application.review.Assign;
import org.vieraugen.application.review.Concur;
import org.vieraugen.application.review.DissentFrom;
import org.vieraugen.application.review.Find;
import org.vieraugen.application.review.Recuse;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.TakesKey;
import org.vieraugen.web.api.complaint.Acted;

/** The acts of the two pairs of eyes. */
@Path("/staff/complaints/{reference}")
@Tag(name = "Review")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(
        responseCode = "200",
        description = "Done",
        content = @Content(schema = @Schema(implementation = Acted.class)))
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@APIResponse(responseCode = "404", ref = "#/components/responses/unknown")
@APIResponse(responseCode = "409", ref = "#/components/responses/rule")
@APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
@TakesKey
@OnePerServer
public class ReviewResource {
    private final Credentials credentials;
    private final Assign assign;
    private final Recuse recuse;
    private final Ask ask;
    private final Find find;
    private final Concur concur;
    private final DissentFrom dissent;

    @Inject
    public ReviewResource(
            Credentials credentials,
            Assign assign,
            Recuse recuse,
            Ask ask,
            Find find,
            Concur concur,
            DissentFrom dissent) {
        this.credentials = credentials;
        this.assign = assign;
        this.recuse = recuse;
        this.ask = ask;
        this.find = find;
        this.concur = concur;
        this.dissent = dissent;
    }

    /** Which seat, and who; without staff the system's proposal is followed. */
    @Schema(name = "Assignment")
    public record AssignmentRequest(
            @Schema(required = true) @Nullable Seat seat, @Schema(description = "staff key") @Nullable String staff) {}

    /** Why. */
    @Schema(name = "Reason")
    public record ReasonRequest(@Schema(required = true, maxLength = 20000) @Nullable String reasons) {
        String given() {
            return Given.required("reasons", reasons);
        }
    }

    /** What is asked. */
    @Schema(name = "QuestionToComplainant")
    public record QuestionRequest(
            @Schema(required = true, maxLength = 20000, description = "in German") @Nullable String text,
            @Schema(
                            description = "the same in the complainant's language; never for a complaint in German",
                            maxLength = 20000)
                    @Nullable
                    String textInTheirs) {}

    @POST
    @Path("assignments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "assign", summary = "Give a seat to a reviewer: the one named, or the one proposed")
    public Response assign(@PathParam("reference") Reference reference, AssignmentRequest given) {
        return Acted.ok(assign.handle(
                credentials.on(reference),
                Given.required("seat", given.seat()),
                Given.text(given.staff()).map(StaffKey::new)));
    }

    @POST
    @Path("recusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "recuse", summary = "Declare a relation and leave the seat (C6)")
    public Response recuse(@PathParam("reference") Reference reference, ReasonRequest given) {
        return Acted.ok(recuse.handle(credentials.on(reference), given.given()));
    }

    @POST
    @Path("questions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "ask", summary = "Ask the complainant; the clock stands still until the answer")
    public Response ask(@PathParam("reference") Reference reference, QuestionRequest given) {
        return Acted.ok(ask.handle(
                credentials.on(reference), Given.required("text", given.text()), Given.text(given.textInTheirs())));
    }

    @POST
    @Path("findings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "find", summary = "Propose a finding")
    public Response find(@PathParam("reference") Reference reference, FindingRequest given) {
        return Acted.ok(find.handle(credentials.on(reference), given.proposal()));
    }

    @POST
    @Path("concurrence")
    @Operation(operationId = "concur", summary = "Agree with the finding as second reviewer: it becomes the decision")
    public Response concur(@PathParam("reference") Reference reference) {
        return Acted.ok(concur.handle(credentials.on(reference)));
    }

    @POST
    @Path("dissents")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "dissent", summary = "Disagree with the finding as second reviewer, with reasons")
    public Response dissent(@PathParam("reference") Reference reference, ReasonRequest given) {
        return Acted.ok(dissent.handle(credentials.on(reference), given.given()));
    }
}
