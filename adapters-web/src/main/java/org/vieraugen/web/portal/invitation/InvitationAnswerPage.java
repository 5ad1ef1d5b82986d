package org.vieraugen.web.portal.invitation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.invitation.AnswerByLink;
import org.vieraugen.application.invitation.AnswerByLink.Asked;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** Where whoever is invited answers. The link alone changes nothing: mail scanners open every one, and some send forms; this one takes a token that only the page has given out. */
@Path("/{language}/partner/answer/{link:[A-Za-z0-9._-]{1,200}}/{occasion:[A-Za-z0-9-]{1,36}}")
@OnePerServer
public class InvitationAnswerPage {
    private static final String TEMPLATE = "invitation/answer";
    private static final List<Coming> ANSWERS = List.of(Coming.YES, Coming.MAYBE, Coming.NO);

    private final Pages pages;
    private final Visitor visitor;
    private final AnswerByLink answer;

    @Inject
    public InvitationAnswerPage(Pages pages, Visitor visitor, AnswerByLink answer) {
        this.pages = pages;
        this.visitor = visitor;
        this.answer = answer;
    }

    /**
     * What the page shows.
     *
     * @param asked empty for a link that leads to nothing
     * @param became what became of an answer
     */
    public record Shown(Frame frame, String path, Optional<Asked> asked, Became became) {
        public List<Coming> answers() {
            return ANSWERS;
        }

        public boolean isOpen() {
            return asked.filter(Asked::open).isPresent();
        }

        public boolean isStale() {
            return became == Became.STALE;
        }

        public boolean isNoted() {
            return became == Became.NOTED;
        }

        /** Whether an answer was for another time than that at which it takes place now. */
        public boolean isMoved() {
            return became == Became.REFUSED && isOpen();
        }
    }

    /** What became of an answer. */
    public enum Became {
        /** None was given. */
        NOTHING,
        NOTED,
        /** The form was not made for this browser. */
        STALE,
        /** No answer is asked for any more, or another one is since the time has changed. */
        REFUSED
    }

    @GET
    public Response ask(@PathParam("link") String link, @PathParam("occasion") String occasion, @Context UriInfo info) {
        return page(link, occasion, Became.NOTHING, info);
    }

    @POST
    public Response answer(
            @PathParam("link") String link,
            @PathParam("occasion") String occasion,
            Typed typed,
            @Context UriInfo info) {
        var coming =
                ANSWERS.stream().filter(one -> typed.is("coming", one.name())).findFirst();
        if (!visitor.made(typed.value("token")) || coming.isEmpty()) {
            return page(link, occasion, Became.STALE, info);
        }
        try {
            answer.handle(link, Occasion.read(occasion), coming.get(), typed.value("asked"));
            return page(link, occasion, Became.NOTED, info);
        } catch (RuleBroken | Unknown | Malformed e) {
            // It is over, or was never here: the page says so.
            return page(link, occasion, Became.REFUSED, info);
        }
    }

    private Response page(String link, String occasion, Became became, UriInfo info) {
        var asked = asked(link, occasion);
        var path = "/partner/answer/" + link + "/" + occasion;
        var shown = new Shown(pages.frame(info), path, asked, became);
        if (asked.isEmpty()) {
            return pages.page(404, TEMPLATE, shown);
        }
        return became == Became.STALE || became == Became.REFUSED
                ? pages.wrong(TEMPLATE, shown)
                : pages.ok(TEMPLATE, shown);
    }

    private Optional<Asked> asked(String link, String occasion) {
        try {
            return Optional.of(answer.read(link, Occasion.read(occasion)));
        } catch (Unknown | Malformed e) {
            return Optional.empty();
        }
    }
}
