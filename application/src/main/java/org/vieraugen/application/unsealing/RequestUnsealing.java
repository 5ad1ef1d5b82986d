package org.vieraugen.application.unsealing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.unsealing.Unsealing;
import org.vieraugen.domain.unsealing.UnsealingAct;

/** The complaints office asks who complained confidentially, and says for what (I2). */
@OnePerServer
@Transactional
public class RequestUnsealing {
    private final ActRunner steps;

    @Inject
    public RequestUnsealing(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, String purpose) {
        var by = on.caller().staff();
        return steps.staff(
                on, Command.of(UnsealingAct.REQUEST_UNSEALING, purpose), (complaint, setting, as) -> complaint
                        .in(setting, Unsealing::new)
                        .request(by, as, purpose));
    }
}
