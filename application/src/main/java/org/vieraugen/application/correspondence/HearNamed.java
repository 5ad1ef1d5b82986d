package org.vieraugen.application.correspondence;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.department.StaffKey;

/** The coordinator writes down the statement of the person complained about (F10). */
@OnePerServer
@Transactional
public class HearNamed {
    private final ActRunner steps;

    @Inject
    public HearNamed(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, StaffKey named, String statement) {
        var by = on.caller().staff();
        return steps.staff(
                on, Command.of(CorrespondenceAct.HEAR, named, statement), (complaint, setting, as) -> complaint
                        .in(setting, Correspondence::new)
                        .hear(by, as, named, statement));
    }
}
