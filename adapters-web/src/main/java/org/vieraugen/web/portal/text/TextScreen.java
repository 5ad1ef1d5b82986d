package org.vieraugen.web.portal.text;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.text.ReadTexts;
import org.vieraugen.application.text.TextRequest;
import org.vieraugen.application.text.TextView;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.text.Content;
import org.vieraugen.domain.text.Edition;
import org.vieraugen.domain.text.Lines;
import org.vieraugen.domain.text.Lines.Line;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** What the page of a text module shows, and what becomes of a form that was sent. */
@OnePerServer
public class TextScreen {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ReadTexts read;
    private final Departments departments;
    private final Refusals refusals;

    @Inject
    public TextScreen(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            ReadTexts read,
            Departments departments,
            Refusals refusals) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.read = read;
        this.departments = departments;
        this.refusals = refusals;
    }

    /** One language of a change, line by line. */
    public record Changed(String language, List<Line> lines) {}

    /**
     * What the page shows.
     *
     * @param form which form was sent
     * @param ticket makes a second press the same act
     * @param done the key of what was just done
     * @param trouble what went wrong
     */
    public record Shown(
            Frame frame,
            TextView view,
            Departments departments,
            String form,
            Typed typed,
            String ticket,
            Optional<String> done,
            Optional<Failure> trouble) {
        /** What was typed into that form; the form of a change says what the module is. */
        public TextForm typedIn(String wanted) {
            return new TextForm(frame, department(), wanted.equals(form) ? typed : begun(wanted));
        }

        private Typed begun(String wanted) {
            return wanted.equals("change") ? TextForm.filled(view.current().content()) : new Typed(Map.of());
        }

        public Department department() {
            return departments.organisation().department(view.module().department());
        }

        /** The address of this page or of one of its forms. */
        public String at(String place) {
            return frame.to("/staff/texts/" + view.module().id() + place);
        }

        public String name(StaffKey key) {
            return TextScreen.name(departments, key);
        }

        /** What is in force beside what waits: the other content that a change is shown against. */
        public Optional<Content> before() {
            return view.module().inForce().map(Edition::content);
        }

        /** Every language in which the two differ; one that is new or goes is all new or all gone. */
        public List<Changed> changes(Content after) {
            return Stream.concat(
                            before().stream().flatMap(now -> now.texts().keySet().stream()),
                            after.texts().keySet().stream())
                    .distinct()
                    .sorted()
                    .filter(language -> !Objects.equals(before(language), text(after, language)))
                    .map(language -> new Changed(language, Lines.between(before(language), text(after, language))))
                    .toList();
        }

        private String before(String language) {
            return before().map(content -> text(content, language)).orElse("");
        }

        private static String text(Content content, String language) {
            return content.texts().getOrDefault(language, "");
        }

        /** For which states it is meant. */
        public String states(Content content) {
            return content.states().isEmpty()
                    ? frame.say("text.any")
                    : String.join(
                            ", ",
                            content.states().stream()
                                    .sorted()
                                    .map(state -> frame.say("staff.status." + state))
                                    .toList());
        }

        /** For which categories it is meant; one that the department has no more is called by its key. */
        public String categories(Content content) {
            return content.categories().isEmpty()
                    ? frame.say("text.any")
                    : String.join(
                            ", ",
                            content.categories().stream()
                                    .sorted()
                                    .map(this::category)
                                    .toList());
        }

        private String category(String key) {
            return department().categories().stream()
                    .filter(category -> category.key().equals(key))
                    .findFirst()
                    .map(category -> category.name(frame.language().tag()))
                    .orElse(key);
        }
    }

    static String name(Departments departments, StaffKey key) {
        return departments.organisation().findStaff(key).map(StaffMember::name).orElse(key.text());
    }

    Response show(UUID text, UriInfo info) {
        return pages.ok("text/text", shown(text, "", new Typed(Map.of()), Optional.empty(), Optional.empty(), info));
    }

    /** Does what a form asks for; notes in it what is wrong. */
    @FunctionalInterface
    interface Act {
        void on(TextRequest text, Department home);
    }

    /**
     * Does it, and shows the page with what was done, or with what was typed and why not.
     *
     * @param form which form was sent
     * @param done the key of what is done then
     */
    Response acted(UUID text, String form, String done, Typed typed, UriInfo info, Act act) {
        var caller = desk.caller();
        var on = new TextRequest(text, caller, SignedInStaff.version(typed), SignedInStaff.ticket(typed));
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        Optional<Failure> trouble = Optional.empty();
        if (typed.isGood()) {
            try {
                var organisation = departments.organisation();
                act.on(on, organisation.department(organisation.home(caller.staff())));
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            } catch (RuleBroken | Outdated e) {
                trouble = Optional.of(refusals.noted(e));
            }
        }
        if (typed.isGood() && trouble.isEmpty()) {
            return pages.ok("text/text", shown(text, "", new Typed(Map.of()), Optional.of(done), trouble, info));
        }
        return pages.wrong("text/text", shown(text, form, typed, Optional.empty(), trouble, info));
    }

    private Shown shown(
            UUID text, String form, Typed typed, Optional<String> done, Optional<Failure> trouble, UriInfo info) {
        return new Shown(
                pages.frame(info),
                read.one(desk.caller(), text),
                departments,
                form,
                typed,
                UUID.randomUUID().toString(),
                done,
                trouble);
    }
}
