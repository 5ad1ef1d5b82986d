package org.vieraugen.web.portal.question;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.question.AskQuestion;
import org.vieraugen.application.question.QuestionView;
import org.vieraugen.application.question.ReadQuestions;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.QuestionDuty;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.form.Reading;

/** All questions of the department, and for whoever keeps them a form to enter one that was asked, also again. */
@Path("/{language}/staff/questions")
@OnePerServer
public class QuestionsPage {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ReadQuestions read;
    private final AskQuestion ask;
    private final Refusals refusals;

    @Inject
    public QuestionsPage(
            Pages pages, Visitor visitor, SignedInStaff desk, ReadQuestions read, AskQuestion ask, Refusals refusals) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.read = read;
        this.ask = ask;
        this.refusals = refusals;
    }

    /**
     * What the page shows.
     *
     * @param waiting what waits for somebody of the staff, the longest first; nothing where a year is shown, or the reader changes none
     * @param years in which something was asked, the last one first
     * @param year which one it shows; empty for the latest, and those that are open
     * @param keeps whether the reader may enter one
     * @param ticket makes a second press the same act
     * @param trouble what went wrong
     */
    public record Shown(
            Frame frame,
            List<QuestionView> questions,
            List<Question> waiting,
            List<Integer> years,
            Optional<Integer> year,
            boolean keeps,
            Typed typed,
            String ticket,
            Optional<Failure> trouble) {}

    @GET
    public Response show(@QueryParam("year") Optional<String> year, @Context UriInfo info) {
        return pages.ok("question/questions", shown(new Typed(Map.of()), Reading.year(year), Optional.empty(), info));
    }

    @POST
    public Response ask(Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        var due = Reading.day("due", typed);
        var asked = QuestionForms.asked(typed);
        Optional<Failure> trouble = Optional.empty();
        if (asked.isPresent()) {
            try {
                var made = ask.handle(caller, SignedInStaff.ticket(typed), asked.get(), due);
                return pages.to("/staff/questions/" + made.id());
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            } catch (RuleBroken | Outdated e) {
                trouble = Optional.of(refusals.noted(e));
            }
        }
        return pages.wrong("question/questions", shown(typed, Optional.empty(), trouble, info));
    }

    private Shown shown(Typed typed, Optional<Integer> year, Optional<Failure> trouble, UriInfo info) {
        var caller = desk.caller();
        var all = read.all(caller, year);
        boolean keeps = QuestionDuty.KEEP_QUESTIONS.isFor(caller.roles());
        return new Shown(
                pages.frame(info),
                all,
                keeps && year.isEmpty() ? waiting(all) : List.of(),
                read.years(caller),
                year,
                keeps,
                typed,
                UUID.randomUUID().toString(),
                trouble);
    }

    private static List<Question> waiting(List<QuestionView> all) {
        return all.stream()
                .flatMap(view -> view.waiting().stream())
                .sorted(Comparator.comparing((Question one) -> one.asked().day())
                        .thenComparing(Question::id))
                .toList();
    }
}
