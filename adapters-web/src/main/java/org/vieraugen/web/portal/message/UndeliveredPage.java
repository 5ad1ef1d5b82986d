package org.vieraugen.web.portal.message;

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
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.message.KeepUndelivered;
import org.vieraugen.application.message.KeepUndelivered.Line;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** Notices that no mail server took (K5), each with its reason, to be sent again or laid aside. */
@Path("/{language}/staff/undelivered")
@OnePerServer
public class UndeliveredPage {
    private static final String TEMPLATE = "message/undelivered";

    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final KeepUndelivered undelivered;
    private final Departments departments;
    private final Refusals refusals;

    @Inject
    public UndeliveredPage(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            KeepUndelivered undelivered,
            Departments departments,
            Refusals refusals) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.undelivered = undelivered;
        this.departments = departments;
        this.refusals = refusals;
    }

    /**
     * What the page shows.
     *
     * @param done the key of what was just done
     * @param trouble the kind of what went wrong
     */
    public record Shown(
            Frame frame, List<Line> lines, Departments departments, Optional<String> done, Optional<String> trouble) {
        public Shown {
            lines = List.copyOf(lines);
        }

        /** Whoever was to be told: a person by name, or a role. */
        public String to(Notice notice) {
            return notice.staff()
                    .flatMap(departments.organisation()::findStaff)
                    .map(StaffMember::name)
                    .orElseGet(() ->
                            frame.say(notice.to().isForStaff() ? "role." + notice.to() : "staff.role." + notice.to()));
        }
    }

    @GET
    public Response show(@Context UriInfo info) {
        return pages.ok(TEMPLATE, shown(Optional.empty(), Optional.empty(), info));
    }

    /** Sends one again, or lays it aside. */
    @POST
    @Path("{id:[0-9a-f-]{36}}")
    public Response answer(@PathParam("id") UUID id, Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        if (!visitor.made(typed.value("token"))) {
            return pages.wrong(TEMPLATE, shown(Optional.empty(), Optional.of("stale"), info));
        }
        boolean aside = typed.is("go", "aside");
        try {
            if (aside) {
                undelivered.layAside(caller, id);
            } else {
                undelivered.sendAgain(caller, id);
            }
        } catch (Unknown e) {
            var kind = refusals.noted(e).kind();
            return pages.wrong(TEMPLATE, shown(Optional.empty(), Optional.of(kind), info));
        }
        return pages.ok(TEMPLATE, shown(Optional.of(aside ? "aside" : "again"), Optional.empty(), info));
    }

    private Shown shown(Optional<String> done, Optional<String> trouble, UriInfo info) {
        return new Shown(pages.frame(info), undelivered.list(desk.caller()), departments, done, trouble);
    }
}
