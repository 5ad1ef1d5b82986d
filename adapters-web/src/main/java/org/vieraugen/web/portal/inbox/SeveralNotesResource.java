package org.vieraugen.web.portal.inbox;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.note.WriteNote;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.act.Given;

/** One internal note on several complaints of the list; each complaint by itself, so that one where it is refused keeps it from no other. */
@Path("/{language}/staff/notes")
@OnePerServer
public class SeveralNotesResource {
    private final Pages pages;
    private final SignedInStaff desk;
    private final Visitor visitor;
    private final WriteNote write;
    private final Refusals refusals;

    @Inject
    public SeveralNotesResource(Pages pages, SignedInStaff desk, Visitor visitor, WriteNote write, Refusals refusals) {
        this.pages = pages;
        this.desk = desk;
        this.visitor = visitor;
        this.write = write;
        this.refusals = refusals;
    }

    /** From the form of the list on to the page, which can be read again. */
    @POST
    @Path("chosen")
    public Response choose(Typed typed) {
        desk.caller().must(CaseDuty.READ_CASE);
        return Chosen.page("/staff/notes", typed, visitor, pages);
    }

    @GET
    public Response show(@QueryParam("complaint") List<String> complaints, @Context UriInfo info) {
        desk.caller().must(CaseDuty.READ_CASE);
        var chosen = Chosen.of(complaints);
        if (chosen.isEmpty()) {
            return pages.to("/staff");
        }
        return pages.ok(
                "inbox/notes",
                new SeveralNotesPage(pages.frame(info), chosen, List.of(), Optional.empty(), new Typed(Map.of())));
    }

    @POST
    public Response write(Typed typed, @Context UriInfo info) {
        desk.caller().must(CaseDuty.READ_CASE);
        var chosen = Chosen.of(typed.all("complaint"));
        if (chosen.isEmpty()) {
            return pages.to("/staff");
        }
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
            return again(chosen, List.of(), Optional.empty(), typed, info);
        }
        var written = new ArrayList<Reference>();
        var left = new ArrayList<Reference>();
        Optional<Failure> trouble = Optional.empty();
        try {
            for (var reference : chosen) {
                var refused = refused(reference, typed);
                (refused.isPresent() ? left : written).add(reference);
                trouble = trouble.or(() -> refused);
            }
        } catch (Malformed e) {
            // What was typed is wrong wherever it is written, and stands nowhere.
            typed.refuse(e.field(), e.reason());
            return again(chosen, List.of(), Optional.empty(), typed, info);
        }
        if (!left.isEmpty()) {
            return again(left, written, trouble, typed, info);
        }
        NotesWritten.keep(visitor, written.size());
        return pages.to("/staff");
    }

    /** Why nothing is written there; empty when it is. */
    private Optional<Failure> refused(Reference reference, Typed typed) {
        try {
            var ticket = SignedInStaff.ticket(typed).map(given -> given + "-" + reference.text());
            var on = new ActRequest(reference, desk.caller(), Optional.empty(), ticket);
            write.handle(on, new Given(typed).text(), Set.of());
            return Optional.empty();
        } catch (Malformed e) {
            throw e;
        } catch (RuntimeException e) {
            return Optional.of(refusals.told(e));
        }
    }

    private Response again(
            List<Reference> chosen, List<Reference> written, Optional<Failure> trouble, Typed typed, UriInfo info) {
        return pages.wrong("inbox/notes", new SeveralNotesPage(pages.frame(info), chosen, written, trouble, typed));
    }
}
