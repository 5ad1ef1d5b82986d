package org.vieraugen.web.portal.reading;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.reading.WatchCase;
import org.vieraugen.application.reading.WatchCase.News;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;

/** What happened in a case since its page was opened, in one line. */
@Path("/{language}/staff/cases/{reference}/changes")
@OnePerServer
public class CaseChangesResource {
    /** So many steps are named. */
    private static final int MOST = 3;

    private final Pages pages;
    private final SignedInStaff desk;
    private final WatchCase watch;

    @Inject
    public CaseChangesResource(Pages pages, SignedInStaff desk, WatchCase watch) {
        this.pages = pages;
        this.desk = desk;
        this.watch = watch;
    }

    @GET
    public Response show(
            @PathParam("reference") String reference,
            @QueryParam("steps") int steps,
            @HeaderParam("If-None-Match") @Nullable String seen,
            @Context UriInfo info) {
        return desk.found()
                .map(caller -> answer(caller, reference, steps, seen, info))
                .orElseGet(Changes::signedOut);
    }

    private Response answer(Caller caller, String reference, int steps, @Nullable String seen, UriInfo info) {
        try {
            var tag = Changes.tag(seen);
            return watch.handle(caller, new Reference(reference), steps, tag)
                    .map(news -> news.steps().isEmpty() ? Changes.quiet(news.mark()) : said(news, pages.frame(info)))
                    .orElseGet(() -> Changes.unchanged(tag.orElse("")));
        } catch (Malformed | Unknown | Erased e) {
            // Nobody tried to see it: a page that was open asked.
            return Changes.nothing();
        }
    }

    private static Response said(News news, Frame frame) {
        List<String> all = news.steps().stream()
                .map(Act::kind)
                .map(kind -> frame.sayOr(kind.code(), "staff.act." + kind))
                .distinct()
                .toList();
        var named = all.stream().limit(MOST).collect(Collectors.joining(", "));
        return Changes.said(frame.say("desk.live", all.size() > MOST ? named + " …" : named), news.mark());
    }
}
