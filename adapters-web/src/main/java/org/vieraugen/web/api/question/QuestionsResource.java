package org.vieraugen.web.api.question;

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
import java.util.stream.Stream;
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
import org.vieraugen.application.question.AnswerQuestion;
import org.vieraugen.application.question.AskQuestion;
import org.vieraugen.application.question.ChangeQuestion;
import org.vieraugen.application.question.ReadQuestions;
import org.vieraugen.domain.question.Promise;
import org.vieraugen.domain.question.Reply;
import org.vieraugen.domain.question.Showing;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesKey;

/** What partners, members and councillors asked the caller's department, and what they are answered. */
@Path("/staff/questions")
@Tag(name = "Questions")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@TakesKey
@OnePerServer
public class QuestionsResource {
    private final Credentials credentials;
    private final ReadQuestions read;
    private final AskQuestion ask;
    private final ChangeQuestion change;
    private final AnswerQuestion answer;

    @Inject
    public QuestionsResource(
            Credentials credentials,
            ReadQuestions read,
            AskQuestion ask,
            ChangeQuestion change,
            AnswerQuestion answer) {
        this.credentials = credentials;
        this.read = read;
        this.ask = ask;
        this.change = change;
        this.answer = answer;
    }

    /** Another day for an answer. */
    @Schema(name = "QuestionDate")
    public record DateBody(
            @Schema(required = true) @Nullable LocalDate due,
            @Schema(required = true, maxLength = Promise.MOST_REASON) @Nullable String reason) {}

    /** Why something is sent back. */
    @Schema(name = "QuestionReason")
    public record ReasonBody(@Schema(required = true) @Nullable String reason) {
        String given() {
            return Given.required("reason", reason);
        }
    }

    /** Why the words of a question are kept back. */
    @Schema(name = "QuestionKeepingBack")
    public record KeepingBackBody(
            @Schema(required = true) Showing.@Nullable Ground ground,
            @Schema(required = true, maxLength = Showing.MOST_REASON) @Nullable String reason) {}

    /** An answer as it is written. */
    @Schema(name = "NewReply")
    public record ReplyBody(@Schema(required = true, maxLength = Reply.MOST_TEXT) @Nullable String text) {}

    @GET
    @Operation(
            operationId = "listQuestions",
            summary = "The questions of a year, or the latest and the open ones; the latest first, each before those"
                    + " that were asked again")
    @APIResponse(
            responseCode = "200",
            description = "The questions",
            content = @Content(schema = @Schema(implementation = QuestionAnswer[].class)))
    public List<QuestionAnswer> all(
            @Parameter(description = "In which one was asked; without one the latest, and those that are open")
                    @QueryParam("year")
                    @Nullable
                    Integer year) {
        return read.all(credentials.caller(), Optional.ofNullable(year)).stream()
                .flatMap(view -> Stream.concat(Stream.of(view.question()), view.again().stream())
                        .map(question -> QuestionAnswer.of(question, view.today(), true)))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "askQuestion", summary = "Enter a question that was asked, for the first time or again")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = QuestionActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response ask(QuestionRequest given) {
        return QuestionActed.answer(
                201,
                ask.handle(credentials.caller(), credentials.key(), given.asked(), Optional.ofNullable(given.due())));
    }

    @GET
    @Path("{question}")
    @Operation(operationId = "getQuestion", summary = "One question with everything that was promised and answered")
    @APIResponse(
            responseCode = "200",
            description = "The question",
            content = @Content(schema = @Schema(implementation = QuestionAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "Your department has no such question",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response one(@PathParam("question") UUID question) {
        var view = read.one(credentials.caller(), question);
        return Response.ok(QuestionAnswer.of(view.question(), view.today(), true))
                .tag(new EntityTag(Integer.toString(view.question().version())))
                .build();
    }

    @POST
    @Path("{question}/date")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveQuestion", summary = "Promise the answer for another day, with a reason")
    @APIResponse(
            responseCode = "200",
            description = "Moved; the day before stays to be read",
            content = @Content(schema = @Schema(implementation = QuestionActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response move(@PathParam("question") UUID question, DateBody given) {
        return QuestionActed.answer(
                200,
                change.move(
                        on(question), Given.required("due", given.due()), Given.required("reason", given.reason())));
    }

    @POST
    @Path("{question}/showing")
    @Operation(operationId = "showQuestion", summary = "Nobody's case is in it: the public reads its words")
    @APIResponse(
            responseCode = "200",
            description = "Shown",
            content = @Content(schema = @Schema(implementation = QuestionActed.class)))
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response show(@PathParam("question") UUID question) {
        return QuestionActed.answer(200, change.show(on(question)));
    }

    @POST
    @Path("{question}/keeping-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "keepBackQuestion",
            summary = "The public reads that it was asked, and why its words are kept back; words that were public stay"
                    + " until another person confirms it (F9)")
    @APIResponse(
            responseCode = "200",
            description = "Kept back, or waiting for another person",
            content = @Content(schema = @Schema(implementation = QuestionActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response keepBack(@PathParam("question") UUID question, KeepingBackBody given) {
        return QuestionActed.answer(
                200,
                change.keepBack(
                        on(question),
                        Given.required("ground", given.ground()),
                        Given.required("reason", given.reason())));
    }

    @POST
    @Path("{question}/keeping-back/{number}/confirmation")
    @Operation(operationId = "confirmKeepingBack", summary = "Confirm as another person: the words are public no more")
    @APIResponse(
            responseCode = "200",
            description = "Kept back",
            content = @Content(schema = @Schema(implementation = QuestionActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response confirmKeepingBack(@PathParam("question") UUID question, @PathParam("number") int number) {
        return QuestionActed.answer(200, change.confirmKeepingBack(on(question), number));
    }

    @POST
    @Path("{question}/keeping-back/{number}/sending-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "leaveQuestionShown", summary = "Leave the words public, with a reason")
    @APIResponse(
            responseCode = "200",
            description = "Left as it was",
            content = @Content(schema = @Schema(implementation = QuestionActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response leaveShown(
            @PathParam("question") UUID question, @PathParam("number") int number, ReasonBody given) {
        return QuestionActed.answer(200, change.leaveShown(on(question), number, given.given()));
    }

    @POST
    @Path("{question}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerQuestion", summary = "Write an answer; another person confirms it (F9)")
    @APIResponse(
            responseCode = "200",
            description = "It waits for another person",
            content = @Content(schema = @Schema(implementation = QuestionActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response answer(@PathParam("question") UUID question, ReplyBody given) {
        return QuestionActed.answer(200, answer.write(on(question), Given.required("text", given.text())));
    }

    @POST
    @Path("{question}/answers/{number}/confirmation")
    @Operation(operationId = "confirmAnswer", summary = "Confirm as another person: it is the office's answer")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = QuestionActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response confirm(@PathParam("question") UUID question, @PathParam("number") int number) {
        return QuestionActed.answer(200, answer.confirm(on(question), number));
    }

    @POST
    @Path("{question}/answers/{number}/sending-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "sendBackAnswer", summary = "Send it back with a reason; the question stays open")
    @APIResponse(
            responseCode = "200",
            description = "Sent back",
            content = @Content(schema = @Schema(implementation = QuestionActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response sendBack(@PathParam("question") UUID question, @PathParam("number") int number, ReasonBody given) {
        return QuestionActed.answer(200, answer.sendBack(on(question), number, given.given()));
    }

    private Target on(UUID question) {
        return new Target(question, credentials.caller(), credentials.expected(), credentials.key());
    }
}
