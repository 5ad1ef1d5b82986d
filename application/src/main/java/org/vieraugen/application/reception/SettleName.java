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

/** Somebody of the desk says whom a name means, with a reason (C1). */
@OnePerServer
@Transactional
public class SettleName {
    private final ActRunner steps;

    @Inject
    public SettleName(ActRunner steps) {
        this.steps = steps;
    }

    /** @param challenge whether the person is named only for acts in this complaint (L7) */
    public ComplaintState handle(
            ActRequest on, String asWritten, Set<StaffKey> means, boolean challenge, String reason) {
        return steps.staff(
                on,
                Command.of(ReceptionAct.SETTLE_NAME, asWritten, means, challenge, reason),
                (complaint, setting, as) -> complaint
                        .in(setting, Clarifying::new)
                        .settle(on.caller().staff(), as, asWritten, means, challenge, reason));
    }
}
