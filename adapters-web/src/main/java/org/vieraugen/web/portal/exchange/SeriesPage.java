package org.vieraugen.web.portal.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.ChangeSeries;
import org.vieraugen.application.exchange.PlanSession;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.form.Reading;

/** One series: when it meets, what was held and missed, and for whoever keeps it the forms to change it and to plan one session more. */
@Path("/{language}/staff/exchange/{series:[0-9a-f-]{36}}")
@OnePerServer
public class SeriesPage {
    private final ExchangeScreen screen;
    private final ChangeSeries change;
    private final PlanSession plan;

    @Inject
    public SeriesPage(ExchangeScreen screen, ChangeSeries change, PlanSession plan) {
        this.screen = screen;
        this.change = change;
        this.plan = plan;
    }

    @GET
    public Response show(
            @PathParam("series") UUID series, @QueryParam("year") Optional<String> year, @Context UriInfo info) {
        return screen.series(series, screen.nothing(info), Reading.year(year));
    }

    @POST
    @Path("plan")
    public Response change(@PathParam("series") UUID series, Typed typed, @Context UriInfo info) {
        var now = screen.series(series).series();
        var sent = screen.acted(series, "plan", "changed", typed, info, on -> ExchangeForms.plan(typed, now)
                .ifPresent(next -> change.handle(on, next, typed.value("reason").strip())));
        return screen.series(series, sent);
    }

    @POST
    @Path("sessions")
    public Response plan(@PathParam("series") UUID series, Typed typed, @Context UriInfo info) {
        var sent = screen.acted(series, "sessions", "planned", typed, info, on -> ExchangeForms.appointment(typed)
                .ifPresent(when -> plan.handle(on.caller(), on.key(), series, when)));
        return screen.series(series, sent);
    }
}
