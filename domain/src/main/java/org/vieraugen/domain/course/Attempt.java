package org.vieraugen.domain.course;

import java.time.LocalDate;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.seat.Desk;
import org.vieraugen.domain.seat.FourEyes;
import org.vieraugen.domain.seat.Succession;

/**
 * Somebody of the staff wants to do something with a complaint. What several acts ask before stands here; each method is a guard that throws {@link RuleBroken} with the
 * reason. What only one act asks stands beside it.
 *
 * @param as the role in which it is tried
 */
public record Attempt(Complaint complaint, Setting setting, StaffKey by, Role as) {
    public CaseFile file() {
        return complaint.file();
    }

    public LocalDate today() {
        return setting.today();
    }

    public void atDesk() {
        Desk.require(complaint, setting, by, as);
    }

    public void onFirstSeat() {
        onSeat(Seat.FIRST);
    }

    public void onSecondSeat() {
        onSeat(Seat.SECOND);
    }

    public void onSeat(Seat seat) {
        var holder = seat == Seat.FIRST
                ? complaint.seats().first()
                : complaint.seats().second();
        if (holder.filter(by::equals).isEmpty()) {
            throw new NotYours(
                    "F1",
                    "not-that-reviewer",
                    by + " is not the " + (seat == Seat.FIRST ? "first" : "second") + " reviewer",
                    by);
        }
        FourEyes.require(complaint, setting, seat, by);
    }

    public void onASeat() {
        if (!complaint.seats().holds(by)) {
            throw new NotYours("F1", "not-reviewer-here", by + " is not a reviewer of this complaint", by);
        }
    }

    /** The second pair of eyes stays uninvolved, and writes nothing (F3). */
    public void writing() {
        if (as != Role.REVIEWER) {
            atDesk();
            return;
        }
        if (complaint.seats().first().filter(by::equals).isEmpty()) {
            throw new NotYours(
                    "F3",
                    "first-writes",
                    "only the first reviewer writes to the complainant; the second pair of eyes stays uninvolved");
        }
        FourEyes.require(complaint, setting, Seat.FIRST, by);
    }

    public void asOmbudsperson() {
        if (as != Role.OMBUDSPERSON) {
            throw new NotYours("F7", "ombuds-only", "this is the ombudsperson's");
        }
        FourEyes.require(complaint, setting, Seat.OMBUDS, by);
        Succession.ofOmbudsperson(complaint, setting).require(by);
    }

    /** Putting something forward that takes a second person. */
    public void proposing(Matter.Kind kind) {
        atDesk();
        kind.rule().requireProposer(as);
        if (file().pending(kind).isPresent()) {
            throw new RuleBroken(
                    kind.rule().rule(),
                    "proposed-already",
                    "such a thing is proposed already and waits for a second person");
        }
    }

    /** Being the second person, whose word makes it take effect. */
    public void answering(Matter.Kind kind) {
        var proposal = file().pending(kind)
                .orElseThrow(() -> new NotYours(
                        kind.rule().rule(), "nothing-proposed", "nothing of that kind is proposed: " + kind));
        if (complaint.isReviewedBy(by, setting)) {
            throw new RuleBroken(
                    "F3", "reviewer-confirms-not", "who reviews a complaint does not confirm what its desk proposes");
        }
        if (complaint.isProtected() && as == Role.COORDINATOR) {
            throw new RuleBroken(
                    "I6", "ombuds-alone", "a complaint about being treated worse is the ombudsperson's alone");
        }
        FourEyes.require(complaint, setting, Seat.DESK, by);
        if (!kind.rule().confirmers().contains(as)) {
            throw new NotYours(
                    kind.rule().rule(), "ombuds-confirms", "this takes the ombudsperson's word, as a second person");
        }
        kind.rule().requireSecond(setting.organisation().chart(), by, proposal.by());
        Succession.confirming(proposal, complaint, setting).require(by);
    }

    /** Doing for a complainant without a device what others do themselves (I9). */
    public void taking() {
        atDesk();
        if (!complaint.isRecorded()) {
            throw new NotYours("I9", "has-own-code", "whoever has a code of their own does this themselves");
        }
    }
}
