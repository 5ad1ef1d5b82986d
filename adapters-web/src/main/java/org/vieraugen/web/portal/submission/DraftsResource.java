package org.vieraugen.web.portal.submission;

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
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Files;
import org.vieraugen.application.department.Departments;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** Whoever has begun a complaint in this browser is asked whether to continue it, or to begin another. */
@Path("/{language}/complain/{department}/drafts")
@OnePerServer
public class DraftsResource {
    private final Pages pages;
    private final Visitor visitor;
    private final FormPages forms;
    private final Departments departments;
    private final Files files;

    @Inject
    public DraftsResource(Pages pages, Visitor visitor, FormPages forms, Departments departments, Files files) {
        this.pages = pages;
        this.visitor = visitor;
        this.forms = forms;
        this.departments = departments;
        this.files = files;
    }

    /**
     * What the page shows.
     *
     * @param path of this page, without a language
     * @param department for which another can be begun
     * @param another where that is; absent while there is no room
     */
    public record DraftsPage(
            Frame frame, String path, String department, List<Begun> begun, Optional<String> another) {}

    /**
     * One that was begun.
     *
     * @param key tells it from the others
     * @param to where it is continued
     * @param text its beginning
     */
    public record Begun(String key, String to, String department, Optional<String> category, String text) {}

    @GET
    public Response ask(@PathParam("department") String key, @Context UriInfo info) {
        var department = forms.department(key);
        var drafts = new Drafts(visitor.visit());
        var begun = drafts.begun(departments.organisation());
        var another = drafts.free(department).map(form -> form.path(FormStep.first()));
        if (begun.isEmpty()) {
            return pages.to(another.orElseThrow());
        }
        var frame = pages.frame(info);
        return pages.ok(
                "submission/drafts",
                new DraftsPage(
                        frame,
                        ComplaintForm.drafts(department.key()),
                        forms.name(department, frame),
                        begun.stream().map(form -> begun(form, frame)).toList(),
                        another));
    }

    private Begun begun(ComplaintForm form, Frame frame) {
        var department = forms.department(form.department().text());
        var typed = form.typed();
        return new Begun(
                form.key(),
                form.path(form.last()),
                forms.name(department, frame),
                typed.given("category").flatMap(category -> forms.category(department, category, frame)),
                frame.beginning(typed.value("text")));
    }

    /** One that is not wanted any more is forgotten at once, with its files. */
    @POST
    public Response drop(@PathParam("department") String key, Typed typed) {
        if (visitor.made(typed.value("token"))) {
            new Drafts(visitor.visit())
                    .begun(departments.organisation()).stream()
                            .filter(form -> form.key().equals(typed.value("drop")))
                            .forEach(this::forget);
            visitor.keep();
        }
        return pages.to(ComplaintForm.drafts(forms.department(key).key()));
    }

    private void forget(ComplaintForm form) {
        var sent = form.files();
        form.end();
        files.drop(
                form.department(),
                sent.stream()
                        .flatMap(file -> Stream.of(file.copy(), file.original()))
                        .toList());
    }
}
