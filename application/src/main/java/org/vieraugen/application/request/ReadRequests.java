package org.vieraugen.application.request;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.request.Complained;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestDuty;
import org.vieraugen.domain.request.RequestEntries;
import org.vieraugen.domain.request.RequestNumber;
import org.vieraugen.domain.request.Whose;
import org.vieraugen.domain.seat.Sight;

/** The requests that are the caller's business; each look into one is noted. */
@OnePerServer
@Transactional
public class ReadRequests {
    /** The most that are listed at once. */
    public static final int MOST = 300;

    private final Requests requests;
    private final Departments departments;
    private final Complaints complaints;
    private final CurrentSetting settings;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public ReadRequests(
            Requests requests,
            Departments departments,
            Complaints complaints,
            CurrentSetting settings,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.departments = departments;
        this.complaints = complaints;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is looked for.
     *
     * @param team of one team alone; of the caller's own where it is empty, and of all for the complaints office and whoever stands in
     * @param state in one state alone; those that are open where it is empty
     */
    public record Filter(Optional<TeamKey> team, Optional<Request.State> state) {
        public static final Filter OPEN = new Filter(Optional.empty(), Optional.empty());
    }

    /**
     * @param lines by due day
     * @param teams of the caller's department, whose requests may be asked for
     * @param more whether there are more than are listed
     * @param today in Germany
     */
    public record Board(List<RequestLine> lines, List<Team> teams, boolean more, LocalDate today) {
        public Board {
            lines = List.copyOf(lines);
            teams = List.copyOf(teams);
        }
    }

    /** @throws Denied when that is not the caller's duty */
    public Board board(Caller caller, Filter filter) {
        var home = home(caller);
        var own = Whose.teams(caller, home);
        var teams = filter.team().map(Set::of).orElse(own);
        var states = filter.state().map(EnumSet::of).orElseGet(() -> Arrays.stream(Request.State.values())
                .filter(Request.State::isOpen)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Request.State.class))));
        var found = requests.lines(
                new Requests.Wanted(home.key(), teams, states),
                line -> line.whose().isFor(caller, departments.organisation()),
                MOST + 1);
        return new Board(
                found.subList(0, Math.min(found.size(), MOST)),
                home.teams().stream()
                        .filter(team -> own.isEmpty() || own.contains(team.key()))
                        .toList(),
                found.size() > MOST,
                today());
    }

    /** The open ones of one team, or of all that are the caller's, by due day; none for whoever has nothing to do with requests. */
    public List<RequestLine> open(Caller caller, Optional<TeamKey> team) {
        return RequestDuty.KEEP_REQUESTS.isFor(caller.roles())
                ? board(caller, new Filter(team, Optional.empty())).lines()
                : List.of();
    }

    /**
     * @throws Denied when that is not the caller's duty
     * @throws Unknown when there is no such request for the caller (F5)
     */
    public RequestView one(Caller caller, RequestNumber number) {
        var home = home(caller);
        var request = requests.get(number);
        if (!isSeen(caller, request)) {
            throw new UnseenRequest();
        }
        var by = caller.acting(RequestDuty.KEEP_REQUESTS, clock.instant());
        journal.look(
                request.department(),
                request.subject(),
                Act.by(by.who(), by.as(), Part.LOOK, RequestEntries.REQUEST_READ, by.at()));
        return new RequestView(request, home.teams(), today(), RequestDuty.MAKE_COMPLAINT.isFor(caller.roles()));
    }

    /** What became a complaint is seen by whoever may see the complaint, and by nobody else (F5). */
    private boolean isSeen(Caller caller, Request request) {
        return request.whose().isFor(caller, departments.organisation())
                || request.complained()
                        .map(Complained::complaint)
                        .filter(complaint -> isSeen(caller, complaint))
                        .isPresent();
    }

    private boolean isSeen(Caller caller, Reference reference) {
        try {
            var complaint = complaints.get(reference);
            return Sight.of(complaint, settings.around(complaint), caller).isPresent();
        } catch (Unknown | Erased e) {
            return false;
        }
    }

    private Department home(Caller caller) {
        caller.must(RequestDuty.KEEP_REQUESTS);
        var organisation = departments.organisation();
        return organisation.department(organisation.home(caller.staff()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Terms.ZONE);
    }
}
