package org.vieraugen.web.portal.review;

import jakarta.inject.Inject;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.review.Ask;
import org.vieraugen.application.review.Concur;
import org.vieraugen.application.review.DissentFrom;
import org.vieraugen.application.review.Extend;
import org.vieraugen.application.review.Find;
import org.vieraugen.application.review.ReinstateName;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.web.portal.act.CaseForms;

/** The forms in which the two pairs of eyes find, ask, agree and disagree. */
@OnePerServer
public class ReviewForms implements CaseForms {
    private final Find find;
    private final Ask ask;
    private final Concur concur;
    private final DissentFrom dissent;
    private final Extend extend;
    private final ReinstateName reinstate;

    @Inject
    public ReviewForms(Find find, Ask ask, Concur concur, DissentFrom dissent, Extend extend, ReinstateName reinstate) {
        this.find = find;
        this.ask = ask;
        this.concur = concur;
        this.dissent = dissent;
        this.extend = extend;
        this.reinstate = reinstate;
    }

    @Override
    public List<Form> forms() {
        return List.of(
                CaseForms.own(
                                ReviewAct.FIND,
                                (on, given) ->
                                        JudgementForm.with(given, () -> find.handle(on, JudgementForm.read(given))))
                        .told()
                        .offering(Purpose.FINDING, "reasons"),
                CaseForms.words(ReviewAct.ASK, (on, given) -> ask.handle(on, given.text(), given.inTheirs("text")))
                        .told()
                        .offering(Purpose.QUESTION, "text"),
                CaseForms.button(ReviewAct.CONCUR, (on, given) -> concur.handle(on)),
                CaseForms.words(ReviewAct.DISSENT, (on, given) -> dissent.handle(on, given.text()))
                        .offering(Purpose.NOTE, "text"),
                CaseForms.own(ReviewAct.EXTEND, (on, given) -> {
                            given.check("until", () -> given.date("until"));
                            return given.with(
                                    "text",
                                    () -> extend.handle(on, given.date("until"), given.text(), given.inTheirs("text")));
                        })
                        .told(),
                CaseForms.shaped(
                        Shape.ELSEWHERE,
                        ReviewAct.REINSTATE_NAME,
                        (on, given) -> given.with("name", () -> reinstate.handle(on, given.value("name")))));
    }
}
