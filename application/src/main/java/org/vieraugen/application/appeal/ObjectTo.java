package org.vieraugen.application.appeal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.appeal.AppealAct;
import org.vieraugen.domain.identity.Receipt;

/** The complainant objects to the decision, once, in time. */
@OnePerServer
@Transactional
public class ObjectTo {
    private final ActRunner steps;

    @Inject
    public ObjectTo(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(Receipt receipt, Optional<String> key, String reasons) {
        return steps.complainant(receipt, key, Command.of(AppealAct.OBJECT, reasons), (complaint, setting) -> complaint
                .in(setting, Appeal::new)
                .object(reasons));
    }
}
