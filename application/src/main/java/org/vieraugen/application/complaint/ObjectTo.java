package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.domain.identity.Receipt;

/** The complainant objects to the decision, once, in time. */
@Single
@Transactional
public class ObjectTo {
    private final Steps steps;

    @Inject
    public ObjectTo(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(Receipt receipt, Optional<String> key, String reasons) {
        return steps.complainant(receipt, key, "ObjectTo" + " " + reasons, (complaint, setting) -> complaint
                .appeal(setting)
                .object(reasons));
    }
}
