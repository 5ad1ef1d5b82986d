package org.vieraugen.web.api.minutes;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.exchange.shown.ShowExchange;
import org.vieraugen.application.minutes.ReadMinutes;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.web.api.Problem;

/** The public part of approved minutes, as the public page shows it (E3). */
@Path("/exchange/sessions/{session}/minutes")
@Tag(name = "Exchange")
@Produces(MediaType.APPLICATION_JSON)
@OnePerServer
public class PublicMinutesResource {
    private final ShowExchange show;
    private final ReadMinutes read;

    @Inject
    public PublicMinutesResource(ShowExchange show, ReadMinutes read) {
        this.show = show;
        this.read = read;
    }

    /** What everybody reads of a session's minutes. */
    @Schema(name = "PublicMinutes")
    public record PublicAnswer(
            String series, LocalDate day, @Schema(description = "The last one first") List<PublicEdition> editions) {}

    /** One edition that was approved. */
    @Schema(name = "PublicMinutesEdition")
    public record PublicEdition(
            int number,
            @Schema(description = "Why it came in the place of the one before; empty for the first") String correction,
            LocalDate approved,
            @Schema(description = "Which organisations approved it") List<String> by,
            @Schema(description = "None where the edition is closed to the public") List<PublicItem> items,
            @Schema(description = "Why the edition is closed to the public, if it is (P2)")
                    Optional<Closure.Kind> closed) {
        static PublicEdition of(ReadMinutes.ShownEdition edition) {
            return new PublicEdition(
                    edition.number(),
                    edition.correction().orElse(""),
                    edition.approved(),
                    edition.by(),
                    edition.items().stream()
                            .map(item -> new PublicItem(item.heading(), item.text()))
                            .toList(),
                    edition.closed());
        }
    }

    /** One item. */
    @Schema(name = "PublicMinutesItem")
    public record PublicItem(String heading, String text) {}

    @GET
    @Operation(operationId = "getPublicMinutes", summary = "The approved editions of a session's minutes")
    @APIResponse(
            responseCode = "200",
            description = "The minutes",
            content = @Content(schema = @Schema(implementation = PublicAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "There are no approved minutes of that session",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public PublicAnswer one(@PathParam("session") UUID session) {
        var shown = read.shown(show.session(session).department(), session).orElseThrow(() -> new Unknown("minutes"));
        return new PublicAnswer(
                shown.series(),
                shown.day(),
                shown.editions().stream().map(PublicEdition::of).toList());
    }
}
