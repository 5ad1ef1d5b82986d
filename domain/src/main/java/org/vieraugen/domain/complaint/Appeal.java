package org.vieraugen.domain.complaint;

import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.CaseFile.Objection;
import org.vieraugen.domain.complaint.Reviewing.Proposal;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.review.Candidates;
import org.vieraugen.domain.review.Decision;
import org.vieraugen.domain.review.Dissent;
import org.vieraugen.domain.review.Finding;
import org.vieraugen.domain.review.Workload;

/** With the ombudsperson, after a second dissent or an objection: decided finally, and countersigned (F7). */
public final class Appeal {
    private final Complaint complaint;
    private final Setting setting;

    Appeal(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /**
     * The complainant objects: once, and until the end of the last day allowed.
     *
     * @throws RuleBroken when there is no decision to object to, it is final, or the time is over
     */
    public Step<Complaint> object(String reasons) {
        Move.OBJECT.require(complaint.status());
        var decision = complaint.file().decision().orElseThrow();
        if (decision.isFinal()) {
            throw new RuleBroken("objection", "this decision is final: an objection is possible once");
        }
        var until =
                complaint.deadlines().open(DeadlineKind.OBJECTION).orElseThrow().due();
        if (setting.today().isAfter(until)) {
            throw new RuleBroken("objection", "an objection was possible until " + until);
        }
        return complaint
                .filing(new Objection(Text.required("reasons", reasons, Text.MOST), setting.at()))
                .with(complaint
                        .deadlines()
                        .fulfil(DeadlineKind.OBJECTION, setting.today())
                        .start(complaint
                                .terms(setting)
                                .start(
                                        DeadlineKind.OMBUDS_DECISION,
                                        setting.today(),
                                        complaint.submission().urgent())))
                .with(Status.WITH_OMBUDSPERSON)
                .step(Act.byComplainant(ActKind.OBJECTED, setting.at()))
                .telling(Notice.to(Role.OMBUDSPERSON, Notice.Kind.OBJECTION));
    }

    /** The ombudsperson says what the decision shall be; it waits for a countersignature. */
    public Step<Complaint> propose(StaffKey by, Proposal proposal) {
        Move.OMBUDS_DECISION.require(complaint.status());
        FourEyes.require(complaint, setting, Seat.OMBUDS, by);
        if (complaint.file().proposalWaits()) {
            throw new RuleBroken("F7", "a decision waits for its countersignature already");
        }
        return complaint
                .filing(proposal.by(by, Seat.OMBUDS, complaint, setting))
                .step(Act.by(by, Role.OMBUDSPERSON, Part.OMBUDS, ActKind.OMBUDS_PROPOSED, setting.at())
                        .with("outcome", proposal.outcome()))
                .telling(Notice.to(Role.REVIEWER, Notice.Kind.COUNTERSIGNATURE_WANTED));
    }

    /** Somebody eligible with no earlier part confirms the ombudsperson's decision, which is final then. */
    public Step<Complaint> countersign(StaffKey by) {
        var finding = proposedTo(by);
        return Verdict.decided(complaint, setting, new Decision(finding, by, setting.at(), true))
                .step(
                        Act.by(by, Role.REVIEWER, Part.COUNTERSIGN, ActKind.COUNTERSIGNED, setting.at()),
                        Act.bySystem(ActKind.DECIDED, setting.at()).with("outcome", finding.outcome()))
                .telling(Notice.to(Role.COMPLAINANT, Notice.Kind.DECISION));
    }

    /** The countersigner does not agree: the ombudsperson decides anew. */
    public Step<Complaint> refuse(StaffKey by, String reasons) {
        proposedTo(by);
        return complaint
                .filing(new Dissent(Seat.COUNTERSIGN, by, reasons, setting.at()))
                .step(Act.by(by, Role.REVIEWER, Part.COUNTERSIGN, ActKind.COUNTERSIGNATURE_REFUSED, setting.at()))
                .telling(Notice.to(Role.OMBUDSPERSON, Notice.Kind.DISSENT));
    }

    /** Whether somebody could countersign now, and so may look at the case (F7). */
    public boolean mayCountersign(StaffKey who) {
        try {
            proposedTo(who);
            return true;
        } catch (RuleBroken e) {
            return false;
        }
    }

    private Finding proposedTo(StaffKey by) {
        Move.COUNTERSIGN.require(complaint.status());
        if (!complaint.file().proposalWaits()) {
            throw new RuleBroken("F7", "the ombudsperson has not decided yet");
        }
        var finding = complaint.file().finding().orElseThrow();
        if (finding.by().equals(by)) {
            throw new RuleBroken("F7", "the ombudsperson's decision is countersigned by another person");
        }
        var conflicts = complaint.conflicts(setting, Seat.COUNTERSIGN);
        var candidates = Candidates.of(
                Seat.COUNTERSIGN,
                setting.organisation(),
                complaint.submission().department(),
                conflicts,
                complaint.file().waivers(),
                Workload.NONE);
        if (candidates.find(by).isEmpty()) {
            throw new RuleBroken("F7", by + " is neither reviewer nor ombudsperson for this department");
        }
        FourEyes.require(complaint, setting, Seat.COUNTERSIGN, by);
        FourEyes.require(complaint, setting, Seat.OMBUDS, finding.by());
        return finding;
    }
}
