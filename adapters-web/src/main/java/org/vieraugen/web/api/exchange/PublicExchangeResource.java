package org.vieraugen.web.api.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.shown.ShowExchange;
import org.vieraugen.web.api.Problem;

/** The exchange for everybody, as the public pages show it: all series at a glance, and each with its sessions of a year. */
@Path("/exchange")
@Tag(name = "Exchange")
@Produces(MediaType.APPLICATION_JSON)
@OnePerServer
public class PublicExchangeResource {
    private final ShowExchange show;

    @Inject
    public PublicExchangeResource(ShowExchange show) {
        this.show = show;
    }

    @GET
    @Operation(
            operationId = "getExchange",
            summary =
                    "The series that went on in a year, or now: how many sessions were held, what was missed, and the sessions that are planned; what was is read of each series")
    @APIResponse(
            responseCode = "200",
            description = "The series",
            content = @Content(schema = @Schema(implementation = SeriesAnswer[].class)))
    public List<SeriesAnswer> all(
            @Parameter(
                            description =
                                    "Of which year the series are wanted; without one those that go on, or met since a year ago")
                    @QueryParam("year")
                    @Nullable
                    Integer year) {
        return show.overview(Optional.ofNullable(year)).series().stream()
                .map(view -> SeriesAnswer.of(view, false))
                .toList();
    }

    @GET
    @Path("series/{series}")
    @Operation(
            operationId = "getExchangeSeries",
            summary = "A series with its sessions and their agendas, year by year")
    @APIResponse(
            responseCode = "200",
            description = "The series",
            content = @Content(schema = @Schema(implementation = SeriesAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such series",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public SeriesAnswer one(
            @PathParam("series") UUID series,
            @Parameter(description = SeriesAnswer.YEAR) @QueryParam("year") @Nullable Integer year) {
        return SeriesAnswer.of(show.series(series, Optional.ofNullable(year)).view(), false);
    }
}
