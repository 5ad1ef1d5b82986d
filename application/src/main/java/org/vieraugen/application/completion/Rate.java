package org.vieraugen.application.completion;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.completion.CompletionAct;
import org.vieraugen.domain.identity.Receipt;

/** The complainant says how satisfied she or he is. */
@OnePerServer
@Transactional
public class Rate {
    private final ActRunner steps;

    @Inject
    public Rate(ActRunner steps) {
        this.steps = steps;
    }

    /** @param score from 1, not at all, to 5, very */
    public ComplaintState handle(Receipt receipt, Optional<String> key, int score, String words) {
        return steps.complainant(
                receipt, key, Command.of(CompletionAct.RATE, score, words), (complaint, setting) -> complaint
                        .in(setting, Completion::new)
                        .rate(score, words));
    }
}
