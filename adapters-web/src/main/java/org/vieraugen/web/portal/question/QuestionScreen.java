package org.vieraugen.web.portal.question;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.question.QuestionView;
import org.vieraugen.application.question.ReadQuestions;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** What the page of a question and its forms have in common: what it shows, and what becomes of a form that was sent. */
@OnePerServer
public class QuestionScreen {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ReadQuestions read;
    private final Refusals refusals;

    @Inject
    public QuestionScreen(Pages pages, Visitor visitor, SignedInStaff desk, ReadQuestions read, Refusals refusals) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.read = read;
        this.refusals = refusals;
    }

    /**
     * What the page shows.
     *
     * @param ticket makes a second press the same act
     * @param done the key of what was just done
     * @param trouble what went wrong
     */
    public record Shown(
            Frame frame,
            QuestionView view,
            Typed typed,
            String ticket,
            Optional<String> done,
            Optional<Failure> trouble) {
        /** What was typed into that form, which says its name in a hidden field. */
        public Typed typedIn(String form) {
            return typed.is("form", form) ? typed : nothing();
        }

        /** What was done, as the page says it: what was public once is not kept back before another person confirms it. */
        public Optional<String> said() {
            return done.map(what -> what.equals("kept-back")
                            && view.question().showing().waiting().isPresent()
                    ? "keeping-back-waits"
                    : what);
        }

        /** The form in which it is asked again: by the same organisation with the same words, unless somebody says otherwise. */
        public Typed again() {
            var asked = view.question().asked();
            return new Typed(Map.of(
                    "organisation", List.of(asked.organisation()),
                    "capacity", List.of(asked.capacity().name()),
                    "title", List.of(asked.title()),
                    "text", List.of(asked.text()),
                    "again", List.of(view.question().first().toString()),
                    "day", List.of(view.today().toString())));
        }

        /** The address of this page or of one of its forms. */
        public String at(String place) {
            return frame.to("/staff/questions/" + view.question().id() + place);
        }
    }

    private static Typed nothing() {
        return new Typed(Map.of());
    }

    Response show(UUID question, UriInfo info) {
        return pages.ok("question/question", shown(question, nothing(), Optional.empty(), Optional.empty(), info));
    }

    /**
     * Does it, and shows the page with what was done, or with what was typed and why not.
     *
     * @param done the key of what is done then
     * @param act does what a form asks for; notes in it what is wrong
     */
    Response acted(UUID question, String done, Typed typed, UriInfo info, Consumer<Target> act) {
        var on = new Target(question, desk.caller(), SignedInStaff.version(typed), SignedInStaff.ticket(typed));
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        Optional<Failure> trouble = Optional.empty();
        if (typed.isGood()) {
            try {
                act.accept(on);
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            } catch (RuleBroken | Outdated e) {
                trouble = Optional.of(refusals.noted(e));
            }
        }
        if (typed.isGood() && trouble.isEmpty()) {
            return pages.ok("question/question", shown(question, nothing(), Optional.of(done), trouble, info));
        }
        return pages.wrong("question/question", shown(question, typed, Optional.empty(), trouble, info));
    }

    private Shown shown(UUID question, Typed typed, Optional<String> done, Optional<Failure> trouble, UriInfo info) {
        return new Shown(
                pages.frame(info),
                read.one(desk.caller(), question),
                typed,
                UUID.randomUUID().toString(),
                done,
                trouble);
    }
}
