package org.vieraugen.application.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.Moved;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.Receipt;

/** The complainant corrects what is stored of name and contact; how it is sealed stays as it was. */
@Single
@Transactional
public class CorrectIdentity {
    private final Steps steps;
    private final Complaints complaints;

    @Inject
    public CorrectIdentity(Steps steps, Complaints complaints) {
        this.steps = steps;
        this.complaints = complaints;
    }

    /** @throws org.vieraugen.domain.RuleBroken I1 for an anonymous complaint */
    public Moved handle(Receipt receipt, Optional<String> key, Identity identity) {
        return steps.complainant(receipt, key, "CorrectIdentity " + identity, (complaint, setting) -> {
            var step = complaint.correspondence(setting).identityCorrected();
            complaints.replaceIdentity(complaint, identity);
            return step;
        });
    }
}
