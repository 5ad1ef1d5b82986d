package org.vieraugen.web.portal.minutes;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.minutes.ReadMinutes;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;

/** What everybody reads of minutes: the public part of each edition that was approved, the last one first (E3). */
@Path("/{language}/exchange/sessions/{session:[0-9a-f-]{36}}")
@OnePerServer
public class PublicMinutesPage {
    private final Pages pages;
    private final ReadMinutes read;

    @Inject
    public PublicMinutesPage(Pages pages, ReadMinutes read) {
        this.pages = pages;
        this.read = read;
    }

    /** What the page shows. */
    public record Shown(Frame frame, ReadMinutes.Shown minutes) {}

    @GET
    public Response show(@PathParam("session") UUID session, @Context UriInfo info) {
        return pages.ok("minutes/public", new Shown(pages.frame(info), read.shown(session)));
    }
}
