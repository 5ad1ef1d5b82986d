package org.vieraugen.domain.course;

import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Proposal;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.seat.Desk;

/** What one person puts forward in a complaint and another confirms, exactly as shown (F9, F11). */
public final class Proposals {
    private Proposals() {}

    /** Somebody puts forward what takes a second person; that person has a term. */
    public static Step<Complaint> propose(
            Complaint complaint, Matter matter, String reason, StaffKey by, Role as, ActKind kind, Setting setting) {
        return complaint
                .filing(new Proposal(matter, reason, by, as, setting.at()))
                .with(complaint
                        .deadlines()
                        .start(complaint
                                .terms(setting)
                                .start(
                                        DeadlineKind.CONFIRMATION,
                                        setting.today(),
                                        complaint.submission().urgent())))
                .step(Act.by(by, as, Desk.part(as), kind, setting.at()).with("matter", matter.kind()))
                .telling(Notice.to(Role.OMBUDSPERSON, CourseNotices.CONFIRMATION_WANTED));
    }

    /** The second person's word is filed, and nothing of it is owed any more. */
    public static Complaint answered(
            Complaint complaint, Matter.Kind kind, boolean confirmed, String reasons, StaffKey by, Setting setting) {
        return complaint.answering(
                new Proposal.Answer(kind, confirmed, reasons, Optional.empty(), by, setting.at()), setting);
    }

    /** The second person does not agree: all stays as it is. */
    public static Step<Complaint> refuse(
            Complaint complaint, Matter.Kind kind, String reasons, StaffKey by, Role as, Setting setting) {
        Text.required("reasons", reasons, 2_000);
        return answered(complaint, kind, false, reasons, by, setting)
                .step(Act.by(by, as, Desk.part(as), kind.refused(), setting.at()))
                .telling(complaint.tellingDesk(CourseNotices.DISSENT));
    }

    /**
     * Whoever put something forward takes it back, with a reason.
     *
     * @throws RuleBroken F9 when {@code by} has proposed nothing that waits
     */
    public static Step<Complaint> takeBack(
            Complaint complaint, Matter.Kind kind, StaffKey by, Role as, String reason, Setting setting) {
        ProposalAct.TAKE_BACK.require(complaint, setting, by, as);
        if (complaint
                .file()
                .pending(kind)
                .filter(proposal -> proposal.by().equals(by))
                .isEmpty()) {
            throw new Malformed("kind", "unknown", "you have proposed nothing of that kind that still waits");
        }
        return refuse(complaint, kind, reason, by, as, setting);
    }
}
