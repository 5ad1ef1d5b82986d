package org.vieraugen.domain.complaint;

import java.time.LocalDate;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.review.Remedy;

/**
 * Somebody of the staff wants to do something with a complaint. What must hold before is asked here once, by what is offered and by what is allowed alike; each method is a
 * guard that throws {@link RuleBroken} with the reason.
 *
 * @param as the role in which it is tried
 */
record Attempt(Complaint complaint, Setting setting, StaffKey by, Role as) {
    /** Not this person's business at all, so that it is not even offered with a reason. */
    static final class NotYours extends RuleBroken {
        private static final long serialVersionUID = 1L;

        NotYours(String rule, String detail) {
            super(rule, detail);
        }
    }

    private CaseFile file() {
        return complaint.file();
    }

    private LocalDate today() {
        return setting.today();
    }

    void atDesk() {
        Desk.require(complaint, setting, by, as);
    }

    void assigning() {
        atDesk();
        var unmatched = complaint.parties().unmatched();
        if (!unmatched.isEmpty()) {
            throw new RuleBroken(
                    "C1",
                    "settle first whom this name means: "
                            + unmatched.get(0).asWritten()
                            + " (it was given as somebody complained about, and matches nobody)");
        }
        if (file().pending(Matter.Kind.REDIRECTION).isPresent()) {
            throw new RuleBroken("course", "a redirection is proposed and must be confirmed or refused first");
        }
    }

    void settling() {
        atDesk();
        if (complaint.parties().named().isEmpty()) {
            throw new NotYours("course", "no name stands in this complaint");
        }
    }

    void hearing() {
        atDesk();
        if (complaint.parties().involved().findAny().isEmpty()) {
            throw new NotYours("F10", "nobody is complained about by name");
        }
    }

    void onFirstSeat() {
        onSeat(Seat.FIRST);
    }

    void onSecondSeat() {
        onSeat(Seat.SECOND);
    }

    private void onSeat(Seat seat) {
        var holder = seat == Seat.FIRST
                ? complaint.seats().first()
                : complaint.seats().second();
        if (holder.filter(by::equals).isEmpty()) {
            throw new NotYours("F1", by + " is not the " + (seat == Seat.FIRST ? "first" : "second") + " reviewer");
        }
        FourEyes.require(complaint, setting, seat, by);
    }

    void concurring() {
        onSecondSeat();
        // A name may have turned up since the finding: its author is looked at again too (F2).
        FourEyes.require(
                complaint, setting, Seat.FIRST, file().finding().orElseThrow().by());
    }

    void reinstating() {
        onSecondSeat();
        if (complaint.parties().named().stream().noneMatch(n -> n.settlement().isPresent())) {
            throw new NotYours("C1", "no name was settled");
        }
    }

    void onASeat() {
        if (!complaint.seats().holds(by)) {
            throw new NotYours("F1", by + " is not a reviewer of this complaint");
        }
    }

    void recusing() {
        onASeat();
        if (LastSeat.isOfIt(by, setting)) {
            throw new RuleBroken("F12", "nobody is behind the last seat: the body itself sees who of it is impartial");
        }
        // Whoever must keep away leaves the seat without a word of their own (F2).
        FourEyes.require(complaint, setting, Seat.DESK, by);
    }

    /** The second pair of eyes stays uninvolved, and writes nothing (F3). */
    void writing() {
        if (as != Role.REVIEWER) {
            atDesk();
            return;
        }
        if (complaint.seats().first().filter(by::equals).isEmpty()) {
            throw new NotYours(
                    "F3",
                    "only the first reviewer writes to the complainant; the second pair of eyes stays uninvolved");
        }
        FourEyes.require(complaint, setting, Seat.FIRST, by);
    }

    void extending() {
        if (as == Role.REVIEWER) {
            onASeat();
            onSeat(complaint.seats().first().filter(by::equals).isPresent() ? Seat.FIRST : Seat.SECOND);
        } else {
            atDesk();
        }
        if (file().extension().isPresent()) {
            throw new RuleBroken("deadline", "a deadline is extended once, and this one was");
        }
    }

    void asOmbudsperson() {
        if (as != Role.OMBUDSPERSON) {
            throw new NotYours("F7", "this is the ombudsperson's");
        }
        FourEyes.require(complaint, setting, Seat.OMBUDS, by);
        Succession.ofOmbudsperson(complaint, setting).require(by);
    }

