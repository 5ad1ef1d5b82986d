package org.vieraugen.web.api.resolution;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.shown.ShowExchange;
import org.vieraugen.application.resolution.ReadResolutions;

/** What the sessions of a series resolved, as the public page shows it (E4). */
@Path("/exchange/series/{series}/resolutions")
@Tag(name = "Exchange")
@Produces(MediaType.APPLICATION_JSON)
@OnePerServer
public class PublicResolutionsResource {
    private final ShowExchange show;
    private final ReadResolutions read;

    @Inject
    public PublicResolutionsResource(ShowExchange show, ReadResolutions read) {
        this.show = show;
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "getPublicResolutions",
            summary = "What the sessions of a series resolved, and what became of it; none for an unknown series")
    @APIResponse(
            responseCode = "200",
            description = "The resolutions",
            content = @Content(schema = @Schema(implementation = ResolutionAnswer[].class)))
    public List<ResolutionAnswer> all(@PathParam("series") UUID series) {
        return show.home(series).map(department -> read.shown(department, series)).orElseGet(List::of).stream()
                .map(one -> ResolutionAnswer.of(one.resolution(), one.missed(), false))
                .toList();
    }
}
