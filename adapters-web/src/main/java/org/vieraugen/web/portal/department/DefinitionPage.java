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
import org.vieraugen.application.Outdated;
import org.vieraugen.application.department.DefinitionTexts;
import org.vieraugen.application.department.DefinitionTexts.Checked;
import org.vieraugen.application.department.ProposeDefinition;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
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
    private final Refusals refusals;

    @Inject
    public DefinitionPage(
            Pages pages, Visitor visitor, SignedInStaff desk, ProposeDefinition propose, Refusals refusals) {
        this.refusals = refusals;
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.propose = propose;
    }

    /**
     * What the page shows.
     *
     * @param version of the text in force, from which whatever is typed is said to be written
     * @param checked what came of checking, once it was asked for
     * @param hasOwn whether something waits that whoever looks proposed, and that another text takes the place of
     * @param trouble the kind of what went wrong
     */
    public record Definition(
            Frame frame,
            String department,
            String version,
            Typed typed,
            Optional<Checked> checked,
            boolean proposed,
            boolean hasOwn,
            Optional<String> trouble) {}

    @GET
    public Response show(@PathParam("department") String department, @Context UriInfo info) {
        var text = propose.text(desk.caller(), key(department));
        var typed = new Typed(Map.of("text", List.of(text)));
        return pages.ok(
                "department/definition", page(department, typed, Optional.empty(), false, Optional.empty(), info));
    }

    @POST
    public Response take(@PathParam("department") String department, Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        var key = key(department);
        Optional<Checked> checked = Optional.empty();
        Optional<String> trouble = Optional.empty();
        boolean proposed = false;
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        } else {
            checked = Optional.of(propose.check(caller, typed.value("text")));
            boolean fits = checked.get().department().filter(key::equals).isPresent();
            if (typed.is("go", "propose") && fits) {
                try {
                    proposed = proposed(caller, key, typed);
                } catch (RuleBroken | Outdated e) {
                    trouble = Optional.of(refusals.noted(e).kind());
                }
            }
        }
        if (proposed) {
            typed.markTaken();
        }
        var page = page(department, typed, checked, proposed, trouble, info);
        boolean good = !typed.isStale()
                && trouble.isEmpty()
                && checked.map(Checked::problems).filter(List::isEmpty).isPresent();
        return good ? pages.ok("department/definition", page) : pages.wrong("department/definition", page);
    }

    /** A form that does not say from which text it was written is taken as one of the text in force. */
    private boolean proposed(Caller caller, DepartmentKey key, Typed typed) {
        var text = typed.value("text");
        var refused = typed.given("version")
                .map(version -> propose.handle(caller, key, version, text))
                .orElseGet(() -> propose.handle(caller, text));
        return refused.isEmpty();
    }

    private Definition page(
            String department,
            Typed typed,
            Optional<Checked> checked,
            boolean proposed,
            Optional<String> trouble,
            UriInfo info) {
        var caller = desk.caller();
        var version = DefinitionTexts.version(propose.text(caller, key(department)));
        boolean own = propose.own(caller, key(department)).isPresent();
        return new Definition(pages.frame(info), department, version, typed, checked, proposed, own, trouble);
    }

    private static DepartmentKey key(String text) {
        try {
            return new DepartmentKey(text);
        } catch (Malformed e) {
            throw new NotFoundException(e);
        }
    }
}
