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

/** Ends a decided complaint; from here on the retention time runs. */
@OnePerServer
@Transactional
public class Close {
    private final ActRunner steps;

    @Inject
    public Close(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState handle(ActRequest on) {
        var by = on.caller().staff();
        return steps.staff(on, Command.of(CompletionAct.CLOSE), (complaint, setting, as) -> complaint
                .in(setting, Completion::new)
                .close(by, as));
    }
}
