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

/** Somebody of the office writes the complaint in German, to work with. */
@OnePerServer
@Transactional
public class WriteWorkingCopy {
    private final ActRunner steps;

    @Inject
    public WriteWorkingCopy(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, String text) {
        var by = on.caller().staff();
        return steps.staff(on, Command.of(CorrespondenceAct.WORKING_COPY, text), (complaint, setting, as) -> complaint
                .in(setting, Correspondence::new)
                .workingCopy(by, as, text));
    }
}
