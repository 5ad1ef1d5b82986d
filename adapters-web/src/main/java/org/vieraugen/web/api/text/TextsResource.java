package org.vieraugen.web.api.text;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.vieraugen.application.text.AnswerText;
import org.vieraugen.application.text.ReadTexts;
import org.vieraugen.application.text.ReadTexts.Only;
import org.vieraugen.application.text.ReadTexts.Wanted;
import org.vieraugen.application.text.TendText;
import org.vieraugen.application.text.TextRequest;
import org.vieraugen.application.text.WriteText;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.text.Edition;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesKey;

/** The text modules of the caller's department: what goes to complainants takes effect once a second person confirms it (F9, F11). */
@Path("/staff/texts")
@Tag(name = "Text modules")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@TakesKey
@OnePerServer
public class TextsResource {
    private final Credentials credentials;
    private final ReadTexts read;
    private final WriteText write;
    private final AnswerText answer;
    private final TendText tend;

    @Inject
    public TextsResource(Credentials credentials, ReadTexts read, WriteText write, AnswerText answer, TendText tend) {
        this.credentials = credentials;
        this.read = read;
        this.write = write;
        this.answer = answer;
        this.tend = tend;
    }

    /** A text module to be written. */
    @Schema(name = "NewTextModule")
    public record NewText(
            @Schema(required = true) @Nullable ContentBody content,
            @Schema(description = "Who sees to it; the caller where left out") @Nullable String owner,
            @Schema(required = true, description = "At most two years ahead") @Nullable LocalDate reviewBy) {}

    /** What was shown to whoever answers. */
    @Schema(name = "TextEditionShown")
    public record Shown(
            @Schema(required = true, description = "The number of the edition that was read") @Nullable
                    Integer edition) {
        int number() {
            return Given.required("edition", edition);
        }
    }

    /** What was shown, and why it is refused. */
    @Schema(name = "TextRefusal")
    public record Refusal(
            @Schema(required = true, description = "The number of the edition that was read") @Nullable Integer edition,
            @Schema(required = true, maxLength = Edition.MOST_REASON) @Nullable String reason) {}

    /** When it is to be looked at again. */
    @Schema(name = "TextReview")
    public record Review(
            @Schema(required = true, description = "At most two years ahead") @Nullable LocalDate reviewBy) {}

    /** Who sees to it from now on. */
    @Schema(name = "TextOwner")
    public record Owner(@Schema(required = true) @Nullable String owner) {}

    @GET
    @Operation(operationId = "listTexts", summary = "The text modules of the department by title")
    @APIResponse(
            responseCode = "200",
            description = "The text modules",
            content = @Content(schema = @Schema(implementation = TextLineAnswer[].class)))
    public List<TextLineAnswer> all(
            @QueryParam("words") @Nullable String words,
            @QueryParam("purpose") @Nullable Purpose purpose,
            @QueryParam("language") @Nullable String language,
            @QueryParam("only") @Nullable Only only) {
        var listed = read.all(
                credentials.caller(),
                new Wanted(
                        Given.text(words),
                        Optional.ofNullable(purpose),
                        Given.text(language),
                        only == null ? Only.KEPT : only));
        return listed.lines().stream()
                .map(line -> TextLineAnswer.of(line, listed.today()))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeText",
            summary = "Write a text module; what goes to complainants waits for a second person (F9)")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = TextActed.class)))
    public Response write(NewText given) {
        return TextActed.answer(
                201,
                write.handle(
                        credentials.caller(),
                        credentials.key(),
                        Given.required("content", given.content()).content(),
                        Given.text(given.owner()).map(StaffKey::new),
                        Given.required("reviewBy", given.reviewBy())));
    }

    @GET
    @Path("{text}")
    @Operation(operationId = "getText", summary = "One text module with everything that was ever written for it")
    @APIResponse(
            responseCode = "200",
            description = "The text module",
            content = @Content(schema = @Schema(implementation = TextAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "Your department has no such text module",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response one(@PathParam("text") UUID text) {
        var view = read.one(credentials.caller(), text);
        return Response.ok(TextAnswer.of(view))
                .tag(new EntityTag(Integer.toString(view.module().version())))
                .build();
    }

    @POST
    @Path("{text}/editions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeText",
            summary =
                    "Write a change; where complainants read the old or the new text it waits for a second person (F9)")
    @APIResponse(
            responseCode = "200",
            description = "Written",
            content = @Content(schema = @Schema(implementation = TextActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response propose(@PathParam("text") UUID text, ContentBody given) {
        return TextActed.answer(200, write.propose(on(text), given.content()));
    }

    @POST
    @Path("{text}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmText",
            summary = "A second person confirms exactly the edition that was shown, which takes effect (F9, F11)")
    @APIResponse(
            responseCode = "200",
            description = "In force",
            content = @Content(schema = @Schema(implementation = TextActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response confirm(@PathParam("text") UUID text, Shown given) {
        return TextActed.answer(200, answer.confirm(on(text), given.number()));
    }

    @POST
    @Path("{text}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "refuseText", summary = "A second person does not agree; what is in force stays (F9)")
    @APIResponse(
            responseCode = "200",
            description = "Refused",
            content = @Content(schema = @Schema(implementation = TextActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response refuse(@PathParam("text") UUID text, Refusal given) {
        return TextActed.answer(
                200,
                answer.refuse(
                        on(text),
                        Given.required("edition", given.edition()),
                        Given.required("reason", given.reason())));
    }

    @POST
    @Path("{text}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "takeTextBack", summary = "Whoever wrote the edition takes it back while it waits (F9)")
    @APIResponse(
            responseCode = "200",
            description = "Taken back",
            content = @Content(schema = @Schema(implementation = TextActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response takeBack(@PathParam("text") UUID text, Shown given) {
        return TextActed.answer(200, answer.takeBack(on(text), given.number()));
    }

    @POST
    @Path("{text}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reviewText", summary = "It was looked at and is still right, until a new date")
    @APIResponse(
            responseCode = "200",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = TextActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response review(@PathParam("text") UUID text, Review given) {
        return TextActed.answer(200, tend.review(on(text), Given.required("reviewBy", given.reviewBy())));
    }

    @POST
    @Path("{text}/owner")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "handTextOver", summary = "Somebody else sees to it from now on")
    @APIResponse(
            responseCode = "200",
            description = "Handed over",
            content = @Content(schema = @Schema(implementation = TextActed.class)))
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response handOver(@PathParam("text") UUID text, Owner given) {
        return TextActed.answer(200, tend.handOver(on(text), new StaffKey(Given.required("owner", given.owner()))));
    }

    @POST
    @Path("{text}/retirement")
    @Operation(operationId = "retireText", summary = "It is not offered any more")
    @APIResponse(
            responseCode = "200",
            description = "Retired",
            content = @Content(schema = @Schema(implementation = TextActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response retire(@PathParam("text") UUID text) {
        return TextActed.answer(200, tend.retire(on(text)));
    }

    @POST
    @Path("{text}/return")
    @Operation(operationId = "bringTextBack", summary = "It is offered again, as it was confirmed")
    @APIResponse(
            responseCode = "200",
            description = "Brought back",
            content = @Content(schema = @Schema(implementation = TextActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response bringBack(@PathParam("text") UUID text) {
        return TextActed.answer(200, tend.bringBack(on(text)));
    }

    private TextRequest on(UUID text) {
        return new TextRequest(text, credentials.caller(), credentials.expected(), credentials.key());
    }
}
