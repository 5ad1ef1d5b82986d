package org.vieraugen.web.portal.inbox;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.inbox.KeepViews;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** Keeps the list that is shown, or drops it, and shows it again. */
@Path("/{language}/staff/views")
@OnePerServer
public class ViewsResource {
    private final Pages pages;
    private final SignedInStaff desk;
    private final Visitor visitor;
    private final KeepViews views;
    private final Departments departments;

    @Inject
    public ViewsResource(Pages pages, SignedInStaff desk, Visitor visitor, KeepViews views, Departments departments) {
        this.pages = pages;
        this.desk = desk;
        this.visitor = visitor;
        this.views = views;
        this.departments = departments;
    }

    @POST
    public Response change(Typed typed) {
        var caller = desk.caller();
        var filter = new Asked(
                        typed.value("view"),
                        typed.value("mine"),
                        typed.value("status"),
                        typed.value("person"),
                        null,
                        typed.value("order"),
                        null,
                        null)
                .filter(departments);
        if (visitor.made(typed.value("token"))) {
            if (typed.is("go", "drop")) {
                views.drop(caller, filter);
            } else {
                views.keep(caller, filter);
            }
        }
        return pages.to(Asked.path(filter));
    }
}
