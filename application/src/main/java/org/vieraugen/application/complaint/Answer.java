package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.domain.identity.Receipt;

/** The complainant answers a question, or writes of their own accord. */
@Single
@Transactional
public class Answer {
    private final Steps steps;

    @Inject
    public Answer(Steps steps) {
        this.steps = steps;
    }

    public Moved handle(Receipt receipt, Optional<String> key, String text) {
        return steps.complainant(receipt, key, "Answer" + " " + text, (complaint, setting) -> complaint
                .correspondence(setting)
                .answer(text));
    }
}
