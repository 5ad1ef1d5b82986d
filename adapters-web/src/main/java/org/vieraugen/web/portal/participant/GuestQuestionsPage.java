package org.vieraugen.web.portal.participant;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Outside;
import org.vieraugen.application.question.AskQuestion;
import org.vieraugen.application.question.OwnQuestions;
import org.vieraugen.application.question.ReadOwnQuestions;
import org.vieraugen.application.question.WithdrawQuestion;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.question.Question;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.form.Reading;

/** The questions of a guest's organisation with their answers, those of others as everybody reads them, and a form to ask one, also again (E5, E10). */
@Path("/{language}/partner/questions")
@OnePerServer
public class GuestQuestionsPage {
    private static final String PAGE = "participant/questions";

    private final Pages pages;
    private final Visitor visitor;
    private final SignedInGuest guest;
    private final ReadOwnQuestions read;
    private final AskQuestion ask;
    private final WithdrawQuestion withdraw;
    private final GuestRefusals refusals;

    @Inject
    public GuestQuestionsPage(
            Pages pages,
            Visitor visitor,
            SignedInGuest guest,
            ReadOwnQuestions read,
            AskQuestion ask,
            WithdrawQuestion withdraw,
            GuestRefusals refusals) {
        this.pages = pages;
        this.visitor = visitor;
        this.guest = guest;
        this.read = read;
        this.ask = ask;
        this.withdraw = withdraw;
        this.refusals = refusals;
    }

    /**
     * What the page shows.
     *
     * @param all one for each department in which the guest is invited
     * @param ticket makes a second press the same act
     * @param done the key of what was just done
     * @param refused the key of what went wrong
     */
    public record Shown(
            Frame frame,
            List<OwnQuestions> all,
            Typed typed,
            String ticket,
            Optional<String> done,
            Optional<String> refused) {}

    /** @param again the question that the form asks once more; one that cannot be asked again leaves the form empty */
    @GET
    public Response show(@QueryParam("again") @Nullable String again, @Context UriInfo info) {
        var all = read.all(guest.guest());
        var typed = all.stream()
                .flatMap(own -> own.own().stream()
                        .filter(question -> question.id().toString().equals(again) && own.isAskable(question)))
                .findFirst()
                .map(GuestQuestionsPage::onceMore)
                .orElseGet(() -> new Typed(Map.of()));
        return pages.ok(PAGE, shown(all, typed, Optional.empty(), Optional.empty(), info));
    }

    private static Typed onceMore(Question question) {
        return new Typed(Map.of(
                "again", List.of(question.id().toString()),
                "department", List.of(question.department().text()),
                "title", List.of(question.asked().title()),
                "text", List.of(question.asked().text())));
    }

    @POST
    public Response ask(Typed typed, @Context UriInfo info) {
        var again = Reading.key("again", typed);
        return acted(
                "question",
                again,
                typed,
                info,
                from -> ask.handle(
                        from,
                        department(from, typed.value("department")),
                        typed.value("title").strip(),
                        typed.value("text").strip(),
                        again));
    }

    private static DepartmentKey department(Outside from, String chosen) {
        return from.guest().as().stream()
                .map(as -> as.department())
                .filter(department -> department.text().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new Unknown("department"));
    }

    @POST
    @Path("{question:[0-9a-f-]{36}}/withdraw")
    public Response withdraw(@PathParam("question") UUID question, Typed typed, @Context UriInfo info) {
        return acted("question-withdrawn", Optional.of(question), typed, info, from -> withdraw.handle(from, question));
    }

    /** @param about the question that is there already; empty for a new one, which no rule refuses */
    private Response acted(String done, Optional<UUID> about, Typed typed, UriInfo info, Consumer<Outside> act) {
        var who = guest.guest();
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        Optional<String> refused = Optional.empty();
        if (typed.isGood()) {
            try {
                act.accept(new Outside(who, SignedInStaff.version(typed), SignedInStaff.ticket(typed)));
                return pages.ok(
                        PAGE, shown(read.all(who), new Typed(Map.of()), Optional.of(done), Optional.empty(), info));
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            } catch (RuleBroken | Outdated e) {
                refused = Optional.of(
                        about.map(question -> refusals.noted(e, question)).orElse("outdated"));
            }
        }
        return pages.wrong(PAGE, shown(read.all(who), typed, Optional.empty(), refused, info));
    }

    private Shown shown(
            List<OwnQuestions> all, Typed typed, Optional<String> done, Optional<String> refused, UriInfo info) {
        return new Shown(pages.frame(info), all, typed, UUID.randomUUID().toString(), done, refused);
    }
}
