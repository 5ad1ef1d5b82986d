package org.vieraugen.web.portal.request;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.request.TakeRequest;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.request.Arrival;
import org.vieraugen.domain.request.RequestAct;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** What was asked at the counter or on the phone, or came by post, is written down on one page. */
@Path("/{language}/staff/requests/new")
@OnePerServer
public class TakeRequestPage {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final Departments departments;
    private final TakeRequest take;
    private final Refusals refusals;

    @Inject
    public TakeRequestPage(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            Departments departments,
            TakeRequest take,
            Refusals refusals) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.departments = departments;
        this.take = take;
        this.refusals = refusals;
    }

    /** What the page shows. */
    public record Shown(Frame frame, Department department, Typed typed, String ticket, Optional<Failure> trouble) {
        public List<Channel> channels() {
            return Arrays.stream(Channel.values())
                    .filter(Arrival.BY_HAND::contains)
                    .toList();
        }

        /** In which languages an answer may be written. */
        public List<Language> languages() {
            return RequestForms.languages();
        }
    }

    @GET
    public Response ask(@Context UriInfo info) {
        var caller = caller();
        var empty = new Typed(Map.of(
                "channel", List.of(Channel.COUNTER.name()),
                "language", List.of("de"),
                "team",
                        List.of(departments
                                .organisation()
                                .staff(caller.staff())
                                .team()
                                .text())));
        return pages.ok("request/new", shown(empty, UUID.randomUUID().toString(), Optional.empty(), info));
    }

    @POST
    public Response take(Typed typed, @Context UriInfo info) {
        var caller = caller();
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        Optional<Failure> trouble = Optional.empty();
        var asked = RequestForms.asked(typed);
        var channel = RequestForms.channel("channel", typed);
        if (typed.given("team").isEmpty()) {
            typed.refuse("team", "missing");
        }
        if (typed.isGood() && asked.isPresent() && channel.isPresent()) {
            try {
                var made = take.byHand(
                        caller,
                        SignedInStaff.ticket(typed),
                        new TeamKey(typed.value("team")),
                        channel.get(),
                        typed.value("language"),
                        asked.get());
                return pages.to("/staff/requests?done=taken&number=" + made.number());
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            } catch (RuleBroken e) {
                // Nothing typed is lost: somebody else signs in and sends it.
                trouble = Optional.of(refusals.noted(e));
            }
        }
        return pages.wrong("request/new", shown(typed, typed.value("ticket"), trouble, info));
    }

    private Shown shown(Typed typed, String ticket, Optional<Failure> trouble, UriInfo info) {
        var organisation = departments.organisation();
        var home = organisation.department(organisation.home(desk.caller().staff()));
        return new Shown(pages.frame(info), home, typed, ticket, trouble);
    }

    private Caller caller() {
        var caller = desk.caller();
        caller.must(RequestAct.TAKE_IN.duty());
        return caller;
    }
}
