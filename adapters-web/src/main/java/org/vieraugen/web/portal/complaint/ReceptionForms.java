package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ConfirmRedirection;
import org.vieraugen.application.complaint.ProposeRedirection;
import org.vieraugen.application.complaint.RefuseRedirection;
import org.vieraugen.application.complaint.TakeBack;
import org.vieraugen.application.complaint.TakeDown;
import org.vieraugen.application.complaint.Triage;
import org.vieraugen.domain.complaint.Matter;
import org.vieraugen.domain.complaint.Reception.Clarification;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.web.portal.FormActs;
import org.vieraugen.web.portal.FormValues;
import org.vieraugen.web.portal.Typed;

/** Coming in: triage, redirection, and what was told by word of mouth later. */
@OnePerServer
public class ReceptionForms {
    private final Triage triage;
    private final ProposeRedirection redirect;
    private final ConfirmRedirection confirmRedirection;
    private final RefuseRedirection refuseRedirection;
    private final TakeDown take;
    private final TakeBack takeBack;

    @Inject
    public ReceptionForms(Triage triage, ProposeRedirection redirect, ConfirmRedirection confirmRedirection, RefuseRedirection refuseRedirection, TakeDown take, TakeBack takeBack) {
        this.triage = triage;
        this.redirect = redirect;
        this.confirmRedirection = confirmRedirection;
        this.refuseRedirection = refuseRedirection;
        this.take = take;
        this.takeBack = takeBack;
    }

    void triage(ActRequest on, Typed typed) {
        triage.handle(on, clarified(typed));
    }

    private static Clarification clarified(Typed typed) {
        var added = typed.given("name")
                .map(name -> new Clarification.Settled(name, FormValues.keys(typed.all("means"))))
                .map(List::of)
                .orElse(List.of());
        return new Clarification(
                added,
                FormValues.keys(typed.all("handlers")),
                typed.given("aboutTeam").map(TeamKey::new));
    }

    void redirect(ActRequest on, Typed typed) {
        FormActs.withText(
                typed,
                "target",
                "text",
                () -> redirect.handle(
                        on,
                        typed.value("target"),
                        typed.value("text"),
                        typed.given("consent").isPresent()));
    }

    void confirmRedirection(ActRequest on, Typed typed) {
        FormActs.confirmOrRefuse(
                typed,
                () -> confirmRedirection.handle(on),
                () -> refuseRedirection.handle(on, typed.value("text")));
    }

    void takeAnswer(ActRequest on, Typed typed) {
        FormActs.withText(typed, "text", () -> take.answer(on, typed.value("text"), isReadBack(typed)));
    }

    void takeReview(ActRequest on, Typed typed) {
        FormActs.withText(
                typed,
                "reasons",
                "text",
                () -> take.review(on, typed.value("reasons"), typed.value("text"), isReadBack(typed)));
    }

    void answerTakenReview(ActRequest on, Typed typed) {
        FormActs.answer(typed, text -> take.confirmReview(on, text), text -> take.refuseReview(on, text));
    }

    void takeWithdrawal(ActRequest on, Typed typed) {
        FormActs.withText(typed, "text", () -> take.withdrawal(on, typed.value("text"), isReadBack(typed)));
    }

    void answerTakenWithdrawal(ActRequest on, Typed typed) {
        FormActs.answer(typed, text -> take.confirmWithdrawal(on, text), text -> take.refuseWithdrawal(on, text));
    }

    private static boolean isReadBack(Typed typed) {
        return typed.given("readBack").isPresent();
    }

    void takeBack(ActRequest on, Typed typed) {
        FormActs.withText(
                typed,
                "kind",
                "text",
                () -> takeBack.handle(
                        on,
                        FormValues.constant(Matter.Kind.values(), "kind", typed.value("kind")),
                        typed.value("text")));
    }
}
