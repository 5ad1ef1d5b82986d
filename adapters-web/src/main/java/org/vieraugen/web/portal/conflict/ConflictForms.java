package org.vieraugen.web.portal.conflict;

import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.HearNamed;
import org.vieraugen.application.complaint.LeaveList;
import org.vieraugen.application.complaint.SettleName;
import org.vieraugen.application.review.DecideChallenge;
import org.vieraugen.application.review.Recuse;
import org.vieraugen.application.review.ReinstateName;
import org.vieraugen.application.review.Waive;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.portal.FormActs;
import org.vieraugen.web.portal.FormValues;
import org.vieraugen.web.portal.Typed;

/** Who is named, and who must keep away or need not. */
@OnePerServer
public class ConflictForms {
    private final HearNamed hear;
    private final SettleName settle;
    private final ReinstateName reinstate;
    private final LeaveList leave;
    private final DecideChallenge challenge;
    private final Waive waive;
    private final Recuse recuse;

    @Inject
    public ConflictForms(HearNamed hear, SettleName settle, ReinstateName reinstate, LeaveList leave, DecideChallenge challenge, Waive waive, Recuse recuse) {
        this.hear = hear;
        this.settle = settle;
        this.reinstate = reinstate;
        this.leave = leave;
        this.challenge = challenge;
        this.waive = waive;
        this.recuse = recuse;
    }

    public void hear(ActRequest on, Typed typed) {
        FormActs.withText(
                typed,
                "staff",
                "text",
                () -> hear.handle(on, new StaffKey(typed.value("staff")), typed.value("text")));
    }

    public void settleName(ActRequest on, Typed typed) {
        FormActs.withText(
                typed,
                "name",
                "text",
                () -> settle.handle(
                        on,
                        typed.value("name"),
                        FormValues.keys(typed.all("means")),
                        typed.given("challenge").isPresent(),
                        typed.value("text")));
    }

    public void reinstateName(ActRequest on, Typed typed) {
        FormActs.withText(typed, "name", () -> reinstate.handle(on, typed.value("name")));
    }

    public void proposeLeaving(ActRequest on, Typed typed) {
        FormActs.withText(
                typed, "text", () -> leave.propose(on, FormValues.keys(typed.all("staff")), typed.value("text")));
    }

    public void answerLeaving(ActRequest on, Typed typed) {
        FormActs.answer(typed, text -> leave.confirm(on, text), text -> leave.refuse(on, text));
    }

    public void decideChallenge(ActRequest on, Typed typed) {
        FormActs.withText(
                typed,
                "staff",
                "text",
                () -> challenge.handle(
                        on, new StaffKey(typed.value("staff")), !FormActs.isRefused(typed), typed.value("text")));
    }

    public void waive(ActRequest on, Typed typed) {
        FormActs.withText(
                typed,
                "text",
                () -> waive.handle(
                        on,
                        new StaffKey(typed.value("staff")),
                        FormValues.constant(ConflictRule.values(), "rule", typed.value("rule")),
                        FormValues.constant(Seat.values(), "seat", typed.value("seat")),
                        typed.value("text")));
    }

    public void recuse(ActRequest on, Typed typed) {
        FormActs.withText(typed, "text", () -> recuse.handle(on, typed.value("text")));
    }
}
