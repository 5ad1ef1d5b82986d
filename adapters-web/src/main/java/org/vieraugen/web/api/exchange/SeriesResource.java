package org.vieraugen.web.api.exchange;

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
import org.vieraugen.application.exchange.BeginSeries;
import org.vieraugen.application.exchange.ChangeSeries;
import org.vieraugen.application.exchange.PlanSession;
import org.vieraugen.application.exchange.ReadExchange;
import org.vieraugen.application.exchange.list.ListSeries;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesKey;

/** The series of the caller's department: how often the office meets its partners (E1). */
@Path("/staff/exchange/series")
@Tag(name = "Exchange")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@TakesKey
@OnePerServer
public class SeriesResource {
    private final Credentials credentials;
    private final ReadExchange read;
    private final ListSeries list;
    private final BeginSeries begin;
    private final ChangeSeries change;
    private final PlanSession plan;

    @Inject
    public SeriesResource(
            Credentials credentials,
            ReadExchange read,
            ListSeries list,
            BeginSeries begin,
            ChangeSeries change,
            PlanSession plan) {
        this.credentials = credentials;
        this.read = read;
        this.list = list;
        this.begin = begin;
        this.change = change;
        this.plan = plan;
    }

    @GET
    @Operation(
            operationId = "listSeries",
            summary = "All series of the department by name, those that are over too; their sessions stand with each")
    @APIResponse(
            responseCode = "200",
            description = "The series",
            content = @Content(schema = @Schema(implementation = SeriesLineAnswer[].class)))
    public List<SeriesLineAnswer> all() {
        return list.handle(credentials.caller()).stream()
                .map(SeriesLineAnswer::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "beginSeries", summary = "Begin a series; its first session is planned with it")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    public Response begin(PlanRequest given) {
        return ExchangeActed.answer(201, begin.handle(credentials.caller(), credentials.key(), given.plan()));
    }

    @GET
    @Path("{series}")
    @Operation(operationId = "getSeries", summary = "One series with its sessions")
    @APIResponse(
            responseCode = "200",
            description = "The series",
            content = @Content(schema = @Schema(implementation = SeriesAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "Your department has no such series",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response one(
            @PathParam("series") UUID series,
            @Parameter(description = SeriesAnswer.YEAR) @QueryParam("year") @Nullable Integer year) {
        var view = read.series(credentials.caller(), series, Optional.ofNullable(year));
        return Response.ok(SeriesAnswer.of(view, true))
                .tag(new EntityTag(Integer.toString(view.series().version())))
                .build();
    }

    @PUT
    @Path("{series}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeSeries",
            summary = "Set the series up otherwise, but for its rhythm and first day; with a last day it ends (E1)")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response change(@PathParam("series") UUID series, PlanRequest given) {
        var on = new Target(series, credentials.caller(), credentials.expected(), credentials.key());
        return ExchangeActed.answer(200, change.handle(on, given.plan(), given.reason() == null ? "" : given.reason()));
    }

    @POST
    @Path("{series}/sessions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "planSession", summary = "Plan a session beside the regular ones")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(schema = @Schema(implementation = ExchangeActed.class)))
    public Response plan(@PathParam("series") UUID series, AppointmentRequest given) {
        return ExchangeActed.answer(
                201, plan.handle(credentials.caller(), credentials.key(), series, given.appointment()));
    }
}
