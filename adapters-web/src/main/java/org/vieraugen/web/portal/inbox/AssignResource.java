package org.vieraugen.web.portal.inbox;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.review.AssignBoth;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** Gives the seats of several complaints at once to those whom the system proposes; each complaint by itself, so that one that is refused leaves the others done. */
@Path("/{language}/staff/assignment")
@OnePerServer
public class AssignResource {
    private final Pages pages;
    private final SignedInStaff desk;
    private final Visitor visitor;
    private final AssignBoth both;
    private final Refusals refusals;

    @Inject
    public AssignResource(Pages pages, SignedInStaff desk, Visitor visitor, AssignBoth both, Refusals refusals) {
        this.pages = pages;
        this.desk = desk;
        this.visitor = visitor;
        this.both = both;
        this.refusals = refusals;
    }

    @POST
    public Response assign(Typed typed) {
        var caller = desk.caller();
        caller.must(CaseDuty.ASSIGN);
        if (!visitor.made(typed.value("token"))) {
            return pages.to("/staff");
        }
        List<String> given = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (var reference : typed.all("complaint").stream().distinct().toList()) {
            (isAssigned(caller, reference, typed) ? given : left).add(reference);
        }
        if (!given.isEmpty() || !left.isEmpty()) {
            new Assigned(given, left).keep(visitor);
        }
        return pages.to("/staff");
    }

    private boolean isAssigned(Caller caller, String text, Typed typed) {
        try {
            var reference = new Reference(text);
            var pair = both.proposed(caller, reference);
            pair.ifPresent(two -> both.handle(
                    new ActRequest(
                            reference,
                            caller,
                            Optional.empty(),
                            SignedInStaff.ticket(typed).map(ticket -> ticket + "-" + text)),
                    two));
            return pair.isPresent();
        } catch (Malformed e) {
            return false;
        } catch (RuntimeException e) {
            if (refusals.noted(e).status() >= 500) {
                throw e;
            }
            return false;
        }
    }
}
