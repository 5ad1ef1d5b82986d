package org.vieraugen.web.portal;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Callers;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.web.portal.look.PortalAssets;

/** Makes pages from templates, and the answers that lead from one page to the next. */
@OnePerServer
public class Pages {
    private final Templates templates;
    private final PortalAssets look;
    private final Visitor visitor;
    private final Callers callers;
    private final Departments departments;
    private final Optional<String> configured;

    @Inject
    public Pages(
            Templates templates,
            PortalAssets look,
            Visitor visitor,
            Callers callers,
            Departments departments,
            @ConfigProperty(name = "vieraugen.address") Optional<String> configured) {
        this.templates = templates;
        this.look = look;
        this.visitor = visitor;
        this.callers = callers;
        this.departments = departments;
        this.configured = configured;
    }

    /** What every page knows; {@code info} tells how this server was reached. */
    public Frame frame(UriInfo info) {
        var address = configured.orElseGet(() -> info.getBaseUri().resolve("/").toString());
        var trimmed = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return new Frame(
                visitor,
                look,
                trimmed,
                visitor.staffToken()
                        .flatMap(SignedInStaff.isWatched(visitor) ? callers::watcher : callers::caller)
                        .map(this::desk));
    }

    /** A frame for a page without forms and without anybody who is known. */
    Frame plainFrame() {
        return new Frame(visitor, look, "", Optional.empty());
    }

    private Frame.Desk desk(Caller caller) {
        var person = departments.organisation().staff(caller.staff());
        return new Frame.Desk(person.name(), Door.openTo(caller.roles()));
    }

    public Response ok(String template, Object model) {
        return page(200, template, model);
    }

    /** The page once more, with what is wrong. */
    public Response wrong(String template, Object model) {
        visitor.markWrong();
        return page(422, template, model);
    }

    /** The page read anew, with a form that was refused before. */
    public Response sentBack(String template, Object model) {
        visitor.markWrong();
        return page(200, template, model);
    }

    public Response page(int status, String template, @Nullable Object model) {
        return Response.status(status)
                .language(visitor.language().tag())
                .header("Content-Type", "text/html; charset=UTF-8")
                .entity(written(template, model))
                .build();
    }

    byte[] written(String template, @Nullable Object model) {
        return templates.written(template, model);
    }

    /** On to another page of the same language, which a reload only reads again. */
    public Response to(String path) {
        return Response.seeOther(URI.create("/" + visitor.language().tag() + path))
                .build();
    }
}
