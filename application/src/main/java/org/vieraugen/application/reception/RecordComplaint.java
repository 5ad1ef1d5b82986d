package org.vieraugen.application.reception;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.Malformed;
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
        return handle(caller, draft, Optional.empty(), key);
    }

    /**
     * The same of something that came in earlier, such as a letter.
     *
     * @param received the day on which it came in; deadlines run from it
     * @throws Malformed as {@link org.vieraugen.domain.reception.DayReceived} says
     */
    public Submitted handle(Caller caller, Draft draft, Optional<LocalDate> received, Optional<String> key) {
        caller.must(CaseDuty.RECORD);
        HomeDesk.requireFor(caller, Role.COORDINATOR, draft.department(), departments.organisation());
        return intake.take(draft, Intake.Origin.recorded(caller.staff(), received), key);
    }

    /**
     * The same out of something that the caller keeps for another reason, such as a request to a team.
     *
     * @param duty which the caller has there
     */
    public Submitted forKeeper(Caller caller, Duty duty, Draft draft) {
        caller.must(duty);
        HomeDesk.requireFor(caller, Role.COORDINATOR, draft.department(), departments.organisation());
        return intake.take(draft, Intake.Origin.recorded(caller.staff(), Optional.empty()), Optional.empty());
    }
}
