package org.vieraugen.application.correspondence;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.correspondence.CorrespondenceAct;

/** The office writes to the complainant; the clock runs on. */
@OnePerServer
@Transactional
public class Reply {
    private final ActRunner steps;

    @Inject
    public Reply(ActRunner steps) {
        this.steps = steps;
    }

    /** @param inTheirs the same in the complainant's language */
    public ComplaintState handle(ActRequest on, String text, Optional<String> inTheirs) {
        var by = on.caller().staff();
        return steps.staff(
                on, Command.of(CorrespondenceAct.REPLY, text, inTheirs), (complaint, setting, as) -> complaint
                        .in(setting, Correspondence::new)
                        .reply(by, as, text, inTheirs));
    }
}
