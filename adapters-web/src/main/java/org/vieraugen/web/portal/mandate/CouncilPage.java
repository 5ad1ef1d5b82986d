package org.vieraugen.web.portal.mandate;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mandate.MandateView;
import org.vieraugen.application.mandate.ReadMandates;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.form.Reading;

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

    /**
     * What the page shows.
     *
     * @param years of which there is something to read, the last one first
     * @param year which one it shows; empty for the latest
     */
    public record Shown(Frame frame, List<MandateView> mandates, List<Integer> years, Optional<Integer> year) {}

    @GET
    public Response show(@QueryParam("year") Optional<String> year, @Context UriInfo info) {
        var wanted = Reading.year(year);
        return pages.ok(
                "mandate/council", new Shown(pages.frame(info), read.published(wanted), read.yearsPublished(), wanted));
    }
}
