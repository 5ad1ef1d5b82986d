package org.vieraugen.web.portal.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Callers;
import org.vieraugen.application.access.SingleSignOn;
import org.vieraugen.application.account.OwnAccount;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.form.Unsent;

/** Staff sign out, here or everywhere. */
@Path("/{language}/staff")
@OnePerServer
public class SignOutResource {
    private final Pages pages;
    private final Visitor visitor;
    private final Callers callers;
    private final OwnAccount own;
    private final SingleSignOn service;
    private final Unsent unsent;

    @Inject
    public SignOutResource(
            Pages pages, Visitor visitor, Callers callers, OwnAccount own, SingleSignOn service, Unsent unsent) {
        this.pages = pages;
        this.visitor = visitor;
        this.callers = callers;
        this.own = own;
        this.service = service;
        this.unsent = unsent;
    }

    @POST
    @Path("sign-out")
    public Response signOut(Typed typed) {
        if (visitor.made(typed.value("token"))) {
            visitor.staffToken().ifPresent(callers::signOut);
            unsent.forget();
            visitor.signOut();
        }
        return pages.to(service.isConfigured() ? "/staff/single-sign-on/end" : "/staff/sign-in");
    }

    /** Signs this account out in every browser. */
    @POST
    @Path("sign-out-everywhere")
    public Response everywhere(Typed typed) {
        if (visitor.made(typed.value("token"))) {
            visitor.staffToken().flatMap(callers::session).ifPresent(own::signOutEverywhere);
            unsent.forget();
            visitor.signOut();
        }
        return pages.to("/staff/sign-in");
    }
}
