package org.vieraugen.web.portal.mandate;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mandate.EnterMandate;
import org.vieraugen.application.mandate.MandateView;
import org.vieraugen.application.mandate.ReadMandates;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.mandate.Dossier;
import org.vieraugen.domain.mandate.MandateDuty;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.form.Reading;

/** All mandates of the department, and for whoever keeps them a form to enter another. */
@Path("/{language}/staff/mandates")
@OnePerServer
public class MandatesPage {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ReadMandates read;
    private final EnterMandate enter;

    @Inject
    public MandatesPage(Pages pages, Visitor visitor, SignedInStaff desk, ReadMandates read, EnterMandate enter) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.read = read;
        this.enter = enter;
    }

    /**
     * What the page shows.
     *
     * @param numbers how all are called that a paper can be about
     * @param years of which there is something, the last one first
     * @param year which one it shows; empty for the latest
     * @param keeps whether the reader may enter one
     * @param ticket makes a second press the same act
     */
    public record Shown(
            Frame frame,
            List<MandateView> mandates,
            Map<UUID, String> numbers,
            List<Integer> years,
            Optional<Integer> year,
            boolean keeps,
            Typed typed,
            String ticket) {}

    @GET
    public Response show(@QueryParam("year") Optional<String> year, @Context UriInfo info) {
        return pages.ok("mandate/mandates", shown(new Typed(Map.of()), Reading.year(year), info));
    }

    @POST
    public Response enter(Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        var paper = MandateForms.paper(typed);
        if (paper.isPresent()) {
            try {
                var dossier = new Dossier(paper.get(), List.of(), List.of());
                var made = enter.handle(caller, SignedInStaff.ticket(typed), dossier);
                return pages.to("/staff/mandates/" + made.id());
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            }
        }
        return pages.wrong("mandate/mandates", shown(typed, Optional.empty(), info));
    }

    private Shown shown(Typed typed, Optional<Integer> year, UriInfo info) {
        var caller = desk.caller();
        return new Shown(
                pages.frame(info),
                read.all(caller, year),
                read.numbers(caller),
                read.years(caller),
                year,
                MandateDuty.KEEP_MANDATES.isFor(caller.roles()),
                typed,
                UUID.randomUUID().toString());
    }
}
