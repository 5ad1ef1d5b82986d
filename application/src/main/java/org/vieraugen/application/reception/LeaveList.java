package org.vieraugen.application.reception;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.ReceptionAct;

/** Somebody leaves the list of the named and the handlers: one person proposes it, another decides (F9). */
@OnePerServer
@Transactional
public class LeaveList {
    private final ActRunner steps;

    @Inject
    public LeaveList(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState propose(ActRequest on, Set<StaffKey> staff, String reason) {
        return steps.staff(
                on, Command.of(ReceptionAct.PROPOSE_LEAVING, staff, reason), (complaint, setting, as) -> complaint
                        .in(setting, Clarifying::new)
                        .proposeLeaving(on.caller().staff(), as, staff, reason));
    }

    public ComplaintState confirm(ActRequest on, String reasons) {
        return steps.staff(
                on, Command.of(ReceptionAct.ANSWER_LEAVING, true, reasons), (complaint, setting, as) -> complaint
                        .in(setting, Clarifying::new)
                        .confirmLeaving(on.caller().staff(), as, reasons));
    }

    public ComplaintState refuse(ActRequest on, String reasons) {
        return steps.staff(
                on, Command.of(ReceptionAct.ANSWER_LEAVING, false, reasons), (complaint, setting, as) -> complaint
                        .in(setting, Clarifying::new)
                        .refuseLeaving(on.caller().staff(), as, reasons));
    }
}
