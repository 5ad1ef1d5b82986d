package org.vieraugen.web.portal.department;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.DefinitionTexts.Checked;
import org.vieraugen.application.department.ProposeDefinition;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** A department's definition: to read, to change and check, and to propose. */
@Path("/{language}/staff/administration/definitions/{department}")
@OnePerServer
public class DefinitionPage {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ProposeDefinition propose;

    @Inject
    public DefinitionPage(Pages pages, Visitor visitor, SignedInStaff desk, ProposeDefinition propose) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.propose = propose;
    }

    /**
     * What the page shows.
     *
     * @param checked what came of checking, once it was asked for
     */
    public record Definition(
            Frame frame, String department, Typed typed, Optional<Checked> checked, boolean proposed) {}

    @GET
    public Response show(@PathParam("department") String department, @Context UriInfo info) {
        var text = propose.text(desk.caller(), key(department));
        return pages.ok(
                "department/definition",
                new Definition(
                        pages.frame(info),
                        department,
                        new Typed(Map.of("text", List.of(text))),
                        Optional.empty(),
                        false));
    }

    @POST
    public Response take(@PathParam("department") String department, Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        var key = key(department);
        Optional<Checked> checked = Optional.empty();
        boolean proposed = false;
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        } else {
            checked = Optional.of(propose.check(caller, typed.value("text")));
            boolean fits = checked.get().department().filter(key::equals).isPresent();
            if (typed.is("go", "propose") && fits) {
                var refused = propose.handle(caller, typed.value("text"));
                proposed = refused.isEmpty();
            }
        }
        if (proposed) {
            typed.markTaken();
        }
        var page = new Definition(pages.frame(info), department, typed, checked, proposed);
        boolean good = !typed.isStale()
                && checked.map(Checked::problems).filter(List::isEmpty).isPresent();
        return good ? pages.ok("department/definition", page) : pages.wrong("department/definition", page);
    }

    private static DepartmentKey key(String text) {
        try {
            return new DepartmentKey(text);
        } catch (Malformed e) {
            throw new NotFoundException(e);
        }
    }
}
