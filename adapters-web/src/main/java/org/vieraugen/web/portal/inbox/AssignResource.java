package org.vieraugen.web.portal.inbox;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
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
        desk.caller().must(CaseDuty.ASSIGN);
        if (!visitor.made(typed.value("token"))) {
            return pages.to("/staff");
        }
        return each(typed, false, this::assigned);
    }

    /** Takes back what was just assigned so, each complaint by itself. */
    @POST
    @Path("undo")
    public Response takeBack(Typed typed) {
        desk.caller().must(CaseDuty.ASSIGN);
        if (!visitor.made(typed.value("token"))) {
            return pages.to("/staff");
        }
        return each(
                typed,
                true,
                on -> new Done(
                        One.of(on.reference().text(), Fate.GIVEN),
                        undo.handle(on).state().undoable()));
    }

    /** What became of one complaint, and until when it can be taken back. */
    private record Done(One one, Optional<Undoable> undoable) {
        static Done left(String reference) {
            return new Done(One.of(reference, Fate.LEFT), Optional.empty());
        }
    }

    private Response each(Typed typed, boolean isBack, Function<ActRequest, Done> act) {
        var all = typed.all("complaint").stream()
                .filter(text -> text.matches("[A-Z0-9-]{1,40}"))
                .distinct()
                .map(reference -> done(reference, typed, act))
                .toList();
        if (!all.isEmpty()) {
            var until = all.stream()
                    .flatMap(done -> done.undoable().stream())
                    .map(Undoable::until)
                    .min(Comparator.naturalOrder());
            new Assigned(all.stream().map(Done::one).toList(), until, isBack).keep(visitor);
        }
        return pages.to("/staff");
    }

    private Done assigned(ActRequest on) {
        var text = on.reference().text();
        var holders = both.holders(on.caller(), on.reference());
        if (holders.isPresent()) {
            return new Done(One.before(text, holders.get()), Optional.empty());
        }
        return both.proposed(on.caller(), on.reference())
                .map(pair ->
                        new Done(One.of(text, Fate.GIVEN), both.handle(on, pair).undoable()))
                .orElseGet(() -> Done.left(text));
    }

    private Done done(String text, Typed typed, Function<ActRequest, Done> act) {
        try {
            var ticket = SignedInStaff.ticket(typed).map(given -> given + "-" + text);
            return act.apply(new ActRequest(new Reference(text), desk.caller(), Optional.empty(), ticket));
        } catch (Malformed e) {
            return Done.left(text);
        } catch (RuntimeException e) {
            refusals.told(e);
            return Done.left(text);
        }
    }
}
