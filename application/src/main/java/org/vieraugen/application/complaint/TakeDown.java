package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Duty;

/** What a complainant without a device says is taken down and read back; a request for review and a withdrawal take a second person (I9). */
@Single
@Transactional
public class TakeDown {
    private final Steps steps;

    @Inject
    public TakeDown(Steps steps) {
        this.steps = steps;
    }

    /** @param readBack whether it was read back to the complainant, without which nothing is taken down */
    public Moved answer(On on, String text, boolean readBack) {
        require(readBack);
        return steps.staff(Duty.TAKE, on, "TakeAnswer " + text, (complaint, setting, as) -> complaint
                .correspondence(setting)
                .takeAnswer(on.caller().staff(), as, text));
    }

    /** @param how when and how the complainant said so */
    public Moved review(On on, String reasons, String how, boolean readBack) {
        require(readBack);
        return steps.staff(Duty.TAKE, on, "TakeReview " + reasons + " " + how, (complaint, setting, as) -> complaint
                .appeal(setting)
                .takeReview(on.caller().staff(), as, reasons, how));
    }

    public Moved confirmReview(On on, String how) {
        return steps.staff(Duty.TAKE, on, "ConfirmTakenReview " + how, (complaint, setting, as) -> complaint
                .appeal(setting)
                .confirmReview(on.caller().staff(), as, how));
    }

    public Moved refuseReview(On on, String reasons) {
        return steps.staff(Duty.TAKE, on, "RefuseTakenReview " + reasons, (complaint, setting, as) -> complaint
                .appeal(setting)
                .refuseReview(on.caller().staff(), as, reasons));
    }

    /** @param how when and how the complainant said so */
    public Moved withdrawal(On on, String how, boolean readBack) {
        require(readBack);
        return steps.staff(Duty.TAKE, on, "TakeWithdrawal " + how, (complaint, setting, as) -> complaint
                .correspondence(setting)
                .takeWithdrawal(on.caller().staff(), as, how));
    }

    public Moved confirmWithdrawal(On on, String how) {
        return steps.staff(Duty.TAKE, on, "ConfirmTakenWithdrawal " + how, (complaint, setting, as) -> complaint
                .correspondence(setting)
                .confirmWithdrawal(on.caller().staff(), as, how));
    }

    public Moved refuseWithdrawal(On on, String reasons) {
        return steps.staff(Duty.TAKE, on, "RefuseTakenWithdrawal " + reasons, (complaint, setting, as) -> complaint
                .correspondence(setting)
                .refuseWithdrawal(on.caller().staff(), as, reasons));
    }

    private static void require(boolean readBack) {
        if (!readBack) {
            throw new Malformed("readBack", "missing", "read it back to the complainant first, and say so");
        }
    }
}
