package org.vieraugen.web.portal.deadline;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.due.DueList.Filter;
import org.vieraugen.application.due.DueList.Line;
import org.vieraugen.application.due.KeepCalendar;
import org.vieraugen.application.due.KeepDigest;
import org.vieraugen.application.due.KeepDigest.State;
import org.vieraugen.application.due.ReadDue;
import org.vieraugen.application.due.ReadDue.Board;
import org.vieraugen.application.due.ReadDue.Entry;
import org.vieraugen.application.request.ReadRequests;
import org.vieraugen.application.request.RequestLine;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.due.Nearness;
import org.vieraugen.domain.due.Owed;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** What is due, overdue first; the secret address at which the own calendar program reads it, and whether it comes by mail in the morning. */
@Path("/{language}/staff/due")
@OnePerServer
public class DuePage {
    /** What the filter calls complaints of which no team is known; no team's key has a star. */
    public static final String WITHOUT_TEAM = "*";

    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ReadDue due;
    private final ReadRequests requests;
    private final KeepCalendar calendar;
    private final KeepDigest digest;
    private final Departments departments;

    @Inject
    public DuePage(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            ReadDue due,
            ReadRequests requests,
            KeepCalendar calendar,
            KeepDigest digest,
            Departments departments) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.due = due;
        this.requests = requests;
        this.calendar = calendar;
        this.digest = digest;
        this.departments = departments;
    }

    /**
     * What the page shows.
     *
     * @param requests to teams, which are open
     * @param teams of the department in whose chart the reader stands
     * @param since since when the reader's calendar program reads
     * @param digest whether the reader gets one in the morning
     * @param secret the address that was just made; shown this once
     * @param said the key of what was done or is wrong with a form
     */
    public record Shown(
            Frame frame,
            Board board,
            List<RequestLine> requests,
            Organisation organisation,
            List<Team> teams,
            Filter filter,
            Optional<Instant> since,
            State digest,
            Optional<String> secret,
            Optional<String> said) {
        /** The board's lines, the nearest first. */
        public Map<Nearness, List<Entry>> groups() {
            var groups = new EnumMap<Nearness, List<Entry>>(Nearness.class);
            board.entries().forEach(entry -> groups.computeIfAbsent(entry.nearness(), near -> new ArrayList<>())
                    .add(entry));
            return groups;
        }

        /** What the complaint's team is called, or that none is known. */
        public String team(Line line) {
            return line.team().map(key -> name(line, key)).orElseGet(() -> frame.say("due.no-team"));
        }

        private String name(Line line, TeamKey key) {
            return organisation
                    .department(line.department())
                    .team(key)
                    .map(Team::name)
                    .orElse(key.text());
        }

        /** Who owes it: the person where it lies on somebody's seat, else the roles. */
        public String owes(Owed owed) {
            return owed.holder().map(this::name).orElseGet(() -> owed.roles().stream()
                    .sorted()
                    .map(role -> frame.say("staff.role." + role))
                    .collect(Collectors.joining(", ")));
        }

        private String name(StaffKey who) {
            return organisation.findStaff(who).map(StaffMember::name).orElse(who.text());
        }

        /** What the team of a request is called. */
        public String team(RequestLine line) {
            return teams.stream()
                    .filter(team -> team.key().equals(line.whose().team()))
                    .map(Team::name)
                    .findFirst()
                    .orElseGet(() -> line.whose().team().text());
        }

        public boolean isTeam(Team team) {
            return filter.team().filter(team.key()::equals).isPresent();
        }
    }

    @GET
    public Response show(
            @QueryParam("team") @Nullable String team,
            @QueryParam("mine") @Nullable String mine,
            @Context UriInfo info) {
        var teams = teams();
        var filter = new Filter(
                "yes".equals(mine),
                teams.stream()
                        .map(Team::key)
                        .filter(key -> key.text().equals(team))
                        .findFirst(),
                WITHOUT_TEAM.equals(team));
        return pages.ok("deadline/due", shown(filter, teams, Optional.empty(), Optional.empty(), info));
    }

    @POST
    @Path("calendar")
    public Response open(Typed typed, @Context UriInfo info) {
        if (!visitor.made(typed.value("token"))) {
            return pages.wrong("deadline/due", answered(Optional.empty(), "form.stale", info));
        }
        var secret = calendar.open(desk.caller());
        return pages.ok("deadline/due", answered(Optional.of(secret), "due.calendar.opened", info));
    }

    @POST
    @Path("calendar/end")
    public Response close(Typed typed, @Context UriInfo info) {
        if (!visitor.made(typed.value("token"))) {
            return pages.wrong("deadline/due", answered(Optional.empty(), "form.stale", info));
        }
        calendar.close(desk.caller());
        return pages.ok("deadline/due", answered(Optional.empty(), "due.calendar.closed", info));
    }

    /** Switches the own digest on or off. */
    @POST
    @Path("digest")
    public Response digest(Typed typed, @Context UriInfo info) {
        if (!visitor.made(typed.value("token"))) {
            return pages.wrong("deadline/due", answered(Optional.empty(), "form.stale", info));
        }
        boolean wanted = typed.is("go", "on");
        digest.want(desk.caller(), wanted);
        return pages.ok(
                "deadline/due", answered(Optional.empty(), wanted ? "due.digest.is-on" : "due.digest.is-off", info));
    }

    private Shown answered(Optional<String> secret, String said, UriInfo info) {
        return shown(Filter.ALL, teams(), secret, Optional.of(said), info);
    }

    private List<Team> teams() {
        var organisation = departments.organisation();
        return organisation.department(organisation.home(desk.caller().staff())).teams();
    }

    private Shown shown(Filter filter, List<Team> teams, Optional<String> secret, Optional<String> said, UriInfo info) {
        var caller = desk.caller();
        var frame = pages.frame(info);
        return new Shown(
                frame,
                due.handle(caller, filter),
                filter.withoutTeam() ? List.of() : requests.open(caller, filter.team()),
                departments.organisation(),
                teams,
                filter,
                calendar.since(caller),
                digest.state(caller),
                secret.map(made -> frame.address() + frame.to("/staff/calendar/" + made + ".ics")),
                said);
    }
}
