package org.vieraugen.application.correspondence;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.appeal.AppealAct;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.correspondence.CorrespondenceAct;

/** What a complainant without a device says is taken down and read back; a request for review and a withdrawal take a second person (I9). */
@OnePerServer
@Transactional
public class TakeDown {
    private final ActRunner steps;

    @Inject
    public TakeDown(ActRunner steps) {
        this.steps = steps;
    }

    /** @param readBack whether it was read back to the complainant, without which nothing is taken down */
    public ComplaintState answer(ActRequest on, String text, boolean readBack) {
        require(readBack);
        return steps.staff(on, Command.of(CorrespondenceAct.TAKE_ANSWER, text), (complaint, setting, as) -> complaint
                .in(setting, Correspondence::new)
                .takeAnswer(on.caller().staff(), as, text));
    }

    /** @param how when and how the complainant said so */
    public ComplaintState review(ActRequest on, String reasons, String how, boolean readBack) {
        require(readBack);
        return steps.staff(on, Command.of(AppealAct.TAKE_REVIEW, reasons, how), (complaint, setting, as) -> complaint
                .in(setting, Appeal::new)
                .takeReview(on.caller().staff(), as, reasons, how));
    }

    public ComplaintState confirmReview(ActRequest on, String how) {
        return steps.staff(
                on, Command.of(AppealAct.ANSWER_TAKEN_REVIEW, true, how), (complaint, setting, as) -> complaint
                        .in(setting, Appeal::new)
                        .confirmReview(on.caller().staff(), as, how));
    }

    public ComplaintState refuseReview(ActRequest on, String reasons) {
        return steps.staff(
                on, Command.of(AppealAct.ANSWER_TAKEN_REVIEW, false, reasons), (complaint, setting, as) -> complaint
                        .in(setting, Appeal::new)
                        .refuseReview(on.caller().staff(), as, reasons));
    }

    /** @param how when and how the complainant said so */
    public ComplaintState withdrawal(ActRequest on, String how, boolean readBack) {
        require(readBack);
        return steps.staff(on, Command.of(CorrespondenceAct.TAKE_WITHDRAWAL, how), (complaint, setting, as) -> complaint
                .in(setting, Correspondence::new)
                .takeWithdrawal(on.caller().staff(), as, how));
    }

    public ComplaintState confirmWithdrawal(ActRequest on, String how) {
        return steps.staff(
                on,
                Command.of(CorrespondenceAct.ANSWER_TAKEN_WITHDRAWAL, true, how),
                (complaint, setting, as) -> complaint
                        .in(setting, Correspondence::new)
                        .confirmWithdrawal(on.caller().staff(), as, how));
    }

    public ComplaintState refuseWithdrawal(ActRequest on, String reasons) {
        return steps.staff(
                on,
                Command.of(CorrespondenceAct.ANSWER_TAKEN_WITHDRAWAL, false, reasons),
                (complaint, setting, as) -> complaint
                        .in(setting, Correspondence::new)
                        .refuseWithdrawal(on.caller().staff(), as, reasons));
    }

    private static void require(boolean readBack) {
        if (!readBack) {
            throw new Malformed("readBack", "not-read-back", "read it back to the complainant first, and say so");
        }
    }
}
