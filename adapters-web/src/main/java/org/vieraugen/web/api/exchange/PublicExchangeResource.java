package org.vieraugen.web.api.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.ReadExchange;

/** The exchange for everybody, as the public page shows it. */
@Path("/exchange")
@Tag(name = "Exchange")
@Produces(MediaType.APPLICATION_JSON)
@OnePerServer
public class PublicExchangeResource {
    private final ReadExchange read;

    @Inject
    public PublicExchangeResource(ReadExchange read) {
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "getExchange",
            summary = "The series of a year, or of now: what was held, what was missed, what comes next")
    @APIResponse(
            responseCode = "200",
            description = "The series",
            content = @Content(schema = @Schema(implementation = SeriesAnswer[].class)))
    public List<SeriesAnswer> all(
            @Parameter(description = SeriesAnswer.YEAR) @QueryParam("year") @Nullable Integer year) {
        return read.shown(Optional.ofNullable(year)).series().stream()
                .map(view -> SeriesAnswer.of(view, false))
                .toList();
    }
}
