package org.vieraugen.web.portal.mandate;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mandate.ReportProgress;
import org.vieraugen.web.portal.Typed;

/** The forms of how far a point is: somebody says so, another confirms it or sends it back (F9). */
@Path("/{language}/staff/mandates/{mandate:[0-9a-f-]{36}}/progress")
@OnePerServer
public class ProgressPage {
    private final MandateScreen screen;
    private final ReportProgress progress;
    private final ThingChoice choice;

    @Inject
    public ProgressPage(MandateScreen screen, ReportProgress progress, ThingChoice choice) {
        this.screen = screen;
        this.progress = progress;
        this.choice = choice;
    }

    @POST
    public Response report(@PathParam("mandate") UUID mandate, Typed typed, @Context UriInfo info) {
        var next = choice.next(typed, "/staff/mandates/" + mandate + "/progress", info);
        if (next.page().isPresent()) {
            return next.page().get();
        }
        var said = next.typed();
        if (next.back()) {
            return screen.typed(mandate, said, info);
        }
        return screen.acted(mandate, "reported", said, info, on -> MandateForms.claim(said)
                .ifPresent(claim -> progress.report(on, said.value("point"), claim)));
    }

    @POST
    @Path("{number:[0-9]{1,6}}/confirmation")
    public Response confirm(
            @PathParam("mandate") UUID mandate, @PathParam("number") int number, Typed typed, @Context UriInfo info) {
        return screen.acted(mandate, "confirmed", typed, info, on -> progress.confirm(on, number));
    }

    @POST
    @Path("{number:[0-9]{1,6}}/sending-back")
    public Response sendBack(
            @PathParam("mandate") UUID mandate, @PathParam("number") int number, Typed typed, @Context UriInfo info) {
        return screen.acted(
                mandate, "sent-back", typed, info, on -> progress.sendBack(on, number, typed.value("reason")));
    }
}
