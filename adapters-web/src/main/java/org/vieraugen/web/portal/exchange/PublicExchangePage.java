package org.vieraugen.web.portal.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.shown.ShowExchange;
import org.vieraugen.application.exchange.shown.ShowExchange.Overview;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.form.Reading;

/** The exchange for everybody at a glance: when each series meets next and about what, how often it met and how often it should have (E1). What was stands behind each series and each year. */
@Path("/{language}/exchange")
@OnePerServer
public class PublicExchangePage {
    private final Pages pages;
    private final ShowExchange show;

    @Inject
    public PublicExchangePage(Pages pages, ShowExchange show) {
        this.pages = pages;
        this.show = show;
    }

    /** What the page shows. */
    public record Shown(Frame frame, Overview exchange) {}

    @GET
    public Response show(@QueryParam("year") Optional<String> year, @Context UriInfo info) {
        return pages.ok("exchange/public", new Shown(pages.frame(info), show.overview(Reading.year(year))));
    }
}
