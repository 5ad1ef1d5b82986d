package org.vieraugen.application.protection;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.file.Matter.LimitContact;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.protection.ProtectionAct;
import org.vieraugen.domain.protection.StaffProtection;

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
        return steps.staff(on, Command.of(ProtectionAct.SUMMARISE, text), (complaint, setting, as) -> complaint
                .in(setting, StaffProtection::new)
                .summarise(on.caller().staff(), as, text));
    }

    public ComplaintState propose(ActRequest on, LimitContact terms, String reasons) {
        return steps.staff(
                on, Command.of(ProtectionAct.PROPOSE_LIMIT, terms, reasons), (complaint, setting, as) -> complaint
                        .in(setting, StaffProtection::new)
                        .propose(on.caller().staff(), as, terms, reasons));
    }

    public ComplaintState confirm(ActRequest on, String reasons) {
        return steps.staff(
                on, Command.of(ProtectionAct.ANSWER_LIMIT, true, reasons), (complaint, setting, as) -> complaint
                        .in(setting, StaffProtection::new)
                        .confirm(on.caller().staff(), as, reasons));
    }

    public ComplaintState refuse(ActRequest on, String reasons) {
        return steps.staff(
                on, Command.of(ProtectionAct.ANSWER_LIMIT, false, reasons), (complaint, setting, as) -> complaint
                        .in(setting, StaffProtection::new)
                        .refuse(on.caller().staff(), as, reasons));
    }

    public ComplaintState uphold(ActRequest on, String reasons) {
        return steps.staff(on, Command.of(ProtectionAct.UPHOLD_LIMIT, reasons), (complaint, setting, as) -> complaint
                .in(setting, StaffProtection::new)
                .uphold(on.caller().staff(), as, reasons));
    }

    public ComplaintState lift(ActRequest on, String reasons) {
        return steps.staff(on, Command.of(ProtectionAct.LIFT_LIMIT, reasons), (complaint, setting, as) -> complaint
                .in(setting, StaffProtection::new)
                .lift(on.caller().staff(), as, reasons));
    }

    public ComplaintState report(ActRequest on, String threat, String reasons) {
        return steps.staff(
                on, Command.of(ProtectionAct.REPORT_THREAT, threat, reasons), (complaint, setting, as) -> complaint
                        .in(setting, StaffProtection::new)
                        .report(on.caller().staff(), as, threat, reasons));
    }

    /** The complainant contests a limit. */
    public ComplaintState contest(Receipt receipt, Optional<String> key, String reasons) {
        return steps.complainant(
                receipt, key, Command.of(ProtectionAct.CONTEST_LIMIT, reasons), (complaint, setting) -> complaint
                        .in(setting, StaffProtection::new)
                        .contest(reasons));
    }
}
