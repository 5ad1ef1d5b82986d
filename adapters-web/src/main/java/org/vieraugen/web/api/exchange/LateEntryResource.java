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
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesHeader;
import org.vieraugen.web.api.TakesKey;

/** What one person said late of a session waits for another one (E1, F9). */
@Path("/staff/exchange/sessions/{session}/late-entry")
@Tag(name = "Exchange")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@APIResponse(
        responseCode = "404",
        description = "Your department has no such session, or nothing of it waits",
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

    /** What waits. */
    @Schema(name = "LateEntry")
    public record LateEntryAnswer(
            List<SessionAnswer.Attended> attended,
            @Schema(description = "Topics that were not reached") List<UUID> left,
            @Schema(description = "The day on which it was said") LocalDate day) {}

    /** Why it is not so. */
    @Schema(name = "LateEntryRefusal")
    public record RefusalRequest(@Schema(required = true, maxLength = SecondWord.MOST) @Nullable String reason) {}

    @GET
    @Operation(operationId = "getLateEntry", summary = "What was said late, for whoever keeps the exchange")
    @APIResponse(
            responseCode = "200",
            description = "The entry; the session's version is the ETag",
            content = @Content(schema = @Schema(implementation = LateEntryAnswer.class)))
    public Response one(@PathParam("session") UUID session) {
        var view = read.session(credentials.caller(), session);
        var entry = view.waiting().orElseThrow(() -> new Unknown("late entry"));
        var answer = new LateEntryAnswer(
                entry.attended().stream().map(SessionAnswer::attended).toList(),
                entry.left().stream().map(TopicKey::id).toList(),
                entry.day());
        return Response.ok(answer)
                .tag(new EntityTag(Integer.toString(view.session().version())))
                .build();
    }

    @POST
    @Path("confirmation")
    @Operation(
            operationId = "confirmHeld",
            summary = "Another person agrees that the session took place, as was said late (F9); needs If-Match")
    @TakesHeader(name = "If-Match", required = true, description = "The ETag of the session that was read")
    @APIResponse(
            responseCode = "200",
            description = "Held",
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
