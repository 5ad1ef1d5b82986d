package org.vieraugen.web.portal.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.identity.FetchCode;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.complaint.ReceiptToShow;

/** Whoever complained by mail fetches the code here. The link alone changes nothing: mail scanners open every one; a person's button does (I9). */
@Path("/{language}/code/{token:[A-Za-z0-9._-]{1,200}}")
@OnePerServer
public class FetchCodePage {
    private static final String TEMPLATE = "identity/fetch-code";

    private final Pages pages;
    private final Visitor visitor;
    private final FetchCode fetch;

    @Inject
    public FetchCodePage(Pages pages, Visitor visitor, FetchCode fetch) {
        this.pages = pages;
        this.visitor = visitor;
        this.fetch = fetch;
    }

    /**
     * What the page shows.
     *
     * @param there whether there is a code to be fetched
     * @param stale whether the form was not made for this browser
     */
    public record Shown(Frame frame, String path, boolean there, boolean stale) {}

    @GET
    public Response ask(@PathParam("token") String token, @Context UriInfo info) {
        return page(token, false, info);
    }

    @POST
    public Response fetch(@PathParam("token") String token, Typed typed, @Context UriInfo info) {
        if (!visitor.made(typed.value("token"))) {
            return page(token, true, info);
        }
        var fetched = fetch.handle(token);
        if (fetched.isEmpty()) {
            return page(token, false, info);
        }
        ReceiptToShow.putFetched(
                visitor.words(), fetched.get().reference(), fetched.get().receipt());
        visitor.keep();
        return pages.to("/receipt");
    }

    private Response page(String token, boolean stale, UriInfo info) {
        boolean there = fetch.isThere(token);
        var shown = new Shown(pages.frame(info), "/code/" + token, there, stale);
        return there && !stale ? pages.ok(TEMPLATE, shown) : pages.page(there ? 422 : 404, TEMPLATE, shown);
    }
}
