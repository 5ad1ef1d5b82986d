package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Answer;
import org.vieraugen.application.complaint.ObjectTo;
import org.vieraugen.application.complaint.ReportTreatedWorse;
import org.vieraugen.application.complaint.Track;
import org.vieraugen.application.complaint.Tracked;
import org.vieraugen.application.complaint.Withdraw;
import org.vieraugen.domain.complaint.Told;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.web.Failure;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** The complaint as whoever holds its code sees it, and what can be done with it. */
@Path("/{language}/case")
@Single
public class CaseResource {
    static final String FOLLOWED = "follow.receipt";
    private static final String DONE = "follow.done";

    @Inject
    Pages pages;

    @Inject
    Visitor visitor;

    @Inject
    Track track;

    @Inject
    Answer answer;

    @Inject
    ObjectTo object;

    @Inject
    Withdraw withdraw;

    @Inject
    ReportTreatedWorse treatedWorse;

    /**
     * What the page shows.
     *
     * @param done the key of what was just done, or nothing
     * @param trouble the kind of what went wrong, or nothing
     * @param act which of the page's forms {@code typed} belongs to
     */
    public record CasePage(
            Frame frame,
            Tracked tracked,
            Typed typed,
            String act,
            Optional<String> done,
            Optional<String> trouble,
            String ticket) {
        /** What the form of that name should hold: what was typed into it before, if it came back. */
        public Typed typedIn(String form) {
            return form.equals(act) ? typed : new Typed(Map.of());
        }

        public String category() {
            return frame.sayOr(tracked.category(), "category." + tracked.category());
        }
    }

    /** One act of the complainant. */
    @FunctionalInterface
    private interface Act {
        void take(Receipt receipt, Optional<String> key);
    }

    @GET
    public Response show(@Context UriInfo info) {
        var receipt = followed();
        if (receipt.isEmpty()) {
            return pages.to("/follow");
        }
        var done = Optional.ofNullable(visitor.words().remove(DONE));
        if (done.isPresent()) {
            visitor.keep();
        }
        return pages.ok("complaint/case", page(receipt.get(), new Typed(Map.of()), "", done, Optional.empty(), info));
    }

    @POST
    @Path("answer")
    public Response answer(Typed typed, @Context UriInfo info) {
        typed.check("text", () -> Told.TEXT.check(typed.value("text")));
        return act("answer", typed, info, (receipt, key) -> answer.handle(receipt, key, typed.value("text")));
    }

    @POST
    @Path("objection")
    public Response object(Typed typed, @Context UriInfo info) {
        typed.check("text", () -> Told.TEXT.check(typed.value("text")));
        return act("objection", typed, info, (receipt, key) -> object.handle(receipt, key, typed.value("text")));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(Typed typed, @Context UriInfo info) {
        if (typed.given("sure").isEmpty()) {
            typed.refuse("sure", "not-sure");
        }
        return act("withdrawal", typed, info, (receipt, key) -> withdraw.handle(receipt, key));
    }

    @POST
    @Path("treated-worse")
    public Response treatedWorse(Typed typed, @Context UriInfo info) {
        typed.check("text", () -> Told.TEXT.check(typed.value("text")));
        return act("worse", typed, info, (receipt, key) -> {
            var sent = treatedWorse.handle(receipt, typed.value("text"), "", key);
            Kept.put(visitor.words(), sent, typed.value("ticket"));
        });
    }

    @POST
    @Path("end")
    public Response end(Typed typed) {
        if (visitor.made(typed.value("token"))) {
            visitor.leave();
        }
        return pages.to("");
    }

    private Response act(String name, Typed typed, UriInfo info, Act act) {
        var receipt = followed();
        if (receipt.isEmpty()) {
            return pages.to("/follow");
        }
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        if (!typed.isGood()) {
            return pages.wrong(
                    "complaint/case", page(receipt.get(), typed, name, Optional.empty(), Optional.empty(), info));
        }
        try {
            act.take(receipt.get(), typed.given("ticket").map(ticket -> "page-" + ticket));
        } catch (RuntimeException e) {
            var failure = Failure.of(e);
            if (failure.status() >= 500) {
                throw e;
            }
            return pages.wrong(
                    "complaint/case",
                    page(receipt.get(), typed, name, Optional.empty(), Optional.of(failure.kind()), info));
        }
        if (name.equals("worse")) {
            visitor.keep();
            return pages.to("/receipt");
        }
        visitor.words().put(DONE, name);
        visitor.keep();
        return pages.to("/case");
    }

    private Optional<Receipt> followed() {
        return Optional.ofNullable(visitor.words().get(FOLLOWED)).map(Receipt::new);
    }

    private CasePage page(
            Receipt receipt, Typed typed, String act, Optional<String> done, Optional<String> trouble, UriInfo info) {
        var ticket = typed.given("ticket").orElseGet(() -> UUID.randomUUID().toString());
        return new CasePage(pages.frame(info), track.handle(receipt), typed, act, done, trouble, ticket);
    }
}
