package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Inbox.Query;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.Role;

/** One page of the caller's work: the whole department for the complaints office, the own seats for a reviewer. */
@Single
public class ReadInbox {
    private final Inbox inbox;
    private final Departments departments;

    @Inject
    public ReadInbox(Inbox inbox, Departments departments) {
        this.inbox = inbox;
        this.departments = departments;
    }

    /** @throws Denied when the caller has no desk */
    public Inbox.Page handle(Caller caller, boolean mine, Optional<Status> status, Optional<String> after) {
        caller.must(Duty.INBOX);
        boolean office = caller.is(Role.COORDINATOR) || caller.is(Role.OMBUDSPERSON);
        return inbox.page(new Query(
                departments.organisation().home(caller.staff()),
                mine || !office ? Optional.of(caller.staff()) : Optional.empty(),
                caller.is(Role.OMBUDSPERSON),
                status,
                after));
    }
}
