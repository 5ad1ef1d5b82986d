package org.vieraugen.web.portal.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.shown.ShowExchange;
import org.vieraugen.application.exchange.shown.ShowExchange.OneSession;
import org.vieraugen.application.minutes.ReadMinutes;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;

/** A session for everybody: what stands or stood on its agenda and what became of it (E2), how many came for whom, and the public part of each edition of its minutes that was approved, the last one first (E3). */
@Path("/{language}/exchange/sessions/{session:[0-9a-f-]{36}}")
@OnePerServer
public class PublicSessionPage {
    private final Pages pages;
    private final ShowExchange show;
    private final ReadMinutes minutes;

    @Inject
    public PublicSessionPage(Pages pages, ShowExchange show, ReadMinutes minutes) {
        this.pages = pages;
        this.show = show;
        this.minutes = minutes;
    }

    /**
     * What the page shows.
     *
     * @param minutes empty while there are none that everybody can read
     * @param outstanding whether everybody waits for them
     */
    public record Shown(Frame frame, OneSession one, Optional<ReadMinutes.Shown> minutes, boolean outstanding) {}

    @GET
    public Response show(@PathParam("session") UUID id, @Context UriInfo info) {
        var one = show.session(id);
        var written = minutes.shown(one.session(), one.series());
        boolean outstanding = !minutes.outstanding(List.of(one.session()), written.isPresent() ? Set.of(id) : Set.of())
                .isEmpty();
        return pages.ok("exchange/opensession", new Shown(pages.frame(info), one, written, outstanding));
    }
}
