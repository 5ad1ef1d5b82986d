package org.vieraugen.domain.review;

import static org.vieraugen.domain.course.Declared.staff;

import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.course.Attempt;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.course.Declared;
import org.vieraugen.domain.course.NotYours;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.seat.FourEyes;
import org.vieraugen.domain.seat.LastSeat;
import org.vieraugen.domain.seat.Succession;

/** What the two pairs of eyes do, and who gives them their seats (F1-F6). */
public enum ReviewAct implements CaseAct {
    ASSIGN_FIRST(staff(
                    "assigning a first reviewer",
                    CaseDuty.ASSIGN,
                    ReviewAct::assigning,
                    Status.SUBMITTED,
                    Status.UNDER_REVIEW)
            .undoable()),
    ASSIGN_SECOND(staff(
                    "assigning a second reviewer",
                    CaseDuty.ASSIGN,
                    ReviewAct::assigning,
                    Status.UNDER_REVIEW,
                    Status.IN_SECOND_REVIEW)
            .undoable()),
    REINSTATE_NAME(
            staff("reinstating a name", CaseDuty.SECOND_REVIEW, ReviewAct::reinstating, Status.IN_SECOND_REVIEW)),
    FIND(staff("a finding", CaseDuty.FIND, Attempt::onFirstSeat, Status.UNDER_REVIEW)),
    ASK(staff("asking", CaseDuty.ASK, Attempt::onFirstSeat, Status.UNDER_REVIEW).undoable()),
    CONCUR(staff("concurring", CaseDuty.SECOND_REVIEW, ReviewAct::concurring, Status.IN_SECOND_REVIEW)),
    DISSENT(staff("dissenting", CaseDuty.SECOND_REVIEW, Attempt::onSecondSeat, Status.IN_SECOND_REVIEW)),
    EXTEND(staff("extending", CaseDuty.EXTEND, ReviewAct::extending, Status.UNDER_REVIEW, Status.IN_SECOND_REVIEW)),
    WAIVE(staff("waive", CaseDuty.WAIVE, ReviewAct::waiving, Status.open())),
    RECUSE(staff("recuse", CaseDuty.RECUSE, ReviewAct::recusing, Status.open()));

    // The checker does not see that a record of immutable parts is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Declared declared;

    ReviewAct(Declared declared) {
        this.declared = declared;
    }

    @Override
    public Declared declared() {
        return declared;
    }

    private static void assigning(Attempt attempt) {
        attempt.atDesk();
        requireAssignable(attempt.complaint());
    }

    /** @throws RuleBroken where nobody gets a seat now, whoever gives it */
    static void requireAssignable(Complaint complaint) {
        var unmatched = complaint.parties().unmatched();
        if (!unmatched.isEmpty()) {
            throw new RuleBroken(
                    "C1",
                    "name-unsettled",
                    "settle first whom this name means: "
                            + unmatched.get(0).asWritten()
                            + " (it was given as somebody complained about, and matches nobody)",
                    unmatched.get(0).asWritten());
        }
        if (complaint.file().pending(Matter.Kind.REDIRECTION).isPresent()) {
            throw new RuleBroken(
                    "course", "redirection-waits", "a redirection is proposed and must be confirmed or refused first");
        }
    }

    private static void reinstating(Attempt attempt) {
        attempt.onSecondSeat();
        if (attempt.complaint().parties().named().stream()
                .noneMatch(n -> n.settlement().isPresent())) {
            throw new NotYours("C1", "no-name-settled", "no name was settled");
        }
    }

    private static void concurring(Attempt attempt) {
        attempt.onSecondSeat();
        // A name may have turned up since the finding: its author is looked at again too (F2).
        FourEyes.require(
                attempt.complaint(),
                attempt.setting(),
                Seat.FIRST,
                attempt.file().finding().orElseThrow().by());
    }

    private static void extending(Attempt attempt) {
        if (attempt.as() == Role.REVIEWER) {
            attempt.onASeat();
            attempt.onSeat(
                    attempt.complaint()
                                    .seats()
                                    .first()
                                    .filter(attempt.by()::equals)
                                    .isPresent()
                            ? Seat.FIRST
                            : Seat.SECOND);
        } else {
            attempt.atDesk();
        }
        if (attempt.file().extension().isPresent()) {
            throw new RuleBroken("deadline", "extended-already", "a deadline is extended once, and this one was");
        }
    }

    /** A waiver is the ombudsperson's, who may not be involved. */
    private static void waiving(Attempt attempt) {
        if (attempt.as() != Role.OMBUDSPERSON) {
            throw new NotYours("F9", "waiver-is-hers", "a waiver is the ombudsperson's");
        }
        FourEyes.require(attempt.complaint(), attempt.setting(), Seat.DESK, attempt.by());
        Succession.atDesk(attempt.complaint(), attempt.setting()).require(attempt.by());
    }

    private static void recusing(Attempt attempt) {
        attempt.onASeat();
        if (LastSeat.isOfIt(attempt.by(), attempt.setting())) {
            throw new RuleBroken(
                    "F12",
                    "nobody-behind",
                    "nobody is behind the last seat: the body itself sees who of it is impartial");
        }
        // Whoever must keep away leaves the seat without a word of their own (F2).
        FourEyes.require(attempt.complaint(), attempt.setting(), Seat.DESK, attempt.by());
    }
}
