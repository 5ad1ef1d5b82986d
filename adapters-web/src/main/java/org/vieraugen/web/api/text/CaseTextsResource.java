package org.vieraugen.web.api.text;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
import org.vieraugen.application.reading.ReadCase;
import org.vieraugen.application.text.InsertText;
import org.vieraugen.application.text.InsertText.Inserted;
import org.vieraugen.application.text.SuggestTexts;
import org.vieraugen.application.text.SuggestTexts.Suggestion;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;

/** Text modules for what is written in a case; asking for them is a look at the case, and noted as one. */
@Path("/staff/complaints/{reference}/texts")
@Tag(name = "Text modules")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@APIResponse(responseCode = "404", ref = "#/components/responses/unknown")
@OnePerServer
public class CaseTextsResource {
    private final Credentials credentials;
    private final ReadCase read;
    private final SuggestTexts suggest;
    private final InsertText insert;

    @Inject
    public CaseTextsResource(Credentials credentials, ReadCase read, SuggestTexts suggest, InsertText insert) {
        this.credentials = credentials;
        this.read = read;
        this.suggest = suggest;
        this.insert = insert;
    }

    /** A module that can be put into what is written. */
    @Schema(name = "TextSuggestion")
    public record SuggestionAnswer(
            UUID id,
            String title,
            @Schema(description = "The complaint's where it has that, or else German") String language,
            @Schema(description = "Whether it is meant for this state and this category") boolean fits,
            @Schema(description = "Whether its day of review is past") boolean stale) {
        static SuggestionAnswer of(Suggestion one) {
            return new SuggestionAnswer(one.id(), one.title(), one.language(), one.fits(), one.stale());
        }
    }

    /** For what it is put in. */
    @Schema(name = "TextInsertion")
    public record Insertion(@Schema(required = true) @Nullable Purpose purpose) {}

    /** What is put in. */
    @Schema(name = "InsertedText")
    public record InsertedAnswer(
            UUID id,
            int edition,
            @Schema(description = "Of the text: the complaint's where the module has that, or else German")
                    String language,
            String text,
            @Schema(description = "The same in German, which stands beside it") String german,
            @Schema(description = "The gaps that are still there; nothing is sent while there is one")
                    List<String> left) {
        static InsertedAnswer of(Inserted inserted) {
            return new InsertedAnswer(
                    inserted.id(),
                    inserted.edition(),
                    inserted.language(),
                    inserted.text(),
                    inserted.german(),
                    inserted.left());
        }
    }

    @GET
    @Operation(operationId = "suggestTexts", summary = "The text modules for what is written, those that suit first")
    @APIResponse(
            responseCode = "200",
            description = "The suggestions",
            content = @Content(schema = @Schema(implementation = SuggestionAnswer[].class)))
    public List<SuggestionAnswer> suggest(
            @PathParam("reference") Reference reference, @QueryParam("purpose") @Nullable Purpose purpose) {
        var wanted = Given.required("purpose", purpose);
        var caller = credentials.caller();
        return suggest.handle(caller, read.handle(caller, reference)).of(wanted).stream()
                .map(SuggestionAnswer::of)
                .toList();
    }

    @POST
    @Path("{text}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "insertText",
            summary =
                    "The words of a text module for this case, its gaps filled as far as they are known; counted, never by whom (L10)")
    @APIResponse(
            responseCode = "200",
            description = "The words",
            content = @Content(schema = @Schema(implementation = InsertedAnswer.class)))
    public InsertedAnswer insert(
            @PathParam("reference") Reference reference, @PathParam("text") UUID text, Insertion given) {
        var purpose = Given.required("purpose", given.purpose());
        var caller = credentials.caller();
        return InsertedAnswer.of(insert.handle(caller, read.handle(caller, reference), text, purpose));
    }
}
