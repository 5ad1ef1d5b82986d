package org.vieraugen.web.api.reach;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.reach.ReadReachability;
import org.vieraugen.domain.reach.Reachability;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.reach.ReachabilityFile;
import org.vieraugen.web.reach.ReachabilityQuestion;

/** How long people wait for a word of the caller's department (K6); for the staff, not for publication (P1). */
@Path("/staff")
@Tag(name = "Reachability")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@OnePerServer
public class ReachabilityResource {
    private static final String FROM =
            "The first quarter of arrivals, such as 2026-4; unless given, a year before the last";
    private static final String TO = "The last quarter of arrivals; unless given, the present one";

    private final ReadReachability read;
    private final Credentials credentials;

    @Inject
    public ReachabilityResource(ReadReachability read, Credentials credentials) {
        this.read = read;
        this.credentials = credentials;
    }

    @GET
    @Path("reachability")
    @Operation(
            operationId = "getReachability",
            summary = "How long people waited, by channel, by the team that answers, by weekday, by what arrived, by"
                    + " month")
    @APIResponse(responseCode = "200", description = "The numbers")
    public ReachabilityAnswer get(
            @QueryParam("from") @Parameter(description = FROM) @Nullable String from,
            @QueryParam("to") @Parameter(description = TO) @Nullable String to) {
        return ReachabilityAnswer.of(told(from, to));
    }

    @GET
    @Path("reachability.csv")
    @Produces("text/csv")
    @Operation(operationId = "exportReachability", summary = "The same numbers as a file")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(
            @QueryParam("from") @Parameter(description = FROM) @Nullable String from,
            @QueryParam("to") @Parameter(description = TO) @Nullable String to) {
        return ReachabilityFile.of(told(from, to));
    }

    private Reachability told(@Nullable String from, @Nullable String to) {
        return read.of(
                credentials.caller(),
                ReachabilityQuestion.quarter("from", from),
                ReachabilityQuestion.quarter("to", to));
    }
}
