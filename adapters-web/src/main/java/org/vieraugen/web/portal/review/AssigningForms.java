package org.vieraugen.web.portal.review;

import jakarta.inject.Inject;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.review.Assign;
import org.vieraugen.application.review.Recuse;
import org.vieraugen.application.review.Waive;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.web.portal.act.CaseForms;

/** The forms in which reviewers get their seats and leave them. */
@OnePerServer
public class AssigningForms implements CaseForms {
    private final Assign assign;
    private final Waive waive;
    private final Recuse recuse;

    @Inject
    public AssigningForms(Assign assign, Waive waive, Recuse recuse) {
        this.assign = assign;
        this.waive = waive;
        this.recuse = recuse;
    }

    @Override
    public List<Form> forms() {
        return List.of(
                CaseForms.shaped(
                        Shape.LINK,
                        ReviewAct.ASSIGN_FIRST,
                        (on, given) -> assign.handle(
                                on, Seat.FIRST, given.optional("staff").map(StaffKey::new))),
                CaseForms.shaped(
                        Shape.LINK,
                        ReviewAct.ASSIGN_SECOND,
                        (on, given) -> assign.handle(
                                on, Seat.SECOND, given.optional("staff").map(StaffKey::new))),
                CaseForms.shaped(
                        Shape.ELSEWHERE,
                        ReviewAct.WAIVE,
                        (on, given) -> given.with(
                                "text",
                                () -> waive.handle(
                                        on,
                                        given.staff(),
                                        given.choice(ConflictRule.values(), "rule"),
                                        given.choice(Seat.values(), "seat"),
                                        given.text()))),
                CaseForms.words(ReviewAct.RECUSE, (on, given) -> recuse.handle(on, given.text())));
    }
}
