package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.domain.identity.Receipt;

/** The complainant takes the complaint back. */
@Single
@Transactional
public class Withdraw {
    private final Steps steps;

    @Inject
    public Withdraw(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(Receipt receipt, Optional<String> key) {
        return steps.complainant(receipt, key, "Withdraw", (complaint, setting) -> complaint
                .correspondence(setting)
                .withdraw());
    }
}
