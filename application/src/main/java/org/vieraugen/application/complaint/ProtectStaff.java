package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Matter.LimitContact;
import org.vieraugen.domain.identity.Receipt;

/** Calm summaries, limits on contact, and threats handed to the security office. */
@OnePerServer
@Transactional
public class ProtectStaff {
    private final ActRunner steps;

    @Inject
    public ProtectStaff(ActRunner steps) {
        this.steps = steps;
    }

    public ComplaintState summarise(ActRequest on, String text) {
        return steps.staff(Duty.SUMMARISE, on, "Summarise " + text, (complaint, setting, as) -> complaint
                .protection(setting)
                .summarise(on.caller().staff(), as, text));
    }

    public ComplaintState propose(ActRequest on, LimitContact terms, String reasons) {
        return steps.staff(
                Duty.LIMIT_CONTACT, on, "ProposeLimit " + terms + " " + reasons, (complaint, setting, as) -> complaint
                        .protection(setting)
                        .propose(on.caller().staff(), as, terms, reasons));
    }

    public ComplaintState confirm(ActRequest on, String reasons) {
        return steps.staff(Duty.DECIDE_LIMIT, on, "ConfirmLimit " + reasons, (complaint, setting, as) -> complaint
                .protection(setting)
                .confirm(on.caller().staff(), as, reasons));
    }

    public ComplaintState refuse(ActRequest on, String reasons) {
        return steps.staff(Duty.DECIDE_LIMIT, on, "RefuseLimit " + reasons, (complaint, setting, as) -> complaint
                .protection(setting)
                .refuse(on.caller().staff(), as, reasons));
    }

    public ComplaintState uphold(ActRequest on, String reasons) {
        return steps.staff(Duty.LIMIT_CONTACT, on, "UpholdLimit " + reasons, (complaint, setting, as) -> complaint
                .protection(setting)
                .uphold(on.caller().staff(), as, reasons));
    }

    public ComplaintState lift(ActRequest on, String reasons) {
        return steps.staff(Duty.LIMIT_CONTACT, on, "LiftLimit " + reasons, (complaint, setting, as) -> complaint
                .protection(setting)
                .lift(on.caller().staff(), as, reasons));
    }

    public ComplaintState report(ActRequest on, String threat, String reasons) {
        return steps.staff(
                Duty.REPORT_THREAT, on, "ReportThreat " + threat + " " + reasons, (complaint, setting, as) -> complaint
                        .protection(setting)
                        .report(on.caller().staff(), as, threat, reasons));
    }

    /** The complainant contests a limit. */
    public ComplaintState contest(Receipt receipt, Optional<String> key, String reasons) {
        return steps.complainant(receipt, key, "ContestLimit " + reasons, (complaint, setting) -> complaint
                .protection(setting)
                .contest(reasons));
    }
}
