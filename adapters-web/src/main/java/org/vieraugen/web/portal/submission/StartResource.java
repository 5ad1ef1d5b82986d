package org.vieraugen.web.portal.submission;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.mandate.ReadMandates;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;

/** The first page: languages, departments, and what happens to a complaint. */
@Path("/{language}")
@OnePerServer
public class StartResource {
    private final Pages pages;
    private final Departments departments;
    private final ReadMandates mandates;

    @Inject
    public StartResource(Pages pages, Departments departments, ReadMandates mandates) {
        this.pages = pages;
        this.departments = departments;
        this.mandates = mandates;
    }

    /** A department to choose. */
    public record Choice(String key, String name) {}

    /**
     * What the page shows.
     *
     * @param council whether there is something to read of what the council asked for
     */
    public record Start(Frame frame, List<Choice> departments, boolean council) {}

    @GET
    public Response start(@Context UriInfo info) {
        var frame = pages.frame(info);
        var choices = departments.organisation().departments().stream()
                .map(d -> new Choice(
                        d.key().text(),
                        frame.sayOr(
                                d.name(frame.language().tag()),
                                "department." + d.key().text())))
                .toList();
        return pages.ok("submission/start", new Start(frame, choices, mandates.isAnyPublished()));
    }
}
