package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.reading.Track;
import org.vieraugen.application.reading.Tracked;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.attachment.Uploads.RefusedFile;
import org.vieraugen.web.portal.form.KeptAnswers;
import org.vieraugen.web.portal.form.KeptAnswers.Kept;
import org.vieraugen.web.portal.form.SentBack;

/** The page of a complaint for whoever holds its code, and what comes of its forms. */
@OnePerServer
public class ComplainantCase {
    private static final String CASE = "complaint/case";
    private static final String PAGE = "/case";

    /** Whose words are kept nowhere but as a mark. */
    private static final String SECRET = "secret";

    private final Pages pages;
    private final Visitor visitor;
    private final Track track;
    private final KeptAnswers answers;

    @Inject
    public ComplainantCase(Pages pages, Visitor visitor, Track track, KeptAnswers answers) {
        this.pages = pages;
        this.visitor = visitor;
        this.track = track;
        this.answers = answers;
    }

    /**
     * What the page shows.
     *
     * @param done the key of what was just done, or nothing
     * @param trouble the kind of what went wrong, or nothing
     * @param refused the files that were not taken
     * @param act which of the page's forms {@code typed} belongs to
     * @param kept what was typed into the others before and not sent
     */
    public record CasePage(
            Frame frame,
            Tracked tracked,
            Typed typed,
            String act,
            Optional<String> done,
            Optional<String> trouble,
            List<RefusedFile> refused,
            String ticket,
            Map<String, Kept> kept) {
        /** What the form of that name should hold: what was typed into it before, if it came back or was not sent. */
        public Typed typedIn(String form) {
            if (form.equals(act)) {
                return typed;
            }
            return new Typed(keptIn(form)
                    .map(before -> Map.of("text", List.of(before.text())))
                    .orElseGet(Map::of));
        }

        private Optional<Kept> keptIn(String form) {
            return form.equals(act) ? Optional.empty() : Optional.ofNullable(kept.get(form));
        }

        /** Whether the form of that name holds what was typed before and not sent. */
        public boolean isKept(String form) {
            return keptIn(form).isPresent();
        }

        /** Whether there is something in that form that should be seen at once. */
        public boolean opens(String form) {
            return form.equals(act) || isKept(form);
        }

        /** The pages whose text the form of that name holds. */
        public String restored(String form) {
            return keptIn(form).map(Kept::tickets).orElseGet(() -> typedIn(form).value("kept"));
        }

        /** Whether what is typed into the form of that name is kept while it is typed. */
        public boolean keeps(String form) {
            return KeptAnswers.keeps(form);
        }

        /** What waits for the complainant's answer. */
        public Optional<Tracked.Said> question() {
            return tracked.progress().status() == Status.AWAITING_COMPLAINANT
                    ? tracked.written().messages().stream()
                            .filter(Tracked.Said::question)
                            .reduce((before, later) -> later)
                    : Optional.empty();
        }

        /** Whether a review of the decision can be asked for now. */
        public boolean reviewable() {
            return tracked.progress().status() == Status.DECIDED
                    && tracked.progress().objectionUntil().isPresent();
        }

        public Course course() {
            return Course.of(tracked.course().timeline());
        }

        public String category() {
            var category = tracked.progress().category();
            return frame.sayOr(category, "category." + category);
        }
    }

    /** One act of the complainant; the key makes a second press the same act. */
    @FunctionalInterface
    public interface Act {
        void take(Receipt receipt, Optional<String> key);
    }

    /** The code of the complaint that this visit follows. */
    Optional<Receipt> followed() {
        return FollowedComplaint.receipt(visitor);
    }

    /** Where the code is typed, for whoever follows none. */
    Response toFollow() {
        return pages.to("/follow");
    }

    Response show(Receipt receipt, UriInfo info) {
        var done = FollowedComplaint.done(visitor);
        var back = SentBack.to(visitor, PAGE);
        if (back.isEmpty()) {
            return pages.ok(CASE, page(receipt, new Typed(Map.of()), "", done, Optional.empty(), List.of(), info));
        }
        var form = back.get();
        var refused = form.files().stream()
                .map(file -> new RefusedFile(file.name(), file.reason()))
                .toList();
        return pages.sentBack(CASE, page(receipt, form.typed(), form.form(), done, form.trouble(), refused, info));
    }

    /** The page once more, with what is wrong in one of its forms. */
    Response wrong(Receipt receipt, Typed typed, String form, List<RefusedFile> refused, UriInfo info) {
        return back(receipt, typed, form, Optional.empty(), refused, info);
    }

    /** On to the page read anew, if the form was this browser's and may be kept. */
    private Response back(
            Receipt receipt,
            Typed typed,
            String form,
            Optional<String> trouble,
            List<RefusedFile> refused,
            UriInfo info) {
        var kept = new SentBack(
                form,
                typed,
                trouble,
                refused.stream()
                        .map(file -> new SentBack.File(file.name(), file.reason()))
                        .toList());
        return typed.isStale() || form.equals(SECRET) || !kept.keep(visitor, PAGE)
                ? pages.wrong(CASE, page(receipt, typed, form, Optional.empty(), trouble, refused, info))
                : pages.to(PAGE);
    }

    /** @param form the name of the form that asks for it, which is also what the page then says was done */
    public Response act(String form, Typed typed, UriInfo info, Act act) {
        return act(form, typed, info, List.of(), act);
    }

    Response act(String form, Typed typed, UriInfo info, List<RefusedFile> refused, Act act) {
        var receipt = followed();
        if (receipt.isEmpty()) {
            answers.hold(form, typed);
            return toFollow();
        }
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        if (!typed.isGood()) {
            return wrong(receipt.get(), typed, form, refused, info);
        }
        try {
            act.take(receipt.get(), typed.given("ticket").map(ticket -> "page-" + ticket));
        } catch (RuntimeException e) {
            var failure = Failure.of(e);
            if (failure.status() >= 500) {
                throw e;
            }
            return back(receipt.get(), typed, form, Optional.of(failure.kind()), refused, info);
        }
        answers.sent(receipt.get(), form, typed);
        SentBack.forget(visitor);
        if (form.equals("worse")) {
            visitor.keep();
            return pages.to("/receipt");
        }
        FollowedComplaint.tellDone(visitor, form);
        return refused.isEmpty()
                ? pages.to(PAGE)
                : back(receipt.get(), new Typed(Map.of()), form, Optional.empty(), refused, info);
    }

    private CasePage page(
            Receipt receipt,
            Typed typed,
            String act,
            Optional<String> done,
            Optional<String> trouble,
            List<RefusedFile> refused,
            UriInfo info) {
        var ticket = typed.given("ticket").orElseGet(() -> UUID.randomUUID().toString());
        return new CasePage(
                pages.frame(info),
                track.handle(receipt),
                typed,
                act,
                done,
                trouble,
                refused,
                ticket,
                answers.of(receipt));
    }
}
