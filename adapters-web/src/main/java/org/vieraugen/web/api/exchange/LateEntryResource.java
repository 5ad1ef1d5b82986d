package org.vieraugen.web.api.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
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
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.exchange.HoldSession;
import org.vieraugen.application.exchange.ReadExchange;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesHeader;
import org.vieraugen.web.api.TakesKey;

/** What one person says late of a session waits for another one: that it was held, or that it was not though that had been said (E1, F9). */
@Path("/staff/exchange/sessions/{session}/late-entry")
@Tag(name = "Exchange")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@APIResponse(
        responseCode = "404",
        description = "Your department has no such session, or nothing was said late of it",
        content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
@TakesKey
@OnePerServer
public class LateEntryResource {
    private final Credentials credentials;
    private final ReadExchange read;
    private final HoldSession hold;

    @Inject
    public LateEntryResource(Credentials credentials, ReadExchange read, HoldSession hold) {
        this.credentials = credentials;
        this.read = read;
        this.hold = hold;
    }

    /** What was said. */
    @Schema(name = "LateEntry")
    public record LateEntryAnswer(
            @Schema(description = "Whether it was said that the session was held, or that it was not") boolean held,
            List<SessionAnswer.Attended> attended,
            @Schema(description = "Topics that were not reached") List<UUID> left,
            @Schema(description = "Why it was not held") Optional<String> reason,
            @Schema(description = "The day on which it was said") LocalDate day,
            @Schema(description = "Why another person sent it back; none while it waits") Optional<String> sentBack) {}

    /** Why it was not held. */
    @Schema(name = "NotHeld")
    public record DenialRequest(
            @Schema(required = true, maxLength = ExchangeSession.MOST_REASON, description = "Everybody reads it")
                    @Nullable
                    String reason) {}

    /** Why it is not so. */
    @Schema(name = "LateEntryRefusal")
    public record RefusalRequest(@Schema(required = true, maxLength = SecondWord.MOST) @Nullable String reason) {}

    @GET
    @Operation(
            operationId = "getLateEntry",
            summary = "What was said late the last time and is not confirmed, for whoever keeps the exchange")
    @APIResponse(
            responseCode = "200",
            description = "The entry; the session's version is the ETag",
            content = @Content(schema = @Schema(implementation = LateEntryAnswer.class)))
    public Response one(@PathParam("session") UUID session) {
        var view = read.session(credentials.caller(), session);
        var entry = view.unconfirmed().orElseThrow(() -> new Unknown("late entry"));
        var answer = new LateEntryAnswer(
                entry.held(),
                entry.attended().stream().map(SessionAnswer::attended).toList(),
                entry.left().stream().map(TopicKey::id).toList(),
                Given.text(entry.reason()),
                entry.day(),
                view.sentBack());
        return Response.ok(answer)
                .tag(new EntityTag(Integer.toString(view.session().version())))
                .build();
    }

    @POST
    @Path("denial")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "denyHeld",
            summary =
                    "Say that the session did not take place, though that was said; another person confirms it (F9), unless minutes lie before others or were approved (E3)")
    @APIResponse(
            responseCode = "200",
            description = "It waits for another person",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response deny(@PathParam("session") UUID session, DenialRequest given) {
        return ExchangeActed.answer(200, hold.denied(on(session), Given.required("reason", given.reason())));
    }

    @POST
    @Path("confirmation")
    @Operation(
            operationId = "confirmHeld",
            summary = "Another person agrees with what was said late (F9); needs If-Match")
    @TakesHeader(name = "If-Match", required = true, description = "The ETag of the session that was read")
    @APIResponse(
            responseCode = "200",
            description = "It counts",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response confirm(@PathParam("session") UUID session) {
        return ExchangeActed.answer(200, hold.confirm(on(session)));
    }

    @POST
    @Path("refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sendBackHeld",
            summary = "What was said late is not so; with a reason, which stays with the session. Needs If-Match")
    @TakesHeader(name = "If-Match", required = true, description = "The ETag of the session that was read")
    @APIResponse(
            responseCode = "200",
            description = "Sent back",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response sendBack(@PathParam("session") UUID session, RefusalRequest given) {
        return ExchangeActed.answer(200, hold.sendBack(on(session), Given.required("reason", given.reason())));
    }

    private Target on(UUID session) {
        return new Target(session, credentials.caller(), credentials.expected(), credentials.key());
    }
}
