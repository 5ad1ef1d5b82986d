package org.vieraugen.web.api.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
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
import org.vieraugen.application.appeal.ObjectTo;
import org.vieraugen.application.completion.Rate;
import org.vieraugen.application.correspondence.Answer;
import org.vieraugen.application.correspondence.Withdraw;
import org.vieraugen.application.protection.ProtectStaff;
import org.vieraugen.application.reading.Track;
import org.vieraugen.application.reception.ReportTreatedWorse;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.TakesKey;
import org.vieraugen.web.api.reading.TrackedAnswer;

/** The complaint of whoever holds the receipt. */
@Path("/complaint")
@Tag(name = "Complainant")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "receipt")
@TakesKey
@OnePerServer
public class TrackingResource {
    private final Credentials credentials;
    private final ProtectStaff protect;
    private final Track track;
    private final Answer answer;
    private final Withdraw withdraw;
    private final ObjectTo object;
    private final Rate rate;
    private final ReportTreatedWorse treatedWorse;

    @Inject
    public TrackingResource(
            Credentials credentials,
            ProtectStaff protect,
            Track track,
            Answer answer,
            Withdraw withdraw,
            ObjectTo object,
            Rate rate,
            ReportTreatedWorse treatedWorse) {
        this.credentials = credentials;
        this.protect = protect;
        this.track = track;
        this.answer = answer;
        this.withdraw = withdraw;
        this.object = object;
        this.rate = rate;
        this.treatedWorse = treatedWorse;
    }

    /** What happened since, and what is wished. */
    @Schema(name = "TreatedWorse")
    public record TreatedWorse(@Schema(required = true) @Nullable String text, @Nullable String wish) {}

    /** How satisfied, from 1 to 5, and why. */
    @Schema(name = "Rating")
    public record Rating(
            @Schema(required = true, minimum = "1", maximum = "5") @Nullable Integer score,
            @Schema(maxLength = 2000) @Nullable String text) {}

    @GET
    @Operation(operationId = "trackComplaint", summary = "See every step, whose turn it is, messages, and the decision")
    @APIResponse(
            responseCode = "200",
            description = "The complaint",
            content = @Content(schema = @Schema(implementation = TrackedAnswer.class)))
    @APIResponse(responseCode = "400", ref = "#/components/responses/mistypedReceipt")
    @APIResponse(responseCode = "401", ref = "#/components/responses/unknownReceipt")
    public Response track() {
        var tracked = credentials.withReceipt(track::handle);
        return Response.ok(TrackedAnswer.of(tracked))
                .tag(new EntityTag(Integer.toString(tracked.version())))
                .build();
    }

    @POST
    @Path("messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answer", summary = "Answer a question, or write of your own accord")
    @APIResponse(
            responseCode = "200",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = Acted.class)))
    public Response answer(TextBody words) {
        return Acted.ok(credentials.withReceipt(receipt -> answer.handle(receipt, credentials.key(), words.given())));
    }

    @POST
    @Path("rating")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "rate", summary = "Say how satisfied you are, once, after the decision")
    @APIResponse(
            responseCode = "200",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = Acted.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response rate(Rating given) {
        int score = Given.required("score", given.score());
        var text = given.text() == null ? "" : given.text();
        return Acted.ok(credentials.withReceipt(receipt -> rate.handle(receipt, credentials.key(), score, text)));
    }

    @POST
    @Path("withdrawal")
    @Operation(operationId = "withdraw", summary = "Take the complaint back")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = Acted.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response withdraw() {
        return Acted.ok(credentials.withReceipt(receipt -> withdraw.handle(receipt, credentials.key())));
    }

    @POST
    @Path("objection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "object", summary = "Object to the decision, once, within the time allowed")
    @APIResponse(
            responseCode = "200",
            description = "With the ombudsperson now",
            content = @Content(schema = @Schema(implementation = Acted.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response object(TextBody words) {
        return Acted.ok(credentials.withReceipt(receipt -> object.handle(receipt, credentials.key(), words.given())));
    }

    @POST
    @Path("contact-limit/contest")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "contestLimit",
            summary = "Contest a limit on contact, once; it does not hold until somebody else has decided")
    @APIResponse(
            responseCode = "200",
            description = "Contested",
            content = @Content(schema = @Schema(implementation = Acted.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response contest(TextBody words) {
        return Acted.ok(credentials.withReceipt(receipt -> protect.contest(receipt, credentials.key(), words.given())));
    }

    @POST
    @Path("treated-worse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportTreatedWorse",
            summary = "Say that you are treated worse since you complained; a protected complaint goes straight to the"
                    + " ombudsperson")
    @APIResponse(
            responseCode = "201",
            description = "Received, with a receipt of its own",
            content = @Content(schema = @Schema(implementation = Receipted.class)))
    public Response treatedWorse(TreatedWorse told) {
        var text = Given.required("text", told.text());
        var wish = told.wish() == null ? "" : told.wish();
        return Receipted.created(
                credentials.withReceipt(receipt -> treatedWorse.handle(receipt, text, wish, credentials.key())),
                "/api/v1/complaint");
    }
}
