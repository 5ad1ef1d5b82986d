package org.vieraugen.web.portal.relief;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.relief.KeepReliefs;
import org.vieraugen.application.relief.ReadReliefs;
import org.vieraugen.application.relief.ReadReliefs.Kept;
import org.vieraugen.application.relief.ReadReliefs.Seen;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.organisation.Organisation.Placed;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** Open reviews are handed over for good: the own ones, and for whoever has the duty those of others, by two people (F12, K7). */
@Path("/{language}/staff/desk-handover")
@OnePerServer
public class ReliefPage {
    private static final String TEMPLATE = "relief/relief";
    private static final Typed NOTHING = new Typed(Map.of());

    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final KeepReliefs reliefs;
    private final ReadReliefs read;
    private final Departments departments;
    private final Refusals refusals;

    @Inject
    public ReliefPage(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            KeepReliefs reliefs,
            ReadReliefs read,
            Departments departments,
            Refusals refusals) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.reliefs = reliefs;
        this.read = read;
        this.departments = departments;
        this.refusals = refusals;
    }

    /**
     * What the page shows.
     *
     * @param others whose reviews the reader may put forward; empty for whoever has no such duty
     * @param reviewers who could take over
     * @param typed what was sent with the form of that name
     * @param done the key of what was just done
     * @param trouble the kind of what went wrong
     */
    public record Shown(
            Frame frame,
            List<Seen> all,
            List<StaffMember> others,
            List<StaffMember> reviewers,
            Organisation organisation,
            String form,
            Typed typed,
            Optional<String> done,
            Optional<String> trouble) {
        public String name(StaffKey key) {
            return organisation.findStaff(key).map(StaffMember::name).orElse(key.text());
        }

        public Typed typedIn(String wanted) {
            return wanted.equals(form) ? typed : NOTHING;
        }

        /** Why a seat could not be handed over, in words. */
        public String why(Kept kept) {
            return frame.sayOr(frame.say("relief.kept.rule", kept.rule()), "problem." + Failure.kind(kept.rule()));
        }
    }

    @GET
    public Response show(@Context UriInfo info) {
        return pages.ok(TEMPLATE, shown("", NOTHING, Optional.empty(), Optional.empty(), info));
    }

    /** Enters the own handing over, or proposes somebody else's. */
    @POST
    @Path("{form:own|other}")
    public Response enter(@PathParam("form") String form, Typed typed, @Context UriInfo info) {
        boolean own = form.equals("own");
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        var from = day(typed);
        if (typed.given("to").isEmpty()) {
            typed.refuse("to", "missing");
        }
        if (!own && typed.given("staff").isEmpty()) {
            typed.refuse("staff", "missing");
        }
        if (typed.isGood()) {
            try {
                entered(own, typed, from.orElseThrow());
                var done = Optional.of(own ? "entered" : "proposed");
                return pages.ok(TEMPLATE, shown("", NOTHING, done, Optional.empty(), info));
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            }
        }
        return pages.wrong(TEMPLATE, shown(form, typed, Optional.empty(), Optional.empty(), info));
    }

    private void entered(boolean own, Typed typed, LocalDate from) {
        var to = new StaffKey(typed.value("to"));
        if (own) {
            reliefs.enter(desk.caller(), to, from);
        } else {
            reliefs.propose(desk.caller(), new StaffKey(typed.value("staff")), to, from, typed.value("reason"));
        }
    }

    private static Optional<LocalDate> day(Typed typed) {
        try {
            var day = typed.given("from").map(LocalDate::parse);
            if (day.isEmpty()) {
                typed.refuse("from", "missing");
            }
            return day;
        } catch (DateTimeParseException e) {
            typed.refuse("from", "bad-date");
            return Optional.empty();
        }
    }

    /** Answers one that waits, or undoes one. */
    @POST
    @Path("{id:[0-9a-f-]{36}}")
    public Response answer(@PathParam("id") UUID id, Typed typed, @Context UriInfo info) {
        if (!visitor.made(typed.value("token"))) {
            return pages.wrong(TEMPLATE, shown("", NOTHING, Optional.empty(), Optional.of("stale"), info));
        }
        try {
            var done = answered(id, typed.value("go"));
            return pages.ok(TEMPLATE, shown("", NOTHING, Optional.of(done), Optional.empty(), info));
        } catch (RuleBroken | Unknown | Outdated e) {
            var kind = refusals.noted(e).kind();
            return pages.wrong(TEMPLATE, shown("", NOTHING, Optional.empty(), Optional.of(kind), info));
        }
    }

    private String answered(UUID id, String how) {
        switch (how) {
            case "undo" -> reliefs.undo(desk.caller(), id);
            case "refuse" -> reliefs.refuse(desk.caller(), id);
            default -> {
                reliefs.confirm(desk.caller(), id);
                return "confirm";
            }
        }
        return how;
    }

    private Shown shown(String form, Typed typed, Optional<String> done, Optional<String> trouble, UriInfo info) {
        var caller = desk.caller();
        var organisation = departments.organisation();
        return new Shown(
                pages.frame(info),
                read.handle(caller),
                OfficeDuty.ABSENCE_OF_OTHERS.isFor(caller.roles())
                        ? organisation.department(organisation.home(caller.staff())).staff().stream()
                                .filter(person -> person.is(Role.REVIEWER))
                                .filter(person -> !organisation.chart().isSame(person.key(), caller.staff()))
                                .toList()
                        : List.of(),
                organisation.everybody().stream()
                        .map(Placed::who)
                        .filter(person -> person.is(Role.REVIEWER))
                        .toList(),
                organisation,
                form,
                typed,
                done,
                trouble);
    }
}
