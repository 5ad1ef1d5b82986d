package org.vieraugen.application.account;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.access.Accounts;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.DeskJournal;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.access.AccessRequest;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.access.HomeDesk;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.journal.ActKind;

/**
 * An administrator asks for somebody's access, another person gives it; each hands over one half of the one-time link (F9). Both are of the department whose chart the
 * person stands in; only while nobody there could do it do those of other departments help out.
 */
@OnePerServer
@Transactional
public class GiveAccess {
    /** How long the link is good. */
    public static final Duration LINK = Duration.ofDays(7);

    private final AccessRequests requests;
    private final Accounts accounts;
    private final Departments departments;
    private final DeskJournal journal;
    private final Clock clock;

    @Inject
    public GiveAccess(
            AccessRequests requests, Accounts accounts, Departments departments, DeskJournal journal, Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.departments = departments;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Asks for an account or a new password of somebody in the organisation chart.
     *
     * @return the first half of the link, shown once
     */
    public String ask(Caller caller, StaffKey staff) {
        caller.must(OfficeDuty.ACCOUNTS);
        if (!isFor(caller, OfficeDuty.ACCOUNTS, staff, Set.of(staff))) {
            throw new Denied("this account belongs to another department");
        }
        note(caller, AccessEntries.ACCESS_ASKED, staff);
        return requests.keep(new AccessRequest(staff, caller.staff(), clock.instant()));
    }

    /** What waits for a second person, and is the caller's business. */
    public List<AccessRequest> waiting(Caller caller) {
        caller.must(OfficeDuty.GIVE_ACCESS);
        return requests.since(AccessRequest.RULE.waitingSince(clock.instant()).orElse(Instant.MIN)).stream()
                .filter(request ->
                        departments.organisation().findStaff(request.staff()).isPresent())
                .filter(request ->
                        isFor(caller, OfficeDuty.GIVE_ACCESS, request.staff(), Set.of(request.staff(), request.by())))
                .toList();
    }

    /**
     * Whether the account is the caller's business.
     *
     * @param without who cannot do it in this case, whatever their duties
     */
    private boolean isFor(Caller caller, Duty duty, StaffKey staff, Set<StaffKey> without) {
        var organisation = departments.organisation();
        var home = organisation.home(staff);
        if (HomeDesk.is(caller, home, organisation)) {
            return true;
        }
        var have = accounts.all();
        return organisation.department(home).staff().stream()
                .filter(person -> duty.isFor(person.roles()))
                .map(StaffMember::key)
                .noneMatch(key -> have.contains(key)
                        && without.stream()
                                .noneMatch(other -> organisation.chart().isSame(key, other)));
    }

    /**
     * @return the second half of the link, shown once
     * @throws Unknown when nothing waits for that person
     * @throws org.vieraugen.domain.RuleBroken F9 for whoever asked, and for the person it is about
     */
    public String give(Caller caller, StaffKey staff) {
        var request = waitingFor(caller, staff);
        request.requireAnother(caller.staff(), departments.organisation().chart());
        note(caller, AccessEntries.ACCESS_GIVEN, staff);
        return requests.complete(request, clock.instant().plus(LINK));
    }

    /** Anybody of them may refuse, whoever asked included. */
    public void refuse(Caller caller, StaffKey staff) {
        var request = waitingFor(caller, staff);
        note(caller, AccessEntries.ACCESS_REFUSED, staff);
        requests.drop(request);
    }

    private AccessRequest waitingFor(Caller caller, StaffKey staff) {
        return waiting(caller).stream()
                .filter(request -> request.staff().equals(staff))
                .findFirst()
                .orElseThrow(() -> new Unknown("access-request"));
    }

    private void note(Caller caller, ActKind kind, StaffKey staff) {
        journal.note(caller.staff(), caller.roles(), kind, Map.of("for", staff));
    }
}
