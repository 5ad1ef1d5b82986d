package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.reading.Track;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SealedPapers;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.form.KeptAnswers;

/** The complaint as whoever holds its code sees it. */
@Path("/{language}/case")
@OnePerServer
public class ComplainantCaseResource {
    private final ComplainantCase following;
    private final Pages pages;
    private final Visitor visitor;
    private final Track track;
    private final SealedPapers papers;
    private final KeptAnswers answers;

    @Inject
    public ComplainantCaseResource(
            ComplainantCase following,
            Pages pages,
            Visitor visitor,
            Track track,
            SealedPapers papers,
            KeptAnswers answers) {
        this.following = following;
        this.pages = pages;
        this.visitor = visitor;
        this.track = track;
        this.papers = papers;
        this.answers = answers;
    }

    @GET
    public Response show(@Context UriInfo info) {
        var receipt = following.followed();
        return receipt.isEmpty() ? following.toFollow() : following.show(receipt.get(), info);
    }

    /** The decision to keep. */
    @GET
    @Path("decision")
    public Response decision(@Context UriInfo info) {
        var receipt = following.followed();
        if (receipt.isEmpty()) {
            return following.toFollow();
        }
        var tracked = track.handle(receipt.get());
        if (tracked.result().decision().isEmpty()) {
            return pages.to("/case");
        }
        return DecisionPaper.of(tracked, tracked.result().decision().get(), papers, pages.frame(info));
    }

    /** What is being typed, kept under the code until it is sent; the page's script asks for it. */
    @POST
    @Path("kept")
    public Response keep(Typed typed) {
        var receipt = following.followed();
        boolean kept = receipt.isPresent()
                && visitor.made(typed.value("token"))
                && answers.keep(receipt.get(), typed.value("form"), typed);
        return Response.status(kept ? 204 : 409).build();
    }

    @POST
    @Path("end")
    public Response end(Typed typed) {
        if (visitor.made(typed.value("token"))) {
            visitor.leave();
        }
        return pages.to("");
    }
}
