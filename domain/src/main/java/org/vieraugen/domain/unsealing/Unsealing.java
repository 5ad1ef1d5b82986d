package org.vieraugen.domain.unsealing;

import java.util.Optional;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.course.Proposals;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Proposal;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;

/**
 * How a confidential identity may be read after all (I2): the complaints office asks for it with a purpose, the ombudsperson approves, and for 72 hours the
 * one who asked may look. The complainant is told, except where the law forbids it.
 */
public final class Unsealing {
    private final Complaint complaint;
    private final Setting setting;

    public Unsealing(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /** @throws RuleBroken I2 when there is no confidential identity, or a request waits or is open already */
    public Step<Complaint> request(StaffKey by, Role as, String purpose) {
        UnsealingAct.REQUEST_UNSEALING.require(complaint, setting, by, as);
        return Proposals.propose(
                complaint, new Matter.OpenIdentity(), purpose, by, as, UnsealingEntries.UNSEAL_REQUESTED, setting);
    }

    /** @throws RuleBroken I2 when nothing was asked for, or {@code by} asked */
    public Step<Complaint> approve(StaffKey by, String reasons, Optional<Proposal.Silence> silence) {
        UnsealingAct.ANSWER_UNSEALING.require(complaint, setting, by, Role.OMBUDSPERSON);
        Text.required("reasons", reasons, 2_000);
        var act = Act.by(by, Role.OMBUDSPERSON, CaseParts.OMBUDS, UnsealingEntries.UNSEALED, setting.at());
        var step = complaint
                .answering(
                        new Proposal.Answer(Matter.Kind.UNSEALING, true, reasons, silence, by, setting.at()), setting)
                .step(silence.map(law -> act.with("silence", law)).orElse(act));
        return silence.isPresent() ? step : step.telling(Notice.to(Role.COMPLAINANT, UnsealingNotices.UNSEALED));
    }

    /** @throws RuleBroken I2 when nothing was asked for, or {@code by} asked */
    public Step<Complaint> refuse(StaffKey by, String reasons) {
        UnsealingAct.ANSWER_UNSEALING.require(complaint, setting, by, Role.OMBUDSPERSON);
        return Proposals.refuse(complaint, Matter.Kind.UNSEALING, reasons, by, Role.OMBUDSPERSON, setting);
    }
}
