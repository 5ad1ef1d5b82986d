package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ProtectStaff;
import org.vieraugen.application.deadline.EraseEarlier;
import org.vieraugen.application.deadline.HoldErasure;
import org.vieraugen.application.identity.AnswerUnsealing;
import org.vieraugen.application.identity.RequestUnsealing;
import org.vieraugen.domain.complaint.Channel;
import org.vieraugen.domain.complaint.Matter.LimitContact;
import org.vieraugen.domain.complaint.Unsealing.Silence;
import org.vieraugen.web.portal.FormActs;
import org.vieraugen.web.portal.FormValues;
import org.vieraugen.web.portal.Typed;

/** What protects: staff from threats, the complainant's identity, and a case from being erased too early or too late. */
@OnePerServer
public class ProtectionForms {
    private final ProtectStaff protect;
    private final RequestUnsealing requestUnsealing;
    private final AnswerUnsealing answerUnsealing;
    private final HoldErasure hold;
    private final EraseEarlier erase;

    @Inject
    public ProtectionForms(ProtectStaff protect, RequestUnsealing requestUnsealing, AnswerUnsealing answerUnsealing, HoldErasure hold, EraseEarlier erase) {
        this.protect = protect;
        this.requestUnsealing = requestUnsealing;
        this.answerUnsealing = answerUnsealing;
        this.hold = hold;
        this.erase = erase;
    }

    void summarise(ActRequest on, Typed typed) {
        FormActs.withText(typed, "text", () -> protect.summarise(on, typed.value("text")));
    }

    void proposeLimit(ActRequest on, Typed typed) {
        FormActs.withText(typed, "until", "text", () -> protect.propose(on, limit(typed), typed.value("text")));
    }

    private static LimitContact limit(Typed typed) {
        return new LimitContact(
                FormValues.number(typed.value("perWeek"), "perWeek"),
                typed.all("channels").stream()
                        .map(c -> FormValues.constant(Channel.values(), "channels", c))
                        .collect(Collectors.toSet()),
                FormValues.date(typed.value("until"), "until"));
    }

    void answerLimit(ActRequest on, Typed typed) {
        FormActs.answer(typed, text -> protect.confirm(on, text), text -> protect.refuse(on, text));
    }

    void upholdLimit(ActRequest on, Typed typed) {
        FormActs.withText(typed, "text", () -> protect.uphold(on, typed.value("text")));
    }

    void liftLimit(ActRequest on, Typed typed) {
        FormActs.withText(typed, "text", () -> protect.lift(on, typed.value("text")));
    }

    void reportThreat(ActRequest on, Typed typed) {
        FormActs.withText(
                typed, "threat", "text", () -> protect.report(on, typed.value("threat"), typed.value("text")));
    }

    void requestUnsealing(ActRequest on, Typed typed) {
        FormActs.withText(typed, "text", () -> requestUnsealing.handle(on, typed.value("text")));
    }

    void answerUnsealing(ActRequest on, Typed typed) {
        FormActs.answer(
                typed,
                text -> answerUnsealing.approve(
                        on,
                        text,
                        typed.given("silence").map(law -> FormValues.constant(Silence.values(), "silence", law))),
                text -> answerUnsealing.refuse(on, text));
    }

    void hold(ActRequest on, Typed typed) {
        FormActs.withText(typed, "text", () -> hold.hold(on, typed.value("text")));
    }

    void liftHold(ActRequest on, Typed typed) {
        FormActs.withText(typed, "text", () -> hold.lift(on, typed.value("text")));
    }

    void proposeErasure(ActRequest on, Typed typed) {
        FormActs.withText(typed, "text", () -> erase.propose(on, typed.value("text")));
    }

    void answerErasure(ActRequest on, Typed typed) {
        FormActs.answer(typed, text -> erase.confirm(on, text), text -> erase.refuse(on, text));
    }
}
