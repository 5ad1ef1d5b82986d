package org.vieraugen.application.correspondence;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.identity.Receipt;

/** The complainant takes the complaint back. */
@OnePerServer
@Transactional
public class Withdraw {
    private final ActRunner steps;

    @Inject
    public Withdraw(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(Receipt receipt, Optional<String> key) {
        return steps.complainant(receipt, key, Command.of(CorrespondenceAct.WITHDRAW), (complaint, setting) -> complaint
                .in(setting, Correspondence::new)
                .withdraw());
    }
}
