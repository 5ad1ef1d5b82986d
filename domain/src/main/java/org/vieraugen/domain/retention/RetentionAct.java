package org.vieraugen.domain.retention;

import static org.vieraugen.domain.course.Declared.staff;

import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.course.Attempt;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.course.Declared;
import org.vieraugen.domain.course.NotYours;
import org.vieraugen.domain.file.Matter;

/** What is done about keeping and erasing a complaint that is over (I7). */
public enum RetentionAct implements CaseAct {
    HOLD(staff("a hold", CaseDuty.RETENTION, RetentionAct::holding, Status.over())),
    LIFT_HOLD(staff("lifting a hold", CaseDuty.RETENTION, RetentionAct::liftingHold, Status.over())),
    PROPOSE_ERASURE(
            staff("proposing an earlier erasure", CaseDuty.RETENTION, RetentionAct::proposingErasure, Status.over())),
    /** Refusing is possible while a hold stands; confirming is not. */
    ANSWER_ERASURE(staff(
            "answering a proposed erasure",
            CaseDuty.CONFIRM_ERASURE,
            attempt -> attempt.answering(Matter.Kind.ERASURE),
            Status.over()));

    // The checker does not see that a record of immutable parts is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Declared declared;

    RetentionAct(Declared declared) {
        this.declared = declared;
    }

    @Override
    public Declared declared() {
        return declared;
    }

    private static void holding(Attempt attempt) {
        attempt.atDesk();
        if (attempt.file().hold().isPresent()) {
            throw new NotYours("I7", "held-already", "a hold is in place already");
        }
    }

    private static void liftingHold(Attempt attempt) {
        attempt.atDesk();
        if (attempt.file().hold().isEmpty()) {
            throw new NotYours("I7", "not-held", "no hold is in place");
        }
    }

    private static void proposingErasure(Attempt attempt) {
        attempt.proposing(Matter.Kind.ERASURE);
        if (attempt.file().hold().isPresent()) {
            throw new RuleBroken("I7", "held", "a hold stops the erasure: lift it first");
        }
    }
}
