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

    @Inject
    public ProgressPage(MandateScreen screen, ReportProgress progress) {
        this.screen = screen;
        this.progress = progress;
    }

    @POST
    public Response report(@PathParam("mandate") UUID mandate, Typed typed, @Context UriInfo info) {
        return screen.acted(mandate, "reported", typed, info, on -> MandateForms.claim(typed)
                .ifPresent(claim -> progress.report(on, typed.value("point"), claim)));
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
