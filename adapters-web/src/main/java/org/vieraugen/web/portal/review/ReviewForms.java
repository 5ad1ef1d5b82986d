package org.vieraugen.web.portal.review;

import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.review.Ask;
import org.vieraugen.application.review.Assign;
import org.vieraugen.application.review.Concur;
import org.vieraugen.application.review.DissentFrom;
import org.vieraugen.application.review.Find;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.portal.FormActs;
import org.vieraugen.web.portal.Typed;

/** The two reviewers: who sits where, finding, questions, agreement and dissent. */
@OnePerServer
public class ReviewForms {
    private final Assign assign;
    private final Find find;
    private final Ask ask;
    private final Concur concur;
    private final DissentFrom dissent;

    @Inject
    public ReviewForms(Assign assign, Find find, Ask ask, Concur concur, DissentFrom dissent) {
        this.assign = assign;
        this.find = find;
        this.ask = ask;
        this.concur = concur;
        this.dissent = dissent;
    }

    public void assign(Seat seat, ActRequest on, Typed typed) {
        assign.handle(on, seat, typed.given("staff").map(StaffKey::new));
    }

    public void find(ActRequest on, Typed typed) {
        JudgementForm.whenWhole(typed, () -> find.handle(on, JudgementForm.judgement(typed)));
    }

    public void ask(ActRequest on, Typed typed) {
        FormActs.withText(typed, "text", () -> ask.handle(on, typed.value("text")));
    }

    public void concur(ActRequest on) {
        concur.handle(on);
    }

    public void dissent(ActRequest on, Typed typed) {
        FormActs.withText(typed, "text", () -> dissent.handle(on, typed.value("text")));
    }
}
