package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.domain.identity.Receipt;

/** The complainant says how satisfied she or he is. */
@Single
@Transactional
public class Rate {
    private final Steps steps;

    @Inject
    public Rate(Steps steps) {
        this.steps = steps;
    }

    /** @param score from 1, not at all, to 5, very */
    public Moved handle(Receipt receipt, Optional<String> key, int score, String words) {
        return steps.complainant(receipt, key, "Rate" + " " + score + " " + words, (complaint, setting) -> complaint
                .completion(setting)
                .rate(score, words));
    }
}
