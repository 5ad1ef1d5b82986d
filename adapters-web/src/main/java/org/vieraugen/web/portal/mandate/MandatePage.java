package org.vieraugen.web.portal.mandate;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mandate.ChangeMandate;
import org.vieraugen.application.mandate.PublishMandate;
import org.vieraugen.web.portal.Typed;

/** One mandate with its route and its points, and for whoever keeps it the forms to change and to publish it. */
@Path("/{language}/staff/mandates/{mandate:[0-9a-f-]{36}}")
@OnePerServer
public class MandatePage {
    private final MandateScreen screen;
    private final ChangeMandate change;
    private final PublishMandate publish;

    @Inject
    public MandatePage(MandateScreen screen, ChangeMandate change, PublishMandate publish) {
        this.screen = screen;
        this.change = change;
        this.publish = publish;
    }

    @GET
    public Response show(@PathParam("mandate") UUID mandate, @Context UriInfo info) {
        return screen.show(mandate, info);
    }

    @POST
    @Path("paper")
    public Response paper(@PathParam("mandate") UUID mandate, Typed typed, @Context UriInfo info) {
        return screen.acted(mandate, "changed", typed, info, on -> MandateForms.paper(typed)
                .ifPresent(paper -> change.paper(on, paper)));
    }

    @POST
    @Path("stations")
    public Response station(@PathParam("mandate") UUID mandate, Typed typed, @Context UriInfo info) {
        return screen.acted(mandate, "changed", typed, info, on -> MandateForms.station(typed)
                .ifPresent(station -> change.station(on, station)));
    }

    @POST
    @Path("stations/removal")
    public Response withoutStation(@PathParam("mandate") UUID mandate, Typed typed, @Context UriInfo info) {
        return screen.acted(mandate, "changed", typed, info, on -> MandateForms.station(typed)
                .ifPresent(station -> change.withoutStation(on, station)));
    }

    @POST
    @Path("points")
    public Response point(@PathParam("mandate") UUID mandate, Typed typed, @Context UriInfo info) {
        return screen.acted(mandate, "changed", typed, info, on -> MandateForms.point(typed)
                .ifPresent(point -> change.point(on, point)));
    }

    @POST
    @Path("points/removal")
    public Response withoutPoint(@PathParam("mandate") UUID mandate, Typed typed, @Context UriInfo info) {
        return screen.acted(mandate, "changed", typed, info, on -> change.withoutPoint(on, typed.value("point")));
    }

    @POST
    @Path("publication")
    public Response publish(@PathParam("mandate") UUID mandate, Typed typed, @Context UriInfo info) {
        return screen.acted(mandate, "published", typed, info, publish::publish);
    }

    @POST
    @Path("taking-back")
    public Response takeBack(@PathParam("mandate") UUID mandate, Typed typed, @Context UriInfo info) {
        return screen.acted(
                mandate, "taking-back-waits", typed, info, on -> publish.takeBack(on, typed.value("reason")));
    }

    @POST
    @Path("taking-back/{number:[0-9]{1,6}}/confirmation")
    public Response confirmTakingBack(
            @PathParam("mandate") UUID mandate, @PathParam("number") int number, Typed typed, @Context UriInfo info) {
        return screen.acted(mandate, "taken-back", typed, info, on -> publish.confirmTakingBack(on, number));
    }

    @POST
    @Path("taking-back/{number:[0-9]{1,6}}/sending-back")
    public Response keepPublished(
            @PathParam("mandate") UUID mandate, @PathParam("number") int number, Typed typed, @Context UriInfo info) {
        return screen.acted(
                mandate, "kept-published", typed, info, on -> publish.keepPublished(on, number, typed.value("reason")));
    }
}
