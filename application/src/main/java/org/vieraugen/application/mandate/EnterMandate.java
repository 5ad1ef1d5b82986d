package org.vieraugen.application.mandate;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
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
    private final Acts acts;
    private final Mandates mandates;

    @Inject
    public EnterMandate(Acts acts, Mandates mandates) {
        this.acts = acts;
        this.mandates = mandates;
    }

    /**
     * @param key an idempotency key
     * @throws Denied when that is not the caller's duty
     * @throws Malformed when it is about a mandate that the department does not have
     */
    public Acted handle(Caller caller, Optional<String> key, Dossier dossier) {
        return acts.begin(caller, key, Command.of(MandateAct.ENTER, dossier), mandates, (home, by) -> {
            About.require(mandates, home, dossier);
            return Mandate.enter(TimeOrdered.id(by.at()), home, dossier, by);
        });
    }
}
