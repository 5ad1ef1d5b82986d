package org.vieraugen.web.portal.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.SeriesView;
import org.vieraugen.application.exchange.shown.ShowExchange;
import org.vieraugen.application.minutes.ReadMinutes;
import org.vieraugen.application.resolution.ReadResolutions;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.form.Reading;

/**
 * A series for everybody, year by year: who takes part and who left (E2), what was held and what was missed (E1), what was resolved and what became of it (E4), and where its minutes are
 * (E3). Without links to join, and without names of people.
 */
@Path("/{language}/exchange/series/{series:[0-9a-f-]{36}}")
@OnePerServer
public class PublicSeriesPage {
    private final Pages pages;
    private final ShowExchange show;
    private final ReadMinutes minutes;
    private final ReadResolutions resolutions;

    @Inject
    public PublicSeriesPage(Pages pages, ShowExchange show, ReadMinutes minutes, ReadResolutions resolutions) {
        this.pages = pages;
        this.show = show;
        this.minutes = minutes;
        this.resolutions = resolutions;
    }

    /**
     * What the page shows.
     *
     * @param years of which there may be something, the last one first
     * @param minutes the sessions whose minutes everybody can read
     * @param outstanding the sessions whose minutes everybody waits for
     * @param resolutions what was resolved then, or is still open
     */
    public record Shown(
            Frame frame,
            SeriesView view,
            List<Integer> years,
            Set<UUID> minutes,
            Set<UUID> outstanding,
            List<ReadResolutions.Shown> resolutions) {}

    @GET
    public Response show(
            @PathParam("series") UUID series, @QueryParam("year") Optional<String> year, @Context UriInfo info) {
        var one = show.series(series, Reading.year(year));
        var past = one.view().past();
        var open = minutes.shown(
                one.department(), past.stream().map(ExchangeSession::id).toList());
        return pages.ok(
                "exchange/openseries",
                new Shown(
                        pages.frame(info),
                        one.view(),
                        one.years(),
                        open,
                        minutes.outstanding(past, open),
                        resolutions.shown(one.department(), series, one.view().look())));
    }
}
