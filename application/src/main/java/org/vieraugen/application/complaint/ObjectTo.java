package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
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
        return steps.complainant(receipt, key, "ObjectTo" + " " + reasons, (complaint, setting) -> complaint
                .appeal(setting)
                .object(reasons));
    }
}
