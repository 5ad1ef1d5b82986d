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

/** The complainant answers a question, or writes of their own accord. */
@OnePerServer
@Transactional
public class Answer {
    private final ActRunner steps;

    @Inject
    public Answer(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(Receipt receipt, Optional<String> key, String text) {
        return steps.complainant(
                receipt, key, Command.of(CorrespondenceAct.ANSWER, text), (complaint, setting) -> complaint
                        .in(setting, Correspondence::new)
                        .answer(text));
    }
}
