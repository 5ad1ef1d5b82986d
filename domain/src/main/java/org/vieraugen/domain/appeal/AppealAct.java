package org.vieraugen.domain.appeal;

import static org.vieraugen.domain.course.Declared.complainants;
import static org.vieraugen.domain.course.Declared.staff;

import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.course.Attempt;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.course.Declared;
import org.vieraugen.domain.course.NotYours;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.seat.Countersigning;
import org.vieraugen.domain.seat.FourEyes;
import org.vieraugen.domain.seat.Succession;

/** What belongs to the ombudsperson's stage: asking for it, deciding, countersigning (F7), and challenges (L7). */
public enum AppealAct implements CaseAct {
    OBJECT(complainants("objecting", Status.DECIDED)),
    TAKE_REVIEW(staff("taking a request for review down", CaseDuty.TAKE, AppealAct::takingReview, Status.DECIDED)),
    ANSWER_TAKEN_REVIEW(staff(
            "confirming a request for review",
            CaseDuty.TAKE,
            attempt -> attempt.answering(Matter.Kind.TAKEN_REVIEW),
            Status.DECIDED)),
    OMBUDS_DECISION(staff(
            "the ombudsperson's decision", CaseDuty.OMBUDS_DECISION, AppealAct::deciding, Status.WITH_OMBUDSPERSON)),
    COUNTERSIGN(staff("countersigning", CaseDuty.COUNTERSIGN, AppealAct::countersigning, Status.WITH_OMBUDSPERSON)),
    PICK(staff("picking one of two findings", CaseDuty.OMBUDS_DECISION, AppealAct::picking, Status.WITH_OMBUDSPERSON)),
    DECIDE_CHALLENGE(staff("deciding a challenge", CaseDuty.WAIVE, AppealAct::decidingChallenge, Status.open()));

    // The checker does not see that a record of immutable parts is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Declared declared;

    AppealAct(Declared declared) {
        this.declared = declared;
    }

    @Override
    public Declared declared() {
        return declared;
    }

    private static void takingReview(Attempt attempt) {
        attempt.proposing(Matter.Kind.TAKEN_REVIEW);
        attempt.taking();
        attempt.complaint().in(attempt.setting(), Appeal::new).requireReviewPossible();
    }

    private static void deciding(Attempt attempt) {
        attempt.asOmbudsperson();
        if (attempt.complaint().awaitsCountersignature()) {
            throw new RuleBroken("F7", "countersignature-waits", "a decision waits for its countersignature already");
        }
        if (attempt.file().pickWaits()) {
            throw new RuleBroken("F7", "deputy-picks", "two findings stand against each other: the deputy picks one");
        }
    }

    private static void countersigning(Attempt attempt) {
        if (!attempt.complaint().awaitsCountersignature()) {
            throw new NotYours("F7", "nothing-to-countersign", "no decision of the ombudsperson waits");
        }
        var hers = attempt.file().waiting().orElseThrow().hers();
        new Countersigning(attempt.complaint(), attempt.setting()).require(attempt.by());
        FourEyes.require(attempt.complaint(), attempt.setting(), Seat.OMBUDS, hers.by());
    }

    private static void picking(Attempt attempt) {
        var both = attempt.file().waiting().filter(waiting -> waiting.theirs().isPresent());
        if (attempt.as() != Role.OMBUDSPERSON || both.isEmpty()) {
            throw new NotYours("F7", "nothing-to-pick", "nothing is there to pick from");
        }
        FourEyes.require(attempt.complaint(), attempt.setting(), Seat.PICK, attempt.by());
        Succession.picking(attempt.complaint(), attempt.setting()).require(attempt.by());
    }

    /** The ombudsperson's, about her the deputy's (F12). */
    private static void decidingChallenge(Attempt attempt) {
        if (attempt.as() != Role.OMBUDSPERSON) {
            throw new NotYours("L7", "challenge-is-hers", "a challenge is decided by the ombudsperson");
        }
        var others = attempt.file().openChallenges().stream()
                .filter(challenge -> !attempt.setting().isSame(attempt.by(), challenge.staff()))
                .toList();
        if (others.isEmpty()) {
            throw new NotYours("L7", "nobody-challenged", "nobody else is challenged");
        }
        FourEyes.require(attempt.complaint(), attempt.setting(), Seat.DESK, attempt.by());
        if (others.stream()
                .noneMatch(challenge -> Succession.onChallenge(challenge, attempt.complaint(), attempt.setting())
                        .admits(attempt.by()))) {
            throw new RuleBroken("F12", "ombuds-decides", "the ombudsperson decides, and about her the deputy");
        }
    }
}
