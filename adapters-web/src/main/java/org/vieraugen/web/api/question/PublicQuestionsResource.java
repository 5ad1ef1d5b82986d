package org.vieraugen.web.api.question;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.question.ReadQuestions;

/** What was asked and answered, for everybody, as the public page shows it. */
@Path("/questions")
@Tag(name = "Questions")
@Produces(MediaType.APPLICATION_JSON)
@OnePerServer
public class PublicQuestionsResource {
    private final ReadQuestions read;

    @Inject
    public PublicQuestionsResource(ReadQuestions read) {
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "getQuestions",
            summary =
                    "The questions of a year, or the latest and the open ones; the latest first, each before those that were asked again")
    @APIResponse(
            responseCode = "200",
            description = "The questions",
            content = @Content(schema = @Schema(implementation = QuestionAnswer[].class)))
    public List<QuestionAnswer> all(
            @Parameter(description = "In which one was asked; without one the latest, and those that are open")
                    @QueryParam("year")
                    @Nullable
                    Integer year) {
        return read.shown(Optional.ofNullable(year)).stream()
                .flatMap(view -> Stream.concat(Stream.of(view.question()), view.again().stream())
                        .map(question -> QuestionAnswer.of(question, view.today(), false)))
                .toList();
    }
}
