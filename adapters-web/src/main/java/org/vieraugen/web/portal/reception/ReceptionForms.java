package org.vieraugen.web.portal.reception;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.reception.ConfirmRedirection;
import org.vieraugen.application.reception.LeaveList;
import org.vieraugen.application.reception.ProposeRedirection;
import org.vieraugen.application.reception.RefuseRedirection;
import org.vieraugen.application.reception.SettleName;
import org.vieraugen.application.reception.Triage;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.reception.ReceptionAct;
import org.vieraugen.web.portal.act.CaseForms;
import org.vieraugen.web.portal.act.Given;

/** The forms in which the desk says whom a complaint means, and sends it elsewhere. */
@OnePerServer
public class ReceptionForms implements CaseForms {
    private final Triage triage;
    private final SettleName settle;
    private final LeaveList leave;
    private final ProposeRedirection redirect;
    private final ConfirmRedirection confirmRedirection;
    private final RefuseRedirection refuseRedirection;

    @Inject
    public ReceptionForms(
            Triage triage,
            SettleName settle,
            LeaveList leave,
            ProposeRedirection redirect,
            ConfirmRedirection confirmRedirection,
            RefuseRedirection refuseRedirection) {
        this.triage = triage;
        this.settle = settle;
        this.leave = leave;
        this.redirect = redirect;
        this.confirmRedirection = confirmRedirection;
        this.refuseRedirection = refuseRedirection;
    }

    @Override
    public List<Form> forms() {
        return List.of(
                CaseForms.own(
                        ReceptionAct.TRIAGE, CaseForms.always((on, given) -> triage.handle(on, clarified(given)))),
                CaseForms.shaped(
                        Shape.NAMES,
                        ReceptionAct.SETTLE_NAME,
                        (on, given) -> given.with(
                                List.of("name", "text"),
                                () -> settle.handle(
                                        on,
                                        given.value("name"),
                                        given.people("means"),
                                        given.isTicked("challenge"),
                                        given.text()))),
                CaseForms.own(
                        ReceptionAct.PROPOSE_LEAVING,
                        (on, given) ->
                                given.with("text", () -> leave.propose(on, given.people("staff"), given.text()))),
                CaseForms.answer(
                        ReceptionAct.ANSWER_LEAVING,
                        (on, given) -> leave.confirm(on, given.text()),
                        (on, given) -> leave.refuse(on, given.text())),
                CaseForms.own(
                        ReceptionAct.REDIRECT,
                        (on, given) -> given.with(
                                List.of("target", "text"),
                                () -> redirect.handle(
                                        on, given.value("target"), given.text(), given.isTicked("consent")))),
                CaseForms.own(ReceptionAct.CONFIRM_REDIRECTION, this::redirection)
                        .refusable());
    }

    /** Refusing comes with reasons; what is confirmed stands in the proposal. */
    private Optional<ComplaintState> redirection(ActRequest on, Given given) {
        if (given.isRefusal()) {
            return given.with("text", () -> refuseRedirection.handle(on, given.text()));
        }
        return Optional.of(confirmRedirection.handle(on));
    }

    private static Clarification clarified(Given given) {
        var added = given.optional("name")
                .map(name -> new Clarification.Settled(name, given.people("means")))
                .map(List::of)
                .orElse(List.of());
        return new Clarification(
                added, given.people("handlers"), given.optional("aboutTeam").map(TeamKey::new));
    }
}
