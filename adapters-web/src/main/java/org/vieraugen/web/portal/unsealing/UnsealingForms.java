package org.vieraugen.web.portal.unsealing;

import jakarta.inject.Inject;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.unsealing.AnswerUnsealing;
import org.vieraugen.application.unsealing.RequestUnsealing;
import org.vieraugen.domain.file.Proposal.Silence;
import org.vieraugen.domain.unsealing.UnsealingAct;
import org.vieraugen.web.portal.act.CaseForms;
import org.vieraugen.web.portal.act.Given;

/** The forms in which the identity is asked for, and the answer given (I2). */
@OnePerServer
public class UnsealingForms implements CaseForms {
    private final RequestUnsealing request;
    private final AnswerUnsealing answer;

    @Inject
    public UnsealingForms(RequestUnsealing request, AnswerUnsealing answer) {
        this.request = request;
        this.answer = answer;
    }

    @Override
    public List<Form> forms() {
        return List.of(
                CaseForms.words(UnsealingAct.REQUEST_UNSEALING, (on, given) -> request.handle(on, given.text())),
                CaseForms.own(UnsealingAct.ANSWER_UNSEALING, (on, given) -> given.with("text", () -> answer(on, given)))
                        .refusable());
    }

    private ComplaintState answer(ActRequest on, Given given) {
        if (given.isRefusal()) {
            return answer.refuse(on, given.text());
        }
        return answer.approve(
                on, given.text(), given.optional("silence").map(law -> given.choice(Silence.values(), "silence")));
    }
}
