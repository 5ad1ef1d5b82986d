package org.vieraugen.web.portal.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.ReadExchange;
import org.vieraugen.application.exchange.SeriesView;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;

/** The exchange for everybody: when it meets, what it talks about, what was held and what was missed (E1). Without links to join, and without names of people. */
@Path("/{language}/exchange")
@OnePerServer
public class PublicExchangePage {
    private final Pages pages;
    private final ReadExchange read;

    @Inject
    public PublicExchangePage(Pages pages, ReadExchange read) {
        this.pages = pages;
        this.read = read;
    }

    /** What the page shows. */
    public record Shown(Frame frame, List<SeriesView> series) {}

    @GET
    public Response show(@Context UriInfo info) {
        return pages.ok("exchange/public", new Shown(pages.frame(info), read.shown()));
    }
}
