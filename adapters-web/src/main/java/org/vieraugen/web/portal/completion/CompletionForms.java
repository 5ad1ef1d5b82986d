package org.vieraugen.web.portal.completion;

import jakarta.inject.Inject;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.TakeBack;
import org.vieraugen.application.completion.Close;
import org.vieraugen.application.completion.RemedyDone;
import org.vieraugen.domain.completion.CompletionAct;
import org.vieraugen.domain.course.ProposalAct;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.web.portal.act.CaseForms;

/** The forms after the decision, and what whoever proposed something can take back. */
@OnePerServer
public class CompletionForms implements CaseForms {
    private final RemedyDone remedyDone;
    private final Close close;
    private final TakeBack takeBack;

    @Inject
    public CompletionForms(RemedyDone remedyDone, Close close, TakeBack takeBack) {
        this.remedyDone = remedyDone;
        this.close = close;
        this.takeBack = takeBack;
    }

    @Override
    public List<Form> forms() {
        return List.of(
                CaseForms.own(
                        CompletionAct.REMEDY_DONE,
                        CaseForms.always((on, given) -> remedyDone.handle(
                                on,
                                Integer.parseInt(given.optional("remedy")
                                        .filter(n -> n.matches("\\d{1,2}"))
                                        .orElse("99"))))),
                CaseForms.button(CompletionAct.CLOSE, (on, given) -> close.handle(on)),
                CaseForms.own(
                        ProposalAct.TAKE_BACK,
                        (on, given) -> given.with(
                                List.of("kind", "text"),
                                () -> takeBack.handle(on, given.choice(Matter.Kind.values(), "kind"), given.text()))));
    }
}
