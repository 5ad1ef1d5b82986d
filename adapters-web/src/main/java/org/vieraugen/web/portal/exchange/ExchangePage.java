package org.vieraugen.web.portal.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.BeginSeries;
import org.vieraugen.application.exchange.list.ListSeries;
import org.vieraugen.application.exchange.list.SeriesLine;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.exchange.ExchangeDuty;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** All series of the department, and for whoever keeps them a form to begin another. */
@Path("/{language}/staff/exchange")
@OnePerServer
public class ExchangePage {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ListSeries list;
    private final BeginSeries begin;

    @Inject
    public ExchangePage(Pages pages, Visitor visitor, SignedInStaff desk, ListSeries list, BeginSeries begin) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.list = list;
        this.begin = begin;
    }

    /**
     * What the page shows.
     *
     * @param keeps whether the reader may begin one
     * @param ticket makes a second press the same act
     */
    public record Shown(Frame frame, List<SeriesLine> series, boolean keeps, Typed typed, String ticket) {
        public List<SeriesLine> going() {
            return series.stream().filter(one -> !one.isOver()).toList();
        }

        public List<SeriesLine> over() {
            return series.stream().filter(SeriesLine::isOver).toList();
        }
    }

    @GET
    public Response show(@Context UriInfo info) {
        return pages.ok("exchange/exchange", shown(new Typed(Map.of("closing", List.of("7"))), info));
    }

    @POST
    public Response begin(Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        var plan = ExchangeForms.plan(typed);
        if (plan.isPresent()) {
            try {
                var made = begin.handle(caller, SignedInStaff.ticket(typed), plan.get());
                return pages.to("/staff/exchange/" + made.id());
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            }
        }
        return pages.wrong("exchange/exchange", shown(typed, info));
    }

    private Shown shown(Typed typed, UriInfo info) {
        var caller = desk.caller();
        return new Shown(
                pages.frame(info),
                list.handle(caller),
                ExchangeDuty.KEEP_EXCHANGE.isFor(caller.roles()),
                typed,
                UUID.randomUUID().toString());
    }
}
