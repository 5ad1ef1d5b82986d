package org.vieraugen.application.due;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;

/** Whether the caller gets a digest: whoever has an own address gets one until she switches it off. */
@OnePerServer
@Transactional
public class KeepDigest {
    private final Digests digests;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public KeepDigest(Digests digests, Departments departments, Clock clock) {
        this.digests = digests;
        this.departments = departments;
        this.clock = clock;
    }

    /** What stands in the way of a digest, if anything does. */
    public enum State {
        ON,
        OFF,
        /** The definition gives the person no own address. */
        NO_ADDRESS
    }

    /** @throws org.vieraugen.domain.access.Denied when the caller has no desk */
    public State state(Caller caller) {
        var person = person(caller);
        var organisation = departments.organisation();
        boolean reached = organisation.chart().keysOf(person).stream()
                .flatMap(key -> organisation.findStaff(key).stream())
                .filter(place -> CaseDuty.INBOX.isFor(place.roles()))
                .map(StaffMember::contact)
                .anyMatch(contact -> contact.isPresent());
        if (!reached) {
            return State.NO_ADDRESS;
        }
        return digests.declined().contains(person) ? State.OFF : State.ON;
    }

    /**
     * From now on; a repeat changes nothing.
     *
     * @throws org.vieraugen.domain.access.Denied when the caller has no desk
     */
    public void want(Caller caller, boolean wanted) {
        var person = person(caller);
        if (wanted) {
            digests.want(person);
        } else {
            digests.decline(person, clock.instant());
        }
    }

    private StaffKey person(Caller caller) {
        caller.must(CaseDuty.INBOX);
        return Collections.min(departments.organisation().chart().keysOf(caller.staff()));
    }
}
