package org.vieraugen.web.portal.review;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.review.Assign;
import org.vieraugen.application.review.AssignBoth;
import org.vieraugen.application.review.AssignBoth.Pair;
import org.vieraugen.application.review.Recuse;
import org.vieraugen.application.review.Waive;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.web.portal.act.CaseForms;
import org.vieraugen.web.portal.act.Given;

/** The forms in which reviewers get their seats and leave them. */
@OnePerServer
public class AssigningForms implements CaseForms {
    private final Assign assign;
    private final AssignBoth both;
    private final Waive waive;
    private final Recuse recuse;

    @Inject
    public AssigningForms(Assign assign, AssignBoth both, Waive waive, Recuse recuse) {
        this.assign = assign;
        this.both = both;
        this.waive = waive;
        this.recuse = recuse;
    }

    @Override
    public List<Form> forms() {
        return List.of(
                CaseForms.shaped(Shape.LINK, ReviewAct.ASSIGN_FIRST, CaseForms.always(this::first)),
                CaseForms.shaped(
                        Shape.LINK,
                        ReviewAct.ASSIGN_SECOND,
                        CaseForms.always((on, given) -> assign.handle(on, Seat.SECOND, staff(given, "staff")))),
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

    /** The first seat, or both, where a second person is named. */
    private ComplaintState first(ActRequest on, Given given) {
        var first = staff(given, "staff");
        var second = staff(given, "second");
        return first.isPresent() && second.isPresent()
                ? both.handle(on, new Pair(first.get(), second.get()))
                : assign.handle(on, Seat.FIRST, first);
    }

    private static Optional<StaffKey> staff(Given given, String field) {
        return given.optional(field).map(StaffKey::new);
    }
}
