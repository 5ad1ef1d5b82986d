package org.vieraugen.web.portal.inbox;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
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
import org.vieraugen.web.portal.inbox.Assigned.Fate;
import org.vieraugen.web.portal.inbox.Assigned.One;

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
        var assigned = typed.all("complaint").stream()
                .filter(text -> text.matches("[A-Z0-9-]{1,40}"))
                .distinct()
                .map(reference -> one(caller, reference, typed))
                .toList();
        if (!assigned.isEmpty()) {
            new Assigned(assigned).keep(visitor);
        }
        return pages.to("/staff");
    }

    private One one(Caller caller, String text, Typed typed) {
        try {
            var reference = new Reference(text);
            var holders = both.holders(caller, reference);
            if (holders.isPresent()) {
                return One.before(text, holders.get());
            }
            var pair = both.proposed(caller, reference);
            pair.ifPresent(two -> both.handle(
                    new ActRequest(
                            reference,
                            caller,
                            Optional.empty(),
                            SignedInStaff.ticket(typed).map(ticket -> ticket + "-" + text)),
                    two));
            return One.of(text, pair.isPresent() ? Fate.GIVEN : Fate.LEFT);
        } catch (Malformed e) {
            return One.of(text, Fate.LEFT);
        } catch (RuntimeException e) {
            if (refusals.noted(e).status() >= 500) {
                throw e;
            }
            return One.of(text, Fate.LEFT);
        }
    }
}
