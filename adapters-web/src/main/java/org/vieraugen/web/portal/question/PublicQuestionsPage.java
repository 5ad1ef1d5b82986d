package org.vieraugen.web.portal.question;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.question.QuestionView;
import org.vieraugen.application.question.ReadQuestions;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.form.Reading;

/** What was asked and answered, and what is late, for everybody. */
@Path("/{language}/questions")
@OnePerServer
public class PublicQuestionsPage {
    private final Pages pages;
    private final ReadQuestions read;

    @Inject
    public PublicQuestionsPage(Pages pages, ReadQuestions read) {
        this.pages = pages;
        this.read = read;
    }

    /**
     * What the page shows.
     *
     * @param years in which something was asked, the last one first
     * @param year which one it shows; empty for the latest, and those that are open
     */
    public record Shown(Frame frame, List<QuestionView> questions, List<Integer> years, Optional<Integer> year) {}

    @GET
    public Response show(@QueryParam("year") Optional<String> year, @Context UriInfo info) {
        var wanted = Reading.year(year);
        return pages.ok("question/public", new Shown(pages.frame(info), read.shown(wanted), read.years(), wanted));
    }
}
