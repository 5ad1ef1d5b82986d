package org.vieraugen.web.portal.inbox;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.review.AssignBoth;
import org.vieraugen.application.undo.TakeBackLast;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.undo.Undoable;
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
    private final TakeBackLast undo;
    private final Refusals refusals;

    @Inject
    public AssignResource(
            Pages pages, SignedInStaff desk, Visitor visitor, AssignBoth both, TakeBackLast undo, Refusals refusals) {
        this.pages = pages;
        this.desk = desk;
        this.visitor = visitor;
        this.both = both;
        this.undo = undo;
        this.refusals = refusals;
    }

    @POST
    public Response assign(Typed typed) {
        var caller = desk.caller();
        caller.must(CaseDuty.ASSIGN);
        if (!visitor.made(typed.value("token"))) {
            return pages.to("/staff");
        }
        return each(typed, false, on -> both.proposed(caller, on.reference()).map(pair -> both.handle(on, pair)));
    }

    /** Takes back what was just assigned so, each complaint by itself. */
    @POST
    @Path("undo")
    public Response takeBack(Typed typed) {
        desk.caller().must(CaseDuty.ASSIGN);
        if (!visitor.made(typed.value("token"))) {
            return pages.to("/staff");
        }
        return each(typed, true, on -> Optional.of(undo.handle(on).state()));
    }

    private Response each(Typed typed, boolean isBack, Function<ActRequest, Optional<ComplaintState>> act) {
        List<String> given = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<Undoable> undoable = new ArrayList<>();
        for (var reference : typed.all("complaint").stream().distinct().toList()) {
            var state = done(reference, typed, act);
            state.flatMap(ComplaintState::undoable).ifPresent(undoable::add);
            (state.isPresent() ? given : left).add(reference);
        }
        if (!given.isEmpty() || !left.isEmpty()) {
            var until = undoable.stream().map(Undoable::until).min(Comparator.naturalOrder());
            new Assigned(given, left, until, isBack).keep(visitor);
        }
        return pages.to("/staff");
    }

    private Optional<ComplaintState> done(
            String text, Typed typed, Function<ActRequest, Optional<ComplaintState>> act) {
        try {
            var ticket = SignedInStaff.ticket(typed).map(given -> given + "-" + text);
            return act.apply(new ActRequest(new Reference(text), desk.caller(), Optional.empty(), ticket));
        } catch (Malformed e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            if (refusals.noted(e).status() >= 500) {
                throw e;
            }
            return Optional.empty();
        }
    }
}
