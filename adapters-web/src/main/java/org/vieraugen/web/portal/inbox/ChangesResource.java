package org.vieraugen.web.portal.inbox;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.reading.Changes;

/** The list of work once more, for the script of a page on which it is open: its rows and numbers, or that they are as they were. */
@Path("/{language}/staff/changes")
@OnePerServer
public class ChangesResource {
    private final Pages pages;
    private final SignedInStaff desk;
    private final InboxLists lists;

    @Inject
    public ChangesResource(Pages pages, SignedInStaff desk, InboxLists lists) {
        this.pages = pages;
        this.desk = desk;
        this.lists = lists;
    }

    @GET
    public Response show(
            @QueryParam("view") @Nullable String view,
            @QueryParam("mine") @Nullable String mine,
            @QueryParam("status") @Nullable String status,
            @QueryParam("person") @Nullable String person,
            @QueryParam("words") @Nullable String words,
            @QueryParam("order") @Nullable String order,
            @QueryParam("beginnings") @Nullable String beginnings,
            @QueryParam("after") @Nullable String after,
            @HeaderParam("If-None-Match") @Nullable String seen,
            @Context UriInfo info) {
        var asked = new Asked(view, mine, status, person, words, order, beginnings, after);
        return desk.found().map(caller -> answer(caller, asked, seen, info)).orElseGet(Changes::signedOut);
    }

    private Response answer(Caller caller, Asked asked, @Nullable String seen, UriInfo info) {
        if (!CaseDuty.INBOX.isFor(caller.roles())) {
            return Changes.nothing();
        }
        return lists.watched(caller, asked, info)
                .map(list -> Changes.tag(seen).filter(list.tag()::equals).isPresent()
                        ? Changes.unchanged(list.tag())
                        : Changes.tagged(pages.ok("inbox/changes", list), list.tag()))
                .orElseGet(Changes::nothing);
    }
}
