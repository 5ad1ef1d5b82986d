package org.vieraugen.application.reception;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.HomeDesk;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.department.Role;

/** A mail becomes a complaint: because it came to a box for complaints, or because somebody of the desk says so; part of the caller's transaction. */
@OnePerServer
@Transactional(Transactional.TxType.MANDATORY)
public class ReceiveMail {
    private final Intake intake;
    private final Departments departments;

    @Inject
    public ReceiveMail(Intake intake, Departments departments) {
        this.intake = intake;
        this.departments = departments;
    }

    /**
     * By itself.
     *
     * @param acknowledged whether its sender is told by a mail
     */
    public Submitted handle(Draft draft, boolean acknowledged) {
        return intake.arrive(draft, Optional.empty(), acknowledged);
    }

    /** Since somebody of the desk says so, who has recorded it then. */
    public Submitted handle(Caller caller, Draft draft) {
        caller.must(CaseDuty.RECORD);
        HomeDesk.requireFor(caller, Role.COORDINATOR, draft.department(), departments.organisation());
        return intake.arrive(draft, Optional.of(caller.staff()), true);
    }
}
