package org.vieraugen.domain.reception;

import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.course.Proposals;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.retention.Retention;
import org.vieraugen.domain.seat.Desk;

/** Sending the complainant elsewhere, by two people (F9). */
public final class Redirecting {
    private final Complaint complaint;
    private final Setting setting;

    public Redirecting(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /** Proposes to send the complainant elsewhere, because the matter lies outside the scope (F9). */
    public Step<Complaint> proposeRedirection(StaffKey by, Role as, String target, String reason, boolean consent) {
        ReceptionAct.REDIRECT.require(complaint, setting, by, as);
        return Proposals.propose(
                complaint,
                new Matter.Redirect(target, consent),
                reason,
                by,
                as,
                ReceptionEntries.REDIRECT_PROPOSED,
                setting);
    }

    /** @throws RuleBroken F9 when {@code by} proposed it, or has another part or a conflict */
    public Step<Complaint> confirmRedirection(StaffKey by, Role as) {
        ReceptionAct.CONFIRM_REDIRECTION.require(complaint, setting, by, as);
        var pending = complaint.file().pending(Matter.Kind.REDIRECTION).orElseThrow();
        return Retention.begin(Proposals.answered(complaint, Matter.Kind.REDIRECTION, true, "", by, setting), setting)
                .with(Status.REDIRECTED)
                .step(Act.by(by, as, Desk.part(as), ReceptionEntries.REDIRECTED, setting.at())
                        .with("consent", ((Matter.Redirect) pending.matter()).consent()))
                .telling(Notice.to(Role.COMPLAINANT, ReceptionNotices.REDIRECTED));
    }

    /** @throws RuleBroken F9 when {@code by} proposed it, or has another part or a conflict */
    public Step<Complaint> refuseRedirection(StaffKey by, Role as, String reasons) {
        ReceptionAct.CONFIRM_REDIRECTION.require(complaint, setting, by, as);
        return Proposals.refuse(complaint, Matter.Kind.REDIRECTION, reasons, by, as, setting);
    }
}
