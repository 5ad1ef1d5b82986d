package org.vieraugen.domain.correspondence;

import static org.vieraugen.domain.course.Declared.complainants;
import static org.vieraugen.domain.course.Declared.staff;

import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.course.Attempt;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.course.Declared;
import org.vieraugen.domain.course.NotYours;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.protection.StaffProtection;

/** What complainant, office and the person complained about say to each other. */
public enum CorrespondenceAct implements CaseAct {
    ANSWER(complainants("a message", Status.open())),
    ATTACH(complainants("adding files", Status.open())),
    CORRECT_IDENTITY(complainants("correcting name and contact", Status.values())),
    AUTHORISE(complainants("an authorisation", Status.open())),
    WITHDRAW(complainants(
            "withdrawing",
            Status.SUBMITTED,
            Status.UNDER_REVIEW,
            Status.AWAITING_COMPLAINANT,
            Status.IN_SECOND_REVIEW,
            Status.WITH_OMBUDSPERSON)),
    REPLY(staff("a reply", CaseDuty.REPLY, Attempt::writing, Status.open()).undoable()),
    WORKING_COPY(staff("a working copy", CaseDuty.WORKING_COPY, Attempt::writing, Status.open())),
    HEAR(staff(
            "hearing the person named",
            CaseDuty.HEAR,
            CorrespondenceAct::hearing,
            Status.SUBMITTED,
            Status.UNDER_REVIEW,
            Status.AWAITING_COMPLAINANT)),
    TAKE_ANSWER(staff("taking an answer down", CaseDuty.TAKE, CorrespondenceAct::takingAnswer, Status.open())),
    TAKE_WITHDRAWAL(staff(
            "taking a withdrawal down",
            CaseDuty.TAKE,
            CorrespondenceAct::takingWithdrawal,
            Status.SUBMITTED,
            Status.UNDER_REVIEW,
            Status.AWAITING_COMPLAINANT,
            Status.IN_SECOND_REVIEW,
            Status.WITH_OMBUDSPERSON)),
    ANSWER_TAKEN_WITHDRAWAL(staff(
            "confirming a withdrawal",
            CaseDuty.TAKE,
            attempt -> attempt.answering(Matter.Kind.TAKEN_WITHDRAWAL),
            Status.SUBMITTED,
            Status.UNDER_REVIEW,
            Status.AWAITING_COMPLAINANT,
            Status.IN_SECOND_REVIEW,
            Status.WITH_OMBUDSPERSON));

    // The checker does not see that a record of immutable parts is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Declared declared;

    CorrespondenceAct(Declared declared) {
        this.declared = declared;
    }

    @Override
    public Declared declared() {
        return declared;
    }

    private static void hearing(Attempt attempt) {
        attempt.atDesk();
        if (attempt.complaint().parties().involved().findAny().isEmpty()) {
            throw new NotYours("F10", "nobody-named", "nobody is complained about by name");
        }
    }

    private static void takingAnswer(Attempt attempt) {
        attempt.taking();
        if (attempt.complaint().status() != Status.AWAITING_COMPLAINANT) {
            attempt.complaint().in(attempt.setting(), StaffProtection::new).requireMayWrite();
        }
    }

    private static void takingWithdrawal(Attempt attempt) {
        attempt.proposing(Matter.Kind.TAKEN_WITHDRAWAL);
        attempt.taking();
        attempt.complaint().in(attempt.setting(), Correspondence::new).requireWithdrawable();
    }
}
