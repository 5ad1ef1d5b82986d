package org.vieraugen.web.portal.deadline;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.complaint.Certificate;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.retention.EraseDue;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** What is due for erasure, and what was just erased. */
@Path("/{language}/staff/erasures")
@OnePerServer
public class ErasuresPage {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final EraseDue erase;
    private final Refusals refusals;

    @Inject
    public ErasuresPage(Pages pages, Visitor visitor, SignedInStaff desk, EraseDue erase, Refusals refusals) {
        this.refusals = refusals;
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.erase = erase;
    }

    /**
     * What the page shows.
     *
     * @param erased what was erased just now
     * @param kept the references that were chosen and could not be erased
     * @param trouble the key of what is wrong with the form
     */
    public record Shown(
            Frame frame,
            List<EraseDue.Due> due,
            List<Certificate> erased,
            List<String> kept,
            Optional<String> trouble) {
        public boolean isErasable() {
            return due.stream().anyMatch(one -> !one.held());
        }
    }

    @GET
    public Response show(@Context UriInfo info) {
        return pages.ok("deadline/erasures", shown(List.of(), List.of(), Optional.empty(), info));
    }

    @POST
    public Response erase(Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        var trouble = !visitor.made(typed.value("token"))
                ? Optional.of("form.stale")
                : typed.given("sure").isEmpty() || typed.all("reference").isEmpty()
                        ? Optional.of("erasures.choose")
                        : Optional.<String>empty();
        if (trouble.isPresent()) {
            return pages.wrong("deadline/erasures", shown(List.of(), List.of(), trouble, info));
        }
        var erased = new ArrayList<Certificate>();
        var kept = new ArrayList<String>();
        for (var reference : typed.all("reference")) {
            try {
                erased.add(erase.erase(caller, new Reference(reference)));
            } catch (RuleBroken | Outdated | Erased e) {
                refusals.noted(e, reference);
                kept.add(reference);
            }
        }
        return pages.ok("deadline/erasures", shown(erased, kept, Optional.empty(), info));
    }

    private Shown shown(List<Certificate> erased, List<String> kept, Optional<String> trouble, UriInfo info) {
        return new Shown(pages.frame(info), erase.dryRun(desk.caller()), erased, kept, trouble);
    }
}
