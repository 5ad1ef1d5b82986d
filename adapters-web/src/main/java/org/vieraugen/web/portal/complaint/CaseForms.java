package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.ComplaintAct;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.conflict.ConflictForms;
import org.vieraugen.web.portal.review.OmbudsForms;
import org.vieraugen.web.portal.review.ReviewForms;

/** Does what the forms of a case's page ask for. What is missing is noted beside the field, and then nothing is done. */
@OnePerServer
public class CaseForms {
    private final ReceptionForms reception;
    private final ReviewForms review;
    private final OmbudsForms ombuds;
    private final ConflictForms conflict;
    private final CompletionForms completion;
    private final ProtectionForms protection;

    @Inject
    public CaseForms(
            ReceptionForms reception,
            ReviewForms review,
            OmbudsForms ombuds,
            ConflictForms conflict,
            CompletionForms completion,
            ProtectionForms protection) {
        this.reception = reception;
        this.review = review;
        this.ombuds = ombuds;
        this.conflict = conflict;
        this.completion = completion;
        this.protection = protection;
    }

    void make(ComplaintAct move, ActRequest on, Typed typed) {
        switch (move) {
            case ASSIGN_FIRST -> review.assign(Seat.FIRST, on, typed);
            case ASSIGN_SECOND -> review.assign(Seat.SECOND, on, typed);
            case TRIAGE -> reception.triage(on, typed);
            case HEAR -> conflict.hear(on, typed);
            case FIND -> review.find(on, typed);
            case OMBUDS_DECISION -> ombuds.decide(on, typed);
            case ASK -> review.ask(on, typed);
            case REPLY -> completion.reply(on, typed);
            case CONCUR -> review.concur(on);
            case DISSENT -> review.dissent(on, typed);
            case COUNTERSIGN -> ombuds.countersign(on, typed);
            case PICK -> ombuds.pick(on, typed);
            case SETTLE_NAME -> conflict.settleName(on, typed);
            case REINSTATE_NAME -> conflict.reinstateName(on, typed);
            case PROPOSE_LEAVING -> conflict.proposeLeaving(on, typed);
            case ANSWER_LEAVING -> conflict.answerLeaving(on, typed);
            case DECIDE_CHALLENGE -> conflict.decideChallenge(on, typed);
            case TAKE_ANSWER -> reception.takeAnswer(on, typed);
            case TAKE_REVIEW -> reception.takeReview(on, typed);
            case ANSWER_TAKEN_REVIEW -> reception.answerTakenReview(on, typed);
            case TAKE_WITHDRAWAL -> reception.takeWithdrawal(on, typed);
            case ANSWER_TAKEN_WITHDRAWAL -> reception.answerTakenWithdrawal(on, typed);
            case EXTEND -> completion.extend(on, typed);
            case REMEDY_DONE -> completion.remedyDone(on, typed);
            case CLOSE -> completion.close(on);
            case WAIVE -> conflict.waive(on, typed);
            case REDIRECT -> reception.redirect(on, typed);
            case CONFIRM_REDIRECTION -> reception.confirmRedirection(on, typed);
            case RECUSE -> conflict.recuse(on, typed);
            case REQUEST_UNSEALING -> protection.requestUnsealing(on, typed);
            case ANSWER_UNSEALING -> protection.answerUnsealing(on, typed);
            case TAKE_BACK -> reception.takeBack(on, typed);
            case HOLD -> protection.hold(on, typed);
            case LIFT_HOLD -> protection.liftHold(on, typed);
            case PROPOSE_ERASURE -> protection.proposeErasure(on, typed);
            case ANSWER_ERASURE -> protection.answerErasure(on, typed);
            case SUMMARISE -> protection.summarise(on, typed);
            case PROPOSE_LIMIT -> protection.proposeLimit(on, typed);
            case ANSWER_LIMIT -> protection.answerLimit(on, typed);
            case UPHOLD_LIMIT -> protection.upholdLimit(on, typed);
            case LIFT_LIMIT -> protection.liftLimit(on, typed);
            case REPORT_THREAT -> protection.reportThreat(on, typed);
            case WORKING_COPY -> completion.workingCopy(on, typed);
            case ANSWER, ATTACH, AUTHORISE, CONTEST_LIMIT, RATE, WITHDRAW, OBJECT ->
                throw new Malformed("move", "unknown", "is the complainant's own act");
        }
    }
}
