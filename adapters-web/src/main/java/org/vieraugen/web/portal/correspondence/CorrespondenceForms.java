package org.vieraugen.web.portal.correspondence;

import jakarta.inject.Inject;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.correspondence.HearNamed;
import org.vieraugen.application.correspondence.Reply;
import org.vieraugen.application.correspondence.TakeDown;
import org.vieraugen.application.correspondence.WriteWorkingCopy;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.web.portal.act.CaseForms;

/** The forms in which the office writes, hears, and takes down. */
@OnePerServer
public class CorrespondenceForms implements CaseForms {
    private final Reply reply;
    private final WriteWorkingCopy workingCopy;
    private final HearNamed hear;
    private final TakeDown take;

    @Inject
    public CorrespondenceForms(Reply reply, WriteWorkingCopy workingCopy, HearNamed hear, TakeDown take) {
        this.reply = reply;
        this.workingCopy = workingCopy;
        this.hear = hear;
        this.take = take;
    }

    @Override
    public List<Form> forms() {
        return List.of(
                CaseForms.words(
                                CorrespondenceAct.REPLY,
                                (on, given) -> reply.handle(on, given.text(), given.inTheirs("text")))
                        .told()
                        .offering(Purpose.REPLY, "text"),
                CaseForms.words(CorrespondenceAct.WORKING_COPY, (on, given) -> workingCopy.handle(on, given.text())),
                CaseForms.own(
                        CorrespondenceAct.HEAR,
                        (on, given) -> given.with(
                                List.of("staff", "text"), () -> hear.handle(on, given.staff(), given.text()))),
                CaseForms.own(
                        CorrespondenceAct.TAKE_ANSWER,
                        (on, given) -> given.readBack(List.of("text"), () -> take.answer(on, given.text(), true))),
                CaseForms.own(
                        CorrespondenceAct.TAKE_WITHDRAWAL,
                        (on, given) -> given.readBack(List.of("text"), () -> take.withdrawal(on, given.text(), true))),
                CaseForms.answer(
                        CorrespondenceAct.ANSWER_TAKEN_WITHDRAWAL,
                        (on, given) -> take.confirmWithdrawal(on, given.text()),
                        (on, given) -> take.refuseWithdrawal(on, given.text())));
    }
}
