package org.vieraugen.domain.review;

import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Waiver;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.seat.Candidates;
import org.vieraugen.domain.seat.Desk;
import org.vieraugen.domain.seat.FourEyes;
import org.vieraugen.domain.seat.Seating;
import org.vieraugen.domain.seat.Workload;

/** Who gets the seats of the two pairs of eyes: candidates, assigning, waivers (F6, C5). */
public final class Assigning {
    private final Complaint complaint;
    private final Setting setting;

    public Assigning(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /**
     * Everybody to whom {@code by} could give the seat, with conflicts and evidence, the proposed one first. Assigning is a part in the complaint, so that nobody assigns
     * themselves (C5).
     */
    public Candidates candidates(Seat seat, Workload workload, StaffKey by, Role as) {
        return seating(by, as)
                .candidates(seat, workload)
                .without(person -> FourEyes.isPartner(complaint, setting, seat, person.key()));
    }

    private Seating seating(StaffKey by, Role as) {
        return new Seating(complaint.acted(by, Desk.part(as)), setting);
    }

    /**
     * Gives a seat to a reviewer; the first one starts the review.
     *
     * @throws RuleBroken when {@code who} has a conflict, is the other reviewer, or is no candidate
     */
    public Step<Complaint> assign(Seat seat, StaffKey who, StaffKey by, Role as) {
        switch (seat) {
            case FIRST -> ReviewAct.ASSIGN_FIRST.require(complaint, setting, by, as);
            case SECOND -> ReviewAct.ASSIGN_SECOND.require(complaint, setting, by, as);
            default -> throw new Malformed("seat", "unknown", "must be FIRST or SECOND");
        }
        if (seating(by, as).candidates(seat, Workload.NONE).find(who).isEmpty()) {
            throw new RuleBroken("F6", "no-reviewer", who + " is no reviewer for this department", who);
        }
        FourEyes.require(complaint.acted(by, Desk.part(as)), setting, seat, who);
        var next = complaint.with(seat, Optional.of(who));
        if (next.status() == Status.SUBMITTED) {
            next = next.with(Status.UNDER_REVIEW);
        }
        return next.step(Act.by(by, as, Desk.part(as), ReviewEntries.ASSIGNED, setting.at())
                        .with("seat", seat)
                        .with("staff", who))
                .telling(Notice.to(who, Role.REVIEWER, ReviewNotices.ASSIGNED));
    }

    /** The same question as if that person held the first seat already; nothing is assigned by it. */
    public Assigning supposing(StaffKey first) {
        return new Assigning(complaint.with(Seat.FIRST, Optional.of(first)), setting);
    }

    /** Whom the system proposes to {@code by} for the seat; empty when nobody is eligible (F6). */
    public Optional<StaffKey> proposed(Seat seat, Workload workload, StaffKey by, Role as) {
        return seating(by, as).firstFree(seat, workload);
    }

    /** Notes that nobody is eligible: the complaint waits, visibly, and the ombudsperson is told (F6). */
    public Step<Complaint> nobodyEligible(Seat seat, StaffKey by, Role as) {
        (seat == Seat.FIRST ? ReviewAct.ASSIGN_FIRST : ReviewAct.ASSIGN_SECOND).require(complaint, setting, by, as);
        return complaint
                .waiting(true)
                .step(Act.bySystem(ReviewEntries.WAITING_FOR_REVIEWER, setting.at())
                        .with("seat", seat))
                .telling(Notice.to(Role.OMBUDSPERSON, ReviewNotices.NOBODY_ELIGIBLE));
    }

    /**
     * The ombudsperson permits a reviewer despite a disclosable conflict; the complainant reads the reasons.
     *
     * @throws RuleBroken with the conflict's number when it is excluding or not there
     */
    public Step<Complaint> waive(StaffKey by, StaffKey staff, ConflictRule rule, Seat seat, String reasons) {
        ReviewAct.WAIVE.require(complaint, setting, by, Role.OMBUDSPERSON);
        if (setting.isSame(by, staff)) {
            throw new RuleBroken("F9", "own-waiver", "nobody grants a waiver to themselves");
        }
        var conflicts = complaint.conflicts(setting, seat).of(staff).stream()
                .filter(c -> c.rule() == rule)
                .toList();
        if (conflicts.isEmpty() || conflicts.stream().anyMatch(c -> c.weight() == Weight.EXCLUDING)) {
            throw new RuleBroken(
                    rule.number(), "nothing-to-waive", "a waiver exists only for a disclosable conflict that is there");
        }
        return complaint
                .filing(new Waiver(staff, rule, reasons, by, setting.at()))
                .step(Act.by(by, Role.OMBUDSPERSON, CaseParts.OMBUDS, ReviewEntries.WAIVED, setting.at())
                        .with("staff", staff)
                        .with("rule", rule))
                .telling(Notice.to(Role.COMPLAINANT, ReviewNotices.WAIVER));
    }
}
