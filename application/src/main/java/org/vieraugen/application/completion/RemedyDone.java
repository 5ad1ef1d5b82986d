package org.vieraugen.application.completion;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.completion.CompletionAct;

/** Something that was promised to the complainant is done. */
@OnePerServer
@Transactional
public class RemedyDone {
    private final ActRunner steps;

    @Inject
    public RemedyDone(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on, int remedy) {
        var by = on.caller().staff();
        return steps.staff(on, Command.of(CompletionAct.REMEDY_DONE, remedy), (complaint, setting, as) -> complaint
                .in(setting, Completion::new)
                .remedyDone(by, as, remedy));
    }
}
