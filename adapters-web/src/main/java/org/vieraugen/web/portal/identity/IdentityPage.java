package org.vieraugen.web.portal.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.identity.ReadIdentity;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** Who complained confidentially: shown on a press only, never by following a link, since each look is noted and told. */
@Path("/{language}/staff/cases/{reference}/identity")
@OnePerServer
public class IdentityPage {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ReadIdentity read;

    @Inject
    public IdentityPage(Pages pages, Visitor visitor, SignedInStaff desk, ReadIdentity read) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.read = read;
    }

    /** What the page shows. */
    public record Shown(Frame frame, String reference, Identity identity) {}

    @POST
    public Response show(@PathParam("reference") String reference, Typed typed, @Context UriInfo info) {
        if (!visitor.made(typed.value("token"))) {
            return pages.to("/staff/cases/" + new Reference(reference).text());
        }
        var identity = read.handle(desk.caller(), new Reference(reference));
        return pages.ok("identity/identity", new Shown(pages.frame(info), reference, identity));
    }
}
