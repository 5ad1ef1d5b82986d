package org.vieraugen.application.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.Receipt;

/** The complainant corrects what is stored of name and contact; how it is sealed stays as it was. */
@OnePerServer
@Transactional
public class CorrectIdentity {
    private final ActRunner steps;
    private final Complaints complaints;

    @Inject
    public CorrectIdentity(ActRunner steps, Complaints complaints) {
        this.steps = steps;
        this.complaints = complaints;
    }

    /** @throws org.vieraugen.domain.RuleBroken I1 for an anonymous complaint */
    public ComplaintState handle(Receipt receipt, Optional<String> key, Identity identity) {
        return steps.complainant(
                receipt, key, Command.of(CorrespondenceAct.CORRECT_IDENTITY, identity), (complaint, setting) -> {
                    var step = complaint.in(setting, Correspondence::new).identityCorrected();
                    complaints.replaceIdentity(complaint, identity);
                    return step;
                });
    }
}
