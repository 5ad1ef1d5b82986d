package org.vieraugen.web.portal.inbox;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.application.reading.ReadCase;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** Several complaints of the list on one page, to be printed; each of them is opened, and the look noted, as on its own page. */
@Path("/{language}/staff/print")
@OnePerServer
public class PrintResource {
    private final Pages pages;
    private final SignedInStaff desk;
    private final Visitor visitor;
    private final ReadCase read;
    private final Refusals refusals;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public PrintResource(
            Pages pages,
            SignedInStaff desk,
            Visitor visitor,
            ReadCase read,
            Refusals refusals,
            Departments departments,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.visitor = visitor;
        this.read = read;
        this.refusals = refusals;
        this.departments = departments;
        this.clock = clock;
    }

    /** From the form of the list on to the page, which can be read again. */
    @POST
    public Response choose(Typed typed) {
        desk.caller().must(CaseDuty.READ_CASE);
        return Chosen.page("/staff/print", typed, visitor, pages);
    }

    @GET
    public Response show(@QueryParam("complaint") List<String> complaints, @Context UriInfo info) {
        var caller = desk.caller();
        caller.must(CaseDuty.READ_CASE);
        var chosen = Chosen.of(complaints);
        if (chosen.isEmpty()) {
            return pages.to("/staff");
        }
        var cases = chosen.stream()
                .map(reference -> open(caller, reference))
                .flatMap(Optional::stream)
                .toList();
        return pages.ok(
                "inbox/print",
                new PrintPage(
                        pages.frame(info),
                        cases,
                        chosen.size() - cases.size(),
                        departments,
                        LocalDate.ofInstant(clock.instant(), Terms.ZONE)));
    }

    /** Empty for what the reader does not see, or not any more. */
    private Optional<CaseView> open(Caller caller, Reference reference) {
        try {
            return Optional.of(read.handle(caller, reference));
        } catch (RuntimeException e) {
            refusals.told(e);
            return Optional.empty();
        }
    }
}
