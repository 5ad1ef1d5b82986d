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
import java.util.function.Function;
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
import org.vieraugen.domain.participant.Guest;
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

    /**
     * @param again the question that the form asks once more; one that cannot be asked again leaves the form empty
     * @param department of which another page than the first is shown
     * @param page from 1
     */
    @GET
    public Response show(
            @QueryParam("again") @Nullable String again,
            @QueryParam("department") Optional<String> department,
            @QueryParam("page") Optional<String> page,
            @Context UriInfo info) {
        var all = read.all(
                guest.guest(),
                department,
                page.flatMap(GuestQuestionsPage::number).orElse(1));
        var typed = all.stream()
                .flatMap(own -> own.own().stream()
                        .filter(question -> question.id().toString().equals(again) && own.isAskable(question)))
                .findFirst()
                .map(GuestQuestionsPage::onceMore)
                .orElseGet(() -> new Typed(Map.of()));
        return pages.ok(PAGE, shown(all, typed, Optional.empty(), Optional.empty(), info));
    }

    private static Optional<Integer> number(String page) {
        return page.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(page)) : Optional.empty();
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
                typed,
                info,
                from -> ask.handle(
                        from,
                        department(from.guest(), typed.value("department")),
                        typed.value("title").strip(),
                        typed.value("text").strip(),
                        again),
                refused -> refusedToAsk(refused, again, typed));
    }

    /** What the page says: that there is no room, where that is why. */
    private String refusedToAsk(RuntimeException refused, Optional<UUID> again, Typed typed) {
        var who = guest.guest();
        var department = department(who, typed.value("department"));
        var key = again.map(question -> refusals.noted(refused, question))
                .orElseGet(() -> refusals.noted(refused, department));
        boolean full =
                latest(who).stream().anyMatch(own -> own.as().department().equals(department) && !own.room());
        return full && refused instanceof RuleBroken ? "no-room" : key;
    }

    private static DepartmentKey department(Guest who, String chosen) {
        return who.as().stream()
                .map(as -> as.department())
                .filter(department -> department.text().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new Unknown("department"));
    }

    @POST
    @Path("{question:[0-9a-f-]{36}}/withdraw")
    public Response withdraw(@PathParam("question") UUID question, Typed typed, @Context UriInfo info) {
        return acted(
                "question-withdrawn",
                typed,
                info,
                from -> withdraw.handle(from, question),
                refused -> refusals.noted(refused, question));
    }

    /** @param refusal the key of what the page says where a rule, or somebody who was faster, was in the way */
    private Response acted(
            String done, Typed typed, UriInfo info, Consumer<Outside> act, Function<RuntimeException, String> refusal) {
        var who = guest.guest();
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        Optional<String> refused = Optional.empty();
        if (typed.isGood()) {
            try {
                act.accept(new Outside(who, SignedInStaff.version(typed), SignedInStaff.ticket(typed)));
                return pages.ok(
                        PAGE, shown(latest(who), new Typed(Map.of()), Optional.of(done), Optional.empty(), info));
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            } catch (RuleBroken | Outdated e) {
                refused = Optional.of(refusal.apply(e));
            }
        }
        return pages.wrong(PAGE, shown(latest(who), typed, Optional.empty(), refused, info));
    }

    private List<OwnQuestions> latest(Guest who) {
        return read.all(who, Optional.empty(), 1);
    }

    private Shown shown(
            List<OwnQuestions> all, Typed typed, Optional<String> done, Optional<String> refused, UriInfo info) {
        return new Shown(pages.frame(info), all, typed, UUID.randomUUID().toString(), done, refused);
    }
}
