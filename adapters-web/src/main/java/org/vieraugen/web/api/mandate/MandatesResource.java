package org.vieraugen.web.api.mandate;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.mandate.ChangeMandate;
import org.vieraugen.application.mandate.EnterMandate;
import org.vieraugen.application.mandate.FindThings;
import org.vieraugen.application.mandate.PublishMandate;
import org.vieraugen.application.mandate.ReadMandates;
import org.vieraugen.application.mandate.ReportProgress;
import org.vieraugen.application.mandate.Words;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesKey;

/** What a council resolved or was asked, and how far it is, in the caller's department. */
@Path("/mandates")
@Tag(name = "Mandates")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@TakesKey
@OnePerServer
public class MandatesResource {
    private final Credentials credentials;
    private final ReadMandates read;
    private final EnterMandate enter;
    private final ChangeMandate change;
    private final ReportProgress progress;
    private final PublishMandate publish;
    private final FindThings find;

    @Inject
    public MandatesResource(
            Credentials credentials,
            ReadMandates read,
            EnterMandate enter,
            ChangeMandate change,
            ReportProgress progress,
            PublishMandate publish,
            FindThings find) {
        this.credentials = credentials;
        this.read = read;
        this.enter = enter;
        this.change = change;
        this.progress = progress;
        this.publish = publish;
        this.find = find;
    }

    /** Why something is sent back or taken back. */
    @Schema(name = "MandateReason")
    public record ReasonBody(@Schema(required = true) @Nullable String reason) {
        String given() {
            return Given.required("reason", reason);
        }
    }

    @GET
    @Operation(
            operationId = "listMandates",
            summary = "The mandates of a year, or the latest of the department; the latest paper first")
    @APIResponse(
            responseCode = "200",
            description = "The mandates",
            content = @Content(schema = @Schema(implementation = MandateAnswer[].class)))
    public List<MandateAnswer> all(
            @Parameter(description = "Whose papers are wanted; without one the latest") @QueryParam("year") @Nullable
                    Integer year) {
        return read.all(credentials.caller(), Optional.ofNullable(year)).stream()
                .map(MandateAnswer::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "enterMandate", summary = "Enter what a council resolved or was asked")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = MandateActed.class)))
    public Response enter(DossierBody given) {
        return MandateActed.answer(201, enter.handle(credentials.caller(), credentials.key(), given.dossier()));
    }

    @GET
    @Path("things")
    @Operation(
            operationId = "findThings",
            summary = "What can show how far a point is, or that a resolution was fulfilled, by words of its name",
            description = "At most 20, the latest of each kind first")
    @APIResponse(
            responseCode = "200",
            description = "What the words find",
            content = @Content(schema = @Schema(implementation = ThingsAnswer.class)))
    public ThingsAnswer find(
            @Parameter(required = true, description = "All of them are in the name") @QueryParam("words") @Nullable
                    String words) {
        return ThingsAnswer.of(find.named(credentials.caller(), Words.of("words", Given.required("words", words))));
    }

    @GET
    @Path("{mandate}")
    @Operation(operationId = "getMandate", summary = "One mandate with everything that was said of its points")
    @APIResponse(
            responseCode = "200",
            description = "The mandate",
            content = @Content(schema = @Schema(implementation = MandateAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "Your department has no such mandate",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response one(@PathParam("mandate") UUID mandate) {
        var view = read.one(credentials.caller(), mandate);
        return Response.ok(MandateAnswer.of(view))
                .tag(new EntityTag(Integer.toString(view.mandate().version())))
                .build();
    }

    @PUT
    @Path("{mandate}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeMandate",
            summary = "Write paper, route and points anew; of a published mandate only what the council does next (P2)")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = MandateActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response change(@PathParam("mandate") UUID mandate, DossierBody given) {
        return MandateActed.answer(200, change.all(on(mandate), given.dossier()));
    }

    @POST
    @Path("{mandate}/progress")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportProgress",
            summary = "Say how far an adopted point is, with what shows it; another person confirms (F9)")
    @APIResponse(
            responseCode = "200",
            description = "It waits for another person",
            content = @Content(schema = @Schema(implementation = MandateActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response report(@PathParam("mandate") UUID mandate, ClaimBody given) {
        return MandateActed.answer(200, progress.report(on(mandate), given.on(), given.claim()));
    }

    @POST
    @Path("{mandate}/progress/{number}/confirmation")
    @Operation(operationId = "confirmProgress", summary = "Confirm as another person; the public sees it from now on")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed",
            content = @Content(schema = @Schema(implementation = MandateActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response confirm(@PathParam("mandate") UUID mandate, @PathParam("number") int number) {
        return MandateActed.answer(200, progress.confirm(on(mandate), number));
    }

    @POST
    @Path("{mandate}/progress/{number}/sending-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "sendBackProgress", summary = "Send it back with a reason; the public sees what it saw")
    @APIResponse(
            responseCode = "200",
            description = "Sent back",
            content = @Content(schema = @Schema(implementation = MandateActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response sendBack(@PathParam("mandate") UUID mandate, @PathParam("number") int number, ReasonBody given) {
        return MandateActed.answer(200, progress.sendBack(on(mandate), number, given.given()));
    }

    @POST
    @Path("{mandate}/publication")
    @Operation(operationId = "publishMandate", summary = "Show it to the public")
    @APIResponse(
            responseCode = "200",
            description = "Published",
            content = @Content(schema = @Schema(implementation = MandateActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response publish(@PathParam("mandate") UUID mandate) {
        return MandateActed.answer(200, publish.publish(on(mandate)));
    }

    @POST
    @Path("{mandate}/taking-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeBackMandate",
            summary = "Want to take it back from the public, with a reason; another person confirms (F9, P2)")
    @APIResponse(
            responseCode = "200",
            description = "It waits for another person",
            content = @Content(schema = @Schema(implementation = MandateActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response takeBack(@PathParam("mandate") UUID mandate, ReasonBody given) {
        return MandateActed.answer(200, publish.takeBack(on(mandate), given.given()));
    }

    @POST
    @Path("{mandate}/taking-back/{number}/confirmation")
    @Operation(
            operationId = "confirmTakingBack",
            summary = "Confirm as another person; the public sees from now on that it was taken back, and why")
    @APIResponse(
            responseCode = "200",
            description = "Taken back",
            content = @Content(schema = @Schema(implementation = MandateActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response confirmTakingBack(@PathParam("mandate") UUID mandate, @PathParam("number") int number) {
        return MandateActed.answer(200, publish.confirmTakingBack(on(mandate), number));
    }

    @POST
    @Path("{mandate}/taking-back/{number}/sending-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "keepPublished", summary = "Leave it published, with a reason")
    @APIResponse(
            responseCode = "200",
            description = "It stays published",
            content = @Content(schema = @Schema(implementation = MandateActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response keepPublished(
            @PathParam("mandate") UUID mandate, @PathParam("number") int number, ReasonBody given) {
        return MandateActed.answer(200, publish.keepPublished(on(mandate), number, given.given()));
    }

    private Target on(UUID mandate) {
        return new Target(mandate, credentials.caller(), credentials.expected(), credentials.key());
    }
}
