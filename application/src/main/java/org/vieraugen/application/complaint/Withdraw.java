package org.vieraugen.application.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.domain.identity.Receipt;

/** The complainant takes the complaint back. */
@ApplicationScoped
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