    void deciding() {
        asOmbudsperson();
        if (complaint.awaitsCountersignature()) {
            throw new RuleBroken("F7", "a decision waits for its countersignature already");
        }
        if (file().pickWaits()) {
            throw new RuleBroken("F7", "two findings stand against each other: the deputy picks one");
        }
    }

    void countersigning() {
        if (!complaint.awaitsCountersignature()) {
            throw new NotYours("F7", "no decision of the ombudsperson waits");
        }
        var hers = file().waiting().orElseThrow().hers();
        complaint.appeal(setting).requireFitToCountersign(by);
        FourEyes.require(complaint, setting, Seat.OMBUDS, hers.by());
    }

    void picking() {
        var both = file().waiting().filter(waiting -> waiting.theirs().isPresent());
        if (as != Role.OMBUDSPERSON || both.isEmpty()) {
            throw new NotYours("F7", "nothing is there to pick from");
        }
        FourEyes.require(complaint, setting, Seat.PICK, by);
        Succession.picking(complaint, setting).require(by);
    }

    /** A waiver is the ombudsperson's, who may not be involved. */
    void waiving() {
        if (as != Role.OMBUDSPERSON) {
            throw new NotYours("F9", "a waiver is the ombudsperson's");
        }
        FourEyes.require(complaint, setting, Seat.DESK, by);
        Succession.atDesk(complaint, setting).require(by);
    }

    void remedying() {
        var decision = file().decision()
                .orElseThrow(() -> new NotYours("course", "remedies follow from a decision, and there is none yet"));
        var remedies = decision.finding().remedies();
        if (remedies.size() <= file().remediesDone().size()) {
            throw new NotYours("course", "every remedy is done already");
        }
        if (as != Role.REVIEWER) {
            atDesk();
        } else if (remedies.stream().map(Remedy::owner).noneMatch(by::equals)) {
            throw new NotYours("course", "a remedy is marked as done by its owner, or by the complaints office");
        }
    }

    void closing() {
        atDesk();
        if (file().pending(Matter.Kind.TAKEN_REVIEW).isPresent()) {
            throw new RuleBroken(
                    "I9", "a request for review was taken down and waits for a second person, who answers it first");
        }
        complaint
                .deadlines()
                .open(DeadlineKind.OBJECTION)
                .map(Deadline::due)
                .filter(until -> !today().isAfter(until))
                .ifPresent(until -> {
                    throw new RuleBroken(
                            "objection",
                            "closing is possible after " + until + ", until when the complainant may object");
                });
        if (file().remediesDone().size()
                < file().decision().orElseThrow().finding().remedies().size()) {
            throw new RuleBroken("course", "closing needs every remedy done");
        }
    }

    private void proposing(Matter.Kind kind) {
        atDesk();
        kind.rule().requireProposer(as);
        if (file().pending(kind).isPresent()) {
            throw new RuleBroken(kind.rule().rule(), "such a thing is proposed already and waits for a second person");
        }
    }

    private void answering(Matter.Kind kind) {
        var proposal = file().pending(kind)
                .orElseThrow(() -> new NotYours(kind.rule().rule(), "nothing of that kind is proposed: " + kind));
        if (complaint.isReviewedBy(by, setting)) {
            throw new RuleBroken("F3", "who reviews a complaint does not confirm what its desk proposes");
        }
        if (complaint.isProtected() && as == Role.COORDINATOR) {
            throw new RuleBroken("I6", "a complaint about being treated worse is the ombudsperson's alone");
        }
        FourEyes.require(complaint, setting, Seat.DESK, by);
        if (!kind.rule().confirmers().contains(as)) {
            throw new NotYours(kind.rule().rule(), "this takes the ombudsperson's word, as a second person");
        }
        kind.rule().requireSecond(setting.organisation().chart(), by, proposal.by());
        Succession.confirming(proposal, complaint, setting).require(by);
    }

    /** Whoever stood in when they proposed it takes it back even when they stand in no longer: nobody else could, and it would be in the way for ever (F12). */
    void takingBack() {
        if (file().pending().stream().noneMatch(proposal -> proposal.by().equals(by))) {
            throw new NotYours("F9", "you have proposed nothing that still waits");
        }
        FourEyes.require(complaint, setting, Seat.DESK, by);
    }

