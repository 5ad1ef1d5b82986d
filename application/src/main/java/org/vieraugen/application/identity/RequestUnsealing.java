package org.vieraugen.application.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.On;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.access.Duty;

/** The complaints office asks who complained confidentially, and says for what (I2). */
@Single
@Transactional
public class RequestUnsealing {
    private final Steps steps;

    @Inject
    public RequestUnsealing(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(On on, String purpose) {
        var by = on.caller().staff();
        return steps.staff(
                Duty.REQUEST_UNSEALING, on, "RequestUnsealing" + " " + purpose, (complaint, setting, as) -> complaint
                        .unsealing(setting)
                        .request(by, as, purpose));
    }
}
