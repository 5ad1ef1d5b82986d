package org.vieraugen.application.reception;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.access.HomeDesk;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.department.Role;

/** The coordinator writes down what somebody told at the counter or on the phone, or sent; the receipt is handed over. */
@OnePerServer
@Transactional
public class RecordComplaint {
    private final Intake intake;
    private final Departments departments;

    @Inject
    public RecordComplaint(Intake intake, Departments departments) {
        this.intake = intake;
        this.departments = departments;
    }

    public Submitted handle(Caller caller, Draft draft, Optional<String> key) {
        caller.must(CaseDuty.RECORD);
        HomeDesk.requireFor(caller, Role.COORDINATOR, draft.department(), departments.organisation());
        return intake.take(draft, new Intake.Origin(Optional.of(caller.staff()), Optional.empty()), key);
    }

    /**
     * The same out of something that the caller keeps for another reason, such as a request to a team.
     *
     * @param duty which the caller has there
     */
    public Submitted forKeeper(Caller caller, Duty duty, Draft draft) {
        caller.must(duty);
        HomeDesk.requireFor(caller, Role.COORDINATOR, draft.department(), departments.organisation());
        return intake.take(draft, new Intake.Origin(Optional.of(caller.staff()), Optional.empty()), Optional.empty());
    }
}
