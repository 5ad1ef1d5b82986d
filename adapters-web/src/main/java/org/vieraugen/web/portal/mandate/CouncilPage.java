package org.vieraugen.web.portal.mandate;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mandate.MandateView;
import org.vieraugen.application.mandate.ReadMandates;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;

/** What the council asked for and how far it is, for everybody. */
@Path("/{language}/council")
@OnePerServer
public class CouncilPage {
    private final Pages pages;
    private final ReadMandates read;

    @Inject
    public CouncilPage(Pages pages, ReadMandates read) {
        this.pages = pages;
        this.read = read;
    }

    /** What the page shows. */
    public record Shown(Frame frame, List<MandateView> mandates) {}

    @GET
    public Response show(@Context UriInfo info) {
        return pages.ok("mandate/council", new Shown(pages.frame(info), read.published()));
    }
}