    void proposingRedirection() {
        proposing(Matter.Kind.REDIRECTION);
    }

    void answeringRedirection() {
        answering(Matter.Kind.REDIRECTION);
    }

    void proposingLimit() {
        proposing(Matter.Kind.LIMIT);
        if (file().limit(today()).isPresent()) {
            throw new RuleBroken("F9", "a limit on contact is in place");
        }
    }

    void answeringLimit() {
        answering(Matter.Kind.LIMIT);
    }

    void upholdingLimit() {
        liftingLimit();
        var limit = file().limit(today()).orElseThrow();
        if (!limit.isContested()) {
            throw new NotYours("F9", "the limit is not contested");
        }
        if (limit.isOf(by, setting)) {
            throw new RuleBroken("F9", "who proposed or confirmed a limit can lift it, and not uphold it");
        }
    }

    void liftingLimit() {
        atDesk();
        if (file().limit(today()).isEmpty()) {
            throw new NotYours("F9", "no limit on contact is in place");
        }
    }

    void askingForIdentity() {
        proposing(Matter.Kind.UNSEALING);
        if (complaint.submission().identityMode() != IdentityMode.CONFIDENTIAL) {
            throw new NotYours("I2", "only a confidential identity is sealed");
        }
        if (as != complaint.desk()) {
            throw new NotYours("I2", "the one whose word opens an identity does not ask for it");
        }
    }

    void answeringIdentity() {
        answering(Matter.Kind.UNSEALING);
    }

    void holding() {
        atDesk();
        if (file().hold().isPresent()) {
            throw new NotYours("I7", "a hold is in place already");
        }
    }

    void liftingHold() {
        atDesk();
        if (file().hold().isEmpty()) {
            throw new NotYours("I7", "no hold is in place");
        }
    }

    void proposingErasure() {
        proposing(Matter.Kind.ERASURE);
        if (file().hold().isPresent()) {
            throw new RuleBroken("I7", "a hold stops the erasure: lift it first");
        }
    }

    /** Refusing is possible while a hold stands; confirming is not. */
    void answeringErasure() {
        answering(Matter.Kind.ERASURE);
    }

    void proposingToLeave() {
        proposing(Matter.Kind.LEAVING);
        if (complaint.parties().involved().findAny().isEmpty()) {
            throw new NotYours("F9", "nobody counts as named or as handler");
        }
    }

    void answeringToLeave() {
        answering(Matter.Kind.LEAVING);
    }

    void taking() {
        atDesk();
        if (!complaint.isRecorded()) {
            throw new NotYours("I9", "whoever has a code of their own does this themselves");
        }
    }

    void takingAnswer() {
        taking();
        if (complaint.status() != Status.AWAITING_COMPLAINANT) {
            complaint.protection(setting).requireMayWrite();
        }
    }

    void takingReview() {
        proposing(Matter.Kind.TAKEN_REVIEW);
        taking();
        complaint.appeal(setting).requireReviewPossible();
    }

    void answeringTakenReview() {
        answering(Matter.Kind.TAKEN_REVIEW);
    }

    void takingWithdrawal() {
        proposing(Matter.Kind.TAKEN_WITHDRAWAL);
        taking();
        complaint.correspondence(setting).requireWithdrawable();
    }

    void answeringTakenWithdrawal() {
        answering(Matter.Kind.TAKEN_WITHDRAWAL);
    }

    /** The ombudsperson's, about her the deputy's (F12). */
    void decidingChallenge() {
        if (as != Role.OMBUDSPERSON) {
            throw new NotYours("L7", "a challenge is decided by the ombudsperson");
        }
        var others = file().openChallenges().stream()
                .filter(challenge -> !setting.isSame(by, challenge.staff()))
                .toList();
        if (others.isEmpty()) {
            throw new NotYours("L7", "nobody else is challenged");
        }
        FourEyes.require(complaint, setting, Seat.DESK, by);
        if (others.stream().noneMatch(challenge -> Succession.onChallenge(challenge, complaint, setting)
                .admits(by))) {
            throw new RuleBroken("F12", "the ombudsperson decides, and about her the deputy");
        }
    }
}
