package org.vieraugen.web.api.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.vieraugen.application.identity.ReadIdentity;
import org.vieraugen.application.unsealing.AnswerUnsealing;
import org.vieraugen.application.unsealing.RequestUnsealing;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.file.Proposal.Silence;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.TakesKey;
import org.vieraugen.web.api.complaint.Acted;
import org.vieraugen.web.api.reading.IdentityAnswer;

/** Who complained confidentially: asked for with a purpose, approved by another person, open for 72 hours (I2). */
@Path("/staff/complaints/{reference}/identity")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@TakesKey
@OnePerServer
public class UnsealingResource {
    private final Credentials credentials;
    private final RequestUnsealing request;
    private final AnswerUnsealing answer;
    private final ReadIdentity read;

    @Inject
    public UnsealingResource(
            Credentials credentials, RequestUnsealing request, AnswerUnsealing answer, ReadIdentity read) {
        this.credentials = credentials;
        this.request = request;
        this.answer = answer;
        this.read = read;
    }

    /** For what the identity is wanted. */
    @Schema(name = "UnsealingRequest")
    public record Purpose(@Schema(required = true, maxLength = 2000) @Nullable String purpose) {}

    /** Whether it is approved, why, and which law forbids telling the complainant. */
    @Schema(name = "UnsealingAnswer")
    public record Answer(
            @Schema(required = true) @Nullable Boolean approved,
            @Schema(required = true, maxLength = 2000) @Nullable String reasons,
            @Nullable Silence silence) {}

    @POST
    @Path("request")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "requestUnsealing", summary = "Ask for a confidential identity")
    @APIResponse(
            responseCode = "200",
            description = "Asked",
            content = @Content(schema = @Schema(implementation = Acted.class)))
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response request(@PathParam("reference") Reference reference, Purpose given) {
        return Acted.ok(request.handle(credentials.on(reference), Given.required("purpose", given.purpose())));
    }

    @POST
    @Path("answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerUnsealing", summary = "Approve or refuse a request for the identity")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = Acted.class)))
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response answer(@PathParam("reference") Reference reference, Answer given) {
        var reasons = Given.required("reasons", given.reasons());
        var on = credentials.on(reference);
        return Acted.ok(
                Given.required("approved", given.approved())
                        ? answer.approve(on, reasons, Optional.ofNullable(given.silence()))
                        : answer.refuse(on, reasons));
    }

    @GET
    @Operation(
            operationId = "readIdentity",
            summary = "Look at the identity while the approval lasts; the look is written to the journal")
    @APIResponse(
            responseCode = "200",
            description = "The identity",
            content = @Content(schema = @Schema(implementation = IdentityAnswer.class)))
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    public Response read(@PathParam("reference") Reference reference) {
        return Response.ok(IdentityAnswer.of(read.handle(credentials.caller(), reference)))
                .build();
    }
}
