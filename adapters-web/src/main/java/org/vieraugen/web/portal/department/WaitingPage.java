package org.vieraugen.web.portal.department;

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
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.account.GiveAccess;
import org.vieraugen.application.department.ConfirmDefinition;
import org.vieraugen.application.department.ConfirmDefinition.Waiting;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.AccessRequest;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** Proposed definitions, and requests for access, that wait for a second person (F9). */
@Path("/{language}/staff/definitions")
@OnePerServer
public class WaitingPage {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ConfirmDefinition confirm;
    private final GiveAccess access;
    private final Departments departments;
    private final Refusals refusals;

    @Inject
    public WaitingPage(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            ConfirmDefinition confirm,
            GiveAccess access,
            Departments departments,
            Refusals refusals) {
        this.refusals = refusals;
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.confirm = confirm;
        this.access = access;
        this.departments = departments;
    }

    /** To whom access was just given, and the second half of the link. */
    public record Given(String name, String half) {}

    /**
     * What the page shows.
     *
     * @param done the key of what was just done
     * @param trouble the kind of what went wrong
     */
    public record Shown(
            Frame frame,
            List<Waiting> waiting,
            List<AccessRequest> access,
            Optional<Given> given,
            Departments departments,
            Optional<String> done,
            Optional<String> trouble) {
        public String name(StaffKey key) {
            return departments
                    .organisation()
                    .findStaff(key)
                    .map(StaffMember::name)
                    .orElse(key.text());
        }
    }

    @GET
    public Response show(@Context UriInfo info) {
        return pages.ok("department/waiting", shown(Optional.empty(), Optional.empty(), info));
    }

    @POST
    @Path("{number:\\d{1,18}}")
    public Response answer(@PathParam("number") long number, Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        if (!visitor.made(typed.value("token"))) {
            return pages.wrong("department/waiting", shown(Optional.empty(), Optional.of("stale"), info));
        }
        boolean refused = typed.is("go", "refuse");
        try {
            if (refused) {
                confirm.refuse(caller, number);
            } else {
                confirm.confirm(caller, number);
            }
        } catch (RuleBroken | Outdated e) {
            var kind = refusals.noted(e).kind();
            return pages.wrong("department/waiting", shown(Optional.empty(), Optional.of(kind), info));
        }
        return pages.ok(
                "department/waiting", shown(Optional.of(refused ? "refused" : "confirmed"), Optional.empty(), info));
    }

    /** Gives or refuses the access that somebody else asked for. */
    @POST
    @Path("access/{staff}")
    public Response access(@PathParam("staff") String key, Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        if (!visitor.made(typed.value("token"))) {
            return pages.wrong("department/waiting", shown(Optional.empty(), Optional.of("stale"), info));
        }
        var staff = new StaffKey(key);
        try {
            if (typed.is("go", "refuse")) {
                access.refuse(caller, staff);
                return pages.ok("department/waiting", shown(Optional.of("access-refused"), Optional.empty(), info));
            }
            var half = access.give(caller, staff);
            var name = departments
                    .organisation()
                    .findStaff(staff)
                    .map(StaffMember::name)
                    .orElse(key);
            return pages.ok(
                    "department/waiting",
                    shown(Optional.empty(), Optional.of(new Given(name, half)), Optional.empty(), info));
        } catch (RuleBroken | Unknown e) {
            var kind = refusals.noted(e).kind();
            return pages.wrong("department/waiting", shown(Optional.empty(), Optional.of(kind), info));
        }
    }

    private Shown shown(Optional<String> done, Optional<String> trouble, UriInfo info) {
        return shown(done, Optional.empty(), trouble, info);
    }

    private Shown shown(Optional<String> done, Optional<Given> given, Optional<String> trouble, UriInfo info) {
        var caller = desk.caller();
        return new Shown(
                pages.frame(info), confirm.waiting(caller), access.waiting(caller), given, departments, done, trouble);
    }
}
