package org.vieraugen.domain.reception;

import static org.vieraugen.domain.course.Declared.staff;

import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.course.Attempt;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.course.Declared;
import org.vieraugen.domain.course.NotYours;
import org.vieraugen.domain.file.Matter;

/** What is done with a complaint that came in: whom it means, and whether it is sent elsewhere. */
public enum ReceptionAct implements CaseAct {
    TRIAGE(staff("triage", CaseDuty.TRIAGE, Attempt::atDesk, Status.open())),
    SETTLE_NAME(staff("settling a name", CaseDuty.TRIAGE, ReceptionAct::settling, Status.open())),
    PROPOSE_LEAVING(staff(
            "proposing that somebody leaves the list", CaseDuty.TRIAGE, ReceptionAct::proposingToLeave, Status.open())),
    ANSWER_LEAVING(staff(
            "answering whether somebody leaves the list",
            CaseDuty.TRIAGE,
            attempt -> attempt.answering(Matter.Kind.LEAVING),
            Status.open())),
    REDIRECT(staff(
            "redirect", CaseDuty.REDIRECT, attempt -> attempt.proposing(Matter.Kind.REDIRECTION), Status.SUBMITTED)),
    CONFIRM_REDIRECTION(staff(
            "confirm a redirection",
            CaseDuty.REDIRECT,
            attempt -> attempt.answering(Matter.Kind.REDIRECTION),
            Status.SUBMITTED));

    // The checker does not see that a record of immutable parts is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Declared declared;

    ReceptionAct(Declared declared) {
        this.declared = declared;
    }

    @Override
    public Declared declared() {
        return declared;
    }

    private static void settling(Attempt attempt) {
        attempt.atDesk();
        if (attempt.complaint().parties().named().isEmpty()) {
            throw new NotYours("course", "no-name", "no name stands in this complaint");
        }
    }

    private static void proposingToLeave(Attempt attempt) {
        attempt.proposing(Matter.Kind.LEAVING);
        if (attempt.complaint().parties().involved().findAny().isEmpty()) {
            throw new NotYours("F9", "nobody-involved", "nobody counts as named or as handler");
        }
    }
}
