package org.vieraugen.web.portal.appeal;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.appeal.Countersign;
import org.vieraugen.application.appeal.DecideChallenge;
import org.vieraugen.application.appeal.DecideFinally;
import org.vieraugen.application.appeal.PickDecision;
import org.vieraugen.application.appeal.RefuseCountersignature;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.correspondence.TakeDown;
import org.vieraugen.domain.appeal.AppealAct;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.web.portal.act.CaseForms;
import org.vieraugen.web.portal.act.Given;
import org.vieraugen.web.portal.review.JudgementForm;

/** The forms of the ombudsperson's stage. */
@OnePerServer
public class AppealForms implements CaseForms {
    private final DecideFinally decide;
    private final Countersign countersign;
    private final RefuseCountersignature refuse;
    private final PickDecision pick;
    private final DecideChallenge challenge;
    private final TakeDown take;

    @Inject
    public AppealForms(
            DecideFinally decide,
            Countersign countersign,
            RefuseCountersignature refuse,
            PickDecision pick,
            DecideChallenge challenge,
            TakeDown take) {
        this.decide = decide;
        this.countersign = countersign;
        this.refuse = refuse;
        this.pick = pick;
        this.challenge = challenge;
        this.take = take;
    }

    @Override
    public List<Form> forms() {
        return List.of(
                CaseForms.own(
                        AppealAct.TAKE_REVIEW,
                        (on, given) -> given.readBack(
                                List.of("reasons", "text"),
                                () -> take.review(on, given.value("reasons"), given.text(), true))),
                CaseForms.answer(
                        AppealAct.ANSWER_TAKEN_REVIEW,
                        (on, given) -> take.confirmReview(on, given.text()),
                        (on, given) -> take.refuseReview(on, given.text())),
                CaseForms.own(
                                AppealAct.OMBUDS_DECISION,
                                (on, given) ->
                                        JudgementForm.with(given, () -> decide.handle(on, JudgementForm.read(given))))
                        .told()
                        .offering(Purpose.FINDING, "reasons"),
                CaseForms.own(AppealAct.COUNTERSIGN, this::countersigning).refusable(),
                CaseForms.own(
                        AppealAct.PICK,
                        (on, given) -> given.with(
                                "finding", () -> pick.handle(on, given.typed().is("finding", Seat.OMBUDS.name())))),
                CaseForms.own(
                                AppealAct.DECIDE_CHALLENGE,
                                (on, given) -> given.with(
                                        List.of("staff", "text"),
                                        () -> challenge.handle(on, given.staff(), !given.isRefusal(), given.text())))
                        .refusable());
    }

    /** A second refusal says what the decision should be instead (F7). */
    private Optional<ComplaintState> countersigning(ActRequest on, Given given) {
        if (given.isRefusal()) {
            return given.with(
                    "text",
                    () -> refuse.handle(
                            on, given.text(), given.optional("outcome").map(outcome -> JudgementForm.read(given))));
        }
        return Optional.of(countersign.handle(on));
    }
}
