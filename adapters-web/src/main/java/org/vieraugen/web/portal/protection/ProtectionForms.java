package org.vieraugen.web.portal.protection;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.protection.ProtectStaff;
import org.vieraugen.domain.file.Matter.LimitContact;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.protection.ProtectionAct;
import org.vieraugen.web.portal.act.CaseForms;
import org.vieraugen.web.portal.act.Given;

/** The forms that protect the staff. */
@OnePerServer
public class ProtectionForms implements CaseForms {
    private final ProtectStaff protect;

    @Inject
    public ProtectionForms(ProtectStaff protect) {
        this.protect = protect;
    }

    @Override
    public List<Form> forms() {
        return List.of(
                CaseForms.words(ProtectionAct.SUMMARISE, (on, given) -> protect.summarise(on, given.text())),
                CaseForms.own(ProtectionAct.PROPOSE_LIMIT, this::limiting),
                CaseForms.answer(
                        ProtectionAct.ANSWER_LIMIT,
                        (on, given) -> protect.confirm(on, given.text()),
                        (on, given) -> protect.refuse(on, given.text())),
                CaseForms.words(ProtectionAct.UPHOLD_LIMIT, (on, given) -> protect.uphold(on, given.text())),
                CaseForms.words(ProtectionAct.LIFT_LIMIT, (on, given) -> protect.lift(on, given.text())),
                CaseForms.own(
                        ProtectionAct.REPORT_THREAT,
                        (on, given) -> given.with(
                                List.of("threat", "text"),
                                () -> protect.report(on, given.value("threat"), given.text()))));
    }

    private Optional<ComplaintState> limiting(ActRequest on, Given given) {
        given.check("perWeek", () -> given.number("perWeek"));
        given.check("until", () -> given.date("until"));
        return given.with(
                "text",
                () -> protect.propose(
                        on,
                        new LimitContact(
                                given.number("perWeek"),
                                given.choices(Channel.values(), "channels"),
                                given.date("until")),
                        given.text()));
    }
}
