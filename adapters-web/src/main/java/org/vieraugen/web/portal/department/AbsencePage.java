package org.vieraugen.web.portal.department;

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
import org.vieraugen.application.Unknown;
import org.vieraugen.application.absence.KeepAbsences;
import org.vieraugen.application.absence.KeepAbsences.Known;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** The own absence, and for whoever has the duty that of others, by two people (F12). */
@Path("/{language}/staff/absence")
@OnePerServer
public class AbsencePage {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final KeepAbsences absences;
    private final Departments departments;
    private final Refusals refusals;

    @Inject
    public AbsencePage(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            KeepAbsences absences,
            Departments departments,
            Refusals refusals) {
        this.refusals = refusals;
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.absences = absences;
        this.departments = departments;
    }

    /**
     * What the page shows.
     *
     * @param me whose page it is
     * @param others who else may be said to be away; empty for whoever has no such duty
     * @param typed what was sent with the form of that name
     * @param done the key of what was just done
     * @param trouble the kind of what went wrong
     */
    public record Shown(
            Frame frame,
            StaffKey me,
            Known known,
            List<StaffMember> others,
            Departments departments,
            String form,
            Typed typed,
            Optional<String> done,
            Optional<String> trouble) {
        public String name(StaffKey key) {
            return departments
                    .organisation()
                    .findStaff(key)
                    .map(StaffMember::name)
                    .orElse(key.text());
        }

        public Typed typedIn(String wanted) {
            return wanted.equals(form) ? typed : new Typed(Map.of());
        }
    }

    @GET
    public Response show(@Context UriInfo info) {
        return pages.ok("department/absence", shown("", new Typed(Map.of()), Optional.empty(), Optional.empty(), info));
    }

    /** Enters the own absence, or proposes somebody else's. */
    @POST
    @Path("{form:own|other}")
    public Response enter(@PathParam("form") String form, Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        boolean own = form.equals("own");
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        var from = day("from", typed);
        var until = day("until", typed);
        if (!own && typed.given("staff").isEmpty()) {
            typed.refuse("staff", "missing");
        }
        if (typed.isGood()) {
            try {
                if (own) {
                    absences.enter(caller, from.orElseThrow(), until.orElseThrow());
                } else {
                    absences.propose(
                            caller,
                            new StaffKey(typed.value("staff")),
                            from.orElseThrow(),
                            until.orElseThrow(),
                            typed.value("reason"));
                }
                return pages.ok(
                        "department/absence",
                        shown(
                                "",
                                new Typed(Map.of()),
                                Optional.of(own ? "entered" : "proposed"),
                                Optional.empty(),
                                info));
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            }
        }
        return pages.wrong("department/absence", shown(form, typed, Optional.empty(), Optional.empty(), info));
    }

    private static Optional<LocalDate> day(String field, Typed typed) {
        try {
            var day = typed.given(field).map(LocalDate::parse);
            if (day.isEmpty()) {
                typed.refuse(field, "missing");
            }
            return day;
        } catch (DateTimeParseException e) {
            typed.refuse(field, "bad-date");
            return Optional.empty();
        }
    }

    /** Answers one that waits, or ends the own one. */
    @POST
    @Path("{id:[0-9a-f-]{36}}")
    public Response answer(@PathParam("id") UUID id, Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        var nothing = new Typed(Map.of());
        if (!visitor.made(typed.value("token"))) {
            return pages.wrong("department/absence", shown("", nothing, Optional.empty(), Optional.of("stale"), info));
        }
        try {
            var done = answered(caller, id, typed.value("go"));
            return pages.ok("department/absence", shown("", nothing, Optional.of(done), Optional.empty(), info));
        } catch (RuleBroken | Unknown e) {
            var kind = refusals.noted(e).kind();
            return pages.wrong("department/absence", shown("", nothing, Optional.empty(), Optional.of(kind), info));
        }
    }

    private String answered(Caller caller, UUID id, String how) {
        switch (how) {
            case "refuse" -> absences.refuse(caller, id);
            case "take-back" -> absences.takeBack(caller, id);
            case "end" -> absences.end(caller, id);
            default -> {
                absences.confirm(caller, id);
                return "confirmed";
            }
        }
        return how;
    }

    private Shown shown(String form, Typed typed, Optional<String> done, Optional<String> trouble, UriInfo info) {
        var caller = desk.caller();
        return new Shown(
                pages.frame(info),
                caller.staff(),
                absences.known(caller),
                others(caller),
                departments,
                form,
                typed,
                done,
                trouble);
    }

    private List<StaffMember> others(Caller caller) {
        var organisation = departments.organisation();
        if (!OfficeDuty.ABSENCE_OF_OTHERS.isFor(caller.roles())) {
            return List.of();
        }
        return organisation.department(organisation.home(caller.staff())).staff().stream()
                .filter(person -> !organisation.chart().isSame(person.key(), caller.staff()))
                .toList();
    }
}
