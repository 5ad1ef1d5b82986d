package org.vieraugen.web.portal.review;

import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.review.Countersign;
import org.vieraugen.application.review.DecideFinally;
import org.vieraugen.application.review.PickDecision;
import org.vieraugen.application.review.RefuseCountersignature;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.web.portal.FormActs;
import org.vieraugen.web.portal.Typed;

/** The last words on a case: the ombudsperson's decision, its countersignature, and which of two findings counts. */
@OnePerServer
public class OmbudsForms {
    private final DecideFinally decide;
    private final Countersign countersign;
    private final RefuseCountersignature refuse;
    private final PickDecision pick;

    @Inject
    public OmbudsForms(DecideFinally decide, Countersign countersign, RefuseCountersignature refuse, PickDecision pick) {
        this.decide = decide;
        this.countersign = countersign;
        this.refuse = refuse;
        this.pick = pick;
    }

    public void decide(ActRequest on, Typed typed) {
        JudgementForm.whenWhole(typed, () -> decide.handle(on, JudgementForm.judgement(typed)));
    }

    public void countersign(ActRequest on, Typed typed) {
        FormActs.confirmOrRefuse(
                typed,
                () -> countersign.handle(on),
                () -> refuse.handle(
                        on, typed.value("text"), typed.given("outcome").map(given -> JudgementForm.judgement(typed))));
    }

    public void pick(ActRequest on, Typed typed) {
        pick.handle(on, typed.is("finding", Seat.OMBUDS.name()));
    }
}
