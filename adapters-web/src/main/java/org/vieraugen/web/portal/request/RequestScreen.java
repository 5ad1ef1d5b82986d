package org.vieraugen.web.portal.request;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.request.OnRequest;
import org.vieraugen.application.request.ReadRequests;
import org.vieraugen.application.request.RequestTexts;
import org.vieraugen.application.request.RequestView;
import org.vieraugen.application.request.UnseenRequest;
import org.vieraugen.application.text.TextLine;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.request.Asked;
import org.vieraugen.domain.request.RequestNumber;
import org.vieraugen.domain.request.Said;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** What the page of a request and its forms have in common: what it shows, and what becomes of a form that was sent. */
@OnePerServer
public class RequestScreen {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ReadRequests read;
    private final RequestTexts texts;
    private final Departments departments;
    private final Refusals refusals;

    @Inject
    public RequestScreen(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            ReadRequests read,
            RequestTexts texts,
            Departments departments,
            Refusals refusals) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.read = read;
        this.texts = texts;
        this.departments = departments;
        this.refusals = refusals;
    }

    /**
     * What the page shows.
     *
     * @param form which form was sent: {@code answer}, {@code move}, {@code close}, {@code complaint}
     * @param ticket makes a second press the same act
     * @param done the key of what was just done
     * @param trouble what went wrong
     * @param texts which text modules may be put into an answer
     */
    public record Shown(
            Frame frame,
            RequestView view,
            Organisation organisation,
            String form,
            Typed typed,
            String ticket,
            Optional<String> done,
            Optional<Failure> trouble,
            List<TextLine> texts) {
        /** What was typed into that form, or what it begins with. */
        public Typed typedIn(String wanted) {
            if (wanted.equals(form)) {
                return typed;
            }
            return switch (wanted) {
                case "answer" ->
                    new Typed(Map.of("way", List.of(view.ways().get(0).name())));
                case "complaint" ->
                    new Typed(Map.of("on", List.of(view.today().toString()), "identity", List.of("CONFIDENTIAL")));
                default -> new Typed(Map.of());
            };
        }

        /** The address of this page or of one of its forms. */
        public String at(String place) {
            return frame.to("/staff/requests/" + view.request().number() + place);
        }

        public Department department() {
            return organisation.department(view.request().department());
        }

        /** What it is about, or else its number. */
        public String title() {
            return view.request()
                    .words()
                    .asked()
                    .map(Asked::subject)
                    .filter(subject -> !subject.isBlank())
                    .orElse(view.request().number().text());
        }

        /** Whoever asked, with all ways to reach them. */
        public Optional<Identity> asker() {
            return view.request().words().asked().flatMap(Asked::asker);
        }

        /** Who said it. */
        public String name(Said said) {
            return said.by()
                    .map(who ->
                            organisation.findStaff(who).map(StaffMember::name).orElse(who.text()))
                    .orElseGet(() -> frame.say("request.asker"));
        }
    }

    Response show(String number, UriInfo info) {
        return pages.ok(
                "request/request", shown(number, "", new Typed(Map.of()), Optional.empty(), Optional.empty(), info));
    }

    /** The same with a text module at the end of the answer; or with what is wrong with the choice. */
    Response inserted(String number, Typed typed, UriInfo info) {
        var view = read.one(desk.caller(), RequestNumber.read(number));
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        Optional<String> words = Optional.empty();
        if (typed.isGood()) {
            words = words(view, typed);
            if (words.isEmpty()) {
                typed.refuse("module", typed.given("module").isEmpty() ? "missing" : "unknown");
            }
        }
        var before = typed.value("text");
        var next = words.map(more -> typed.with("text", before.isBlank() ? more : before + "\n\n" + more)
                        .with("module", ""))
                .orElse(typed);
        var shown = shown(number, "answer", next, Optional.empty(), Optional.empty(), info);
        return words.isPresent() ? pages.ok("request/request", shown) : pages.wrong("request/request", shown);
    }

    private Optional<String> words(RequestView view, Typed typed) {
        try {
            return typed.given("module").map(UUID::fromString).map(module -> texts.insert(desk.caller(), view, module));
        } catch (UnseenRequest e) {
            throw e;
        } catch (Unknown | IllegalArgumentException e) {
            // Retired meanwhile, or of another department.
            return Optional.empty();
        }
    }

    /** Does what a form asks for; notes in it what is wrong, and says where it leads, if not back to the page. */
    @FunctionalInterface
    interface Act {
        Optional<Supplier<Response>> on(OnRequest request);
    }

    /**
     * Does it, and shows the page with what was done, or with what was typed and why not.
     *
     * @param form which form was sent
     * @param done the key of what is done then
     */
    Response acted(String number, String form, String done, Typed typed, UriInfo info, Act act) {
        var on = new OnRequest(
                RequestNumber.read(number), desk.caller(), SignedInStaff.version(typed), SignedInStaff.ticket(typed));
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        Optional<Failure> trouble = Optional.empty();
        Optional<Supplier<Response>> next = Optional.empty();
        if (typed.isGood()) {
            try {
                next = act.on(on);
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            } catch (RuleBroken | Outdated e) {
                trouble = Optional.of(refusals.noted(e));
            }
        }
        if (!typed.isGood() || trouble.isPresent()) {
            return pages.wrong("request/request", shown(number, form, typed, Optional.empty(), trouble, info));
        }
        if (next.isPresent()) {
            return next.get().get();
        }
        return pages.ok(
                "request/request", shown(number, "", new Typed(Map.of()), Optional.of(done), Optional.empty(), info));
    }

    private Shown shown(
            String number, String form, Typed typed, Optional<String> done, Optional<Failure> trouble, UriInfo info) {
        var caller = desk.caller();
        var view = read.one(caller, RequestNumber.read(number));
        return new Shown(
                pages.frame(info),
                view,
                departments.organisation(),
                form,
                typed,
                UUID.randomUUID().toString(),
                done,
                trouble,
                texts.offered(caller, view));
    }
}
