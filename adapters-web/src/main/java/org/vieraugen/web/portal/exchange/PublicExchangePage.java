package org.vieraugen.web.portal.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.ReadExchange;
import org.vieraugen.application.minutes.ReadMinutes;
import org.vieraugen.application.resolution.ReadResolutions;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.form.Reading;

/** The exchange for everybody: when it meets, what it talks about, what was held and what was missed (E1), what was resolved and what became of it (E4), and where its minutes are (E3). Without links to join, and without names of people. */
@Path("/{language}/exchange")
@OnePerServer
public class PublicExchangePage {
    private final Pages pages;
    private final ReadExchange read;
    private final ReadMinutes minutes;
    private final ReadResolutions resolutions;

    @Inject
    public PublicExchangePage(Pages pages, ReadExchange read, ReadMinutes minutes, ReadResolutions resolutions) {
        this.pages = pages;
        this.read = read;
        this.minutes = minutes;
        this.resolutions = resolutions;
    }

    /**
     * What the page shows.
     *
     * @param exchange of the year that is asked for, or of now
     * @param minutes the sessions whose minutes everybody can read
     * @param outstanding the sessions whose minutes everybody waits for
     * @param all what was resolved then, or is still open, by series
     */
    public record Shown(
            Frame frame,
            ReadExchange.Shown exchange,
            Set<UUID> minutes,
            Set<UUID> outstanding,
            Map<UUID, List<ReadResolutions.Shown>> all) {
        public List<ReadResolutions.Shown> resolutions(UUID of) {
            return all.getOrDefault(of, List.of());
        }
    }

    @GET
    public Response show(@QueryParam("year") Optional<String> year, @Context UriInfo info) {
        var exchange = read.shown(Reading.year(year));
        var open = minutes.shown(exchange.sessions());
        return pages.ok(
                "exchange/public",
                new Shown(
                        pages.frame(info),
                        exchange,
                        open,
                        minutes.outstanding(exchange.past(), open),
                        resolutions.shown(exchange.look())));
    }
}
