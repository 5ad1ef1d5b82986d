package org.vieraugen.web.portal.body;

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
import org.vieraugen.application.body.ChangeBody;
import org.vieraugen.web.portal.Typed;

/** One body with its members, and for whoever keeps it the form to change it. */
@Path("/{language}/staff/bodies/{body:[0-9a-f-]{36}}")
@OnePerServer
public class BodyPage {
    private final BodyScreen screen;
    private final ChangeBody change;

    @Inject
    public BodyPage(BodyScreen screen, ChangeBody change) {
        this.screen = screen;
        this.change = change;
    }

    @GET
    public Response show(@PathParam("body") UUID body, @Context UriInfo info) {
        return screen.show(body, info);
    }

    @POST
    @Path("charter")
    public Response change(@PathParam("body") UUID body, Typed typed, @Context UriInfo info) {
        return screen.acted(body, "charter", "changed", typed, info, on -> BodyForms.charter(typed)
                .ifPresent(charter -> change.handle(on, charter)));
    }
}
