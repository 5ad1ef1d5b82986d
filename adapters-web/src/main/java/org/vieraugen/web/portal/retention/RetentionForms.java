package org.vieraugen.web.portal.retention;

import jakarta.inject.Inject;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.retention.EraseEarlier;
import org.vieraugen.application.retention.HoldErasure;
import org.vieraugen.domain.retention.RetentionAct;
import org.vieraugen.web.portal.act.CaseForms;

/** The forms about keeping and erasing a complaint that is over (I7). */
@OnePerServer
public class RetentionForms implements CaseForms {
    private final HoldErasure hold;
    private final EraseEarlier erase;

    @Inject
    public RetentionForms(HoldErasure hold, EraseEarlier erase) {
        this.hold = hold;
        this.erase = erase;
    }

    @Override
    public List<Form> forms() {
        return List.of(
                CaseForms.words(RetentionAct.HOLD, (on, given) -> hold.hold(on, given.text())),
                CaseForms.words(RetentionAct.LIFT_HOLD, (on, given) -> hold.lift(on, given.text())),
                CaseForms.words(RetentionAct.PROPOSE_ERASURE, (on, given) -> erase.propose(on, given.text())),
                CaseForms.answer(
                        RetentionAct.ANSWER_ERASURE,
                        (on, given) -> erase.confirm(on, given.text()),
                        (on, given) -> erase.refuse(on, given.text())));
    }
}
