package org.vieraugen.domain.completion;

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
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.seat.FourEyes;

/** What follows after the decision. */
public enum CompletionAct implements CaseAct {
    RATE(complainants("saying how satisfied one is", Status.DECIDED, Status.CLOSED)),
    REMEDY_DONE(staff(
            "marking a remedy as done",
            CaseDuty.REMEDY,
            CompletionAct::remedying,
            Status.DECIDED,
            Status.WITH_OMBUDSPERSON)),
    CLOSE(staff("closing", CaseDuty.CLOSE, CompletionAct::closing, Status.DECIDED));

    // The checker does not see that a record of immutable parts is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Declared declared;

    CompletionAct(Declared declared) {
        this.declared = declared;
    }

    @Override
    public Declared declared() {
        return declared;
    }

    private static void remedying(Attempt attempt) {
        if (attempt.file().decision().isEmpty()) {
            throw new NotYours("course", "no-decision-yet", "remedies follow from a decision, and there is none yet");
        }
        if (attempt.file().openRemedies().isEmpty()) {
            throw new NotYours("course", "remedies-done", "every remedy is done already");
        }
        if (attempt.as() != Role.REVIEWER) {
            attempt.atDesk();
            return;
        }
        if (!attempt.complaint().owesRemedy(attempt.by())) {
            throw new NotYours(
                    "course",
                    "remedy-not-yours",
                    "a remedy is marked as done by its owner, or by the complaints office");
        }
        FourEyes.require(attempt.complaint(), attempt.setting(), Seat.DESK, attempt.by());
    }

    private static void closing(Attempt attempt) {
        attempt.atDesk();
        if (attempt.file().pending(Matter.Kind.TAKEN_REVIEW).isPresent()) {
            throw new RuleBroken(
                    "I9",
                    "taken-review-waits",
                    "a request for review was taken down and waits for a second person, who answers it first");
        }
        attempt.complaint()
                .deadlines()
                .open(DeadlineKind.OBJECTION)
                .map(Deadline::due)
                .filter(until -> !attempt.today().isAfter(until))
                .ifPresent(until -> {
                    throw new RuleBroken(
                            "objection",
                            "review-still-possible",
                            "closing is possible after " + until + ", until when the complainant may object",
                            until);
                });
        if (!attempt.file().openRemedies().isEmpty()) {
            throw new RuleBroken("course", "remedies-open", "closing needs every remedy done");
        }
    }
}
