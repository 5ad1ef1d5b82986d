package org.vieraugen.domain.protection;

import static org.vieraugen.domain.course.Declared.complainants;
import static org.vieraugen.domain.course.Declared.staff;

import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.course.Attempt;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.course.Declared;
import org.vieraugen.domain.course.NotYours;
import org.vieraugen.domain.file.Matter;

/** What protects the staff from words that hurt or threaten (F9). */
public enum ProtectionAct implements CaseAct {
    CONTEST_LIMIT(complainants("contesting a limit on contact", Status.open())),
    SUMMARISE(staff("a calm summary", CaseDuty.SUMMARISE, Attempt::writing, Status.open())),
    PROPOSE_LIMIT(
            staff("proposing to limit contact", CaseDuty.LIMIT_CONTACT, ProtectionAct::proposingLimit, Status.open())),
    ANSWER_LIMIT(staff(
            "answering a proposed limit on contact",
            CaseDuty.DECIDE_LIMIT,
            attempt -> attempt.answering(Matter.Kind.LIMIT),
            Status.open())),
    UPHOLD_LIMIT(staff(
            "upholding a limit on contact", CaseDuty.LIMIT_CONTACT, ProtectionAct::upholdingLimit, Status.open())),
    LIFT_LIMIT(staff("lifting a limit on contact", CaseDuty.LIMIT_CONTACT, ProtectionAct::liftingLimit, Status.open())),
    REPORT_THREAT(
            staff("handing a threat to the security office", CaseDuty.REPORT_THREAT, Attempt::atDesk, Status.values()));

    // The checker does not see that a record of immutable parts is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Declared declared;

    ProtectionAct(Declared declared) {
        this.declared = declared;
    }

    @Override
    public Declared declared() {
        return declared;
    }

    private static void proposingLimit(Attempt attempt) {
        attempt.proposing(Matter.Kind.LIMIT);
        if (attempt.file().limit(attempt.today()).isPresent()) {
            throw new RuleBroken("F9", "limit-there", "a limit on contact is in place");
        }
    }

    private static void upholdingLimit(Attempt attempt) {
        liftingLimit(attempt);
        var limit = attempt.file().limit(attempt.today()).orElseThrow();
        if (!limit.isContested()) {
            throw new NotYours("F9", "not-contested", "the limit is not contested");
        }
        if (limit.isOf(attempt.by(), attempt.setting().organisation().chart())) {
            throw new RuleBroken("F9", "own-limit", "who proposed or confirmed a limit can lift it, and not uphold it");
        }
    }

    private static void liftingLimit(Attempt attempt) {
        attempt.atDesk();
        if (attempt.file().limit(attempt.today()).isEmpty()) {
            throw new NotYours("F9", "no-limit", "no limit on contact is in place");
        }
    }
}
