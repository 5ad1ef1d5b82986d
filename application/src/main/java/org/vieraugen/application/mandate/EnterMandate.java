package org.vieraugen.application.mandate;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.mandate.Dossier;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.MandateAct;

/** Enters what a council resolved or was asked. */
@OnePerServer
@Transactional
public class EnterMandate {
    private final MandateRunner runner;
    private final Mandates mandates;
    private final Once once;

    @Inject
    public EnterMandate(MandateRunner runner, Mandates mandates, Once once) {
        this.runner = runner;
        this.mandates = mandates;
        this.once = once;
    }

    /**
     * @param key an idempotency key
     * @throws Denied when that is not the caller's duty
     * @throws Malformed when it is about a mandate that the department does not have
     */
    public MandateState handle(Caller caller, Optional<String> key, Dossier dossier) {
        caller.must(MandateAct.ENTER.duty());
        var command = Command.of(MandateAct.ENTER, dossier);
        return once.answer(key, List.of(caller.staff(), command), MandateState.class, () -> {
            var by = runner.actor(caller, MandateAct.ENTER.duty());
            var home = runner.home(caller);
            runner.requireKnown(home, dossier);
            var step = Mandate.enter(TimeOrdered.id(by.at()), home, dossier, by);
            mandates.add(step);
            return MandateState.of(step.next());
        });
    }
}
