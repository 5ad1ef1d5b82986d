package org.vieraugen.web.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.NORA_BRANDT;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.web.portal.act.Sending.wrong;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.review.Assign;
import org.vieraugen.application.review.Recuse;
import org.vieraugen.application.review.Waive;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.act.CaseForms.Shape;
import org.vieraugen.web.portal.act.Sending;

/** How reviewers get their seats and leave them. */
class AssigningFormsTest {
    private static Sending given(Function<House, Complaint> complaint) {
        return Sending.of(
                house -> new AssigningForms(
                        new Assign(house.acts, house.history),
                        house.assignBoth(),
                        new Waive(house.acts),
                        new Recuse(house.acts)),
                complaint);
    }

    @Test
    void F1_each_of_the_two_forms_gives_its_own_seat() {
        var first = given(Given.a(Cases::submitted)).done(ReviewAct.ASSIGN_FIRST, ALBERS, "staff", "nasser");
        assertThat(first.now().seats().first()).contains(NASSER);
        assertThat(first.now().seats().second()).isEmpty();
        var second = given(Given.a(Cases::underReview)).done(ReviewAct.ASSIGN_SECOND, ALBERS, "staff", "wirth");
        assertThat(second.now().seats().first()).contains(NASSER);
        assertThat(second.now().seats().second()).contains(WIRTH);
    }

    @Test
    void F6_without_a_name_the_system_gives_both_seats() {
        assertThat(given(Given.a(Cases::submitted))
                        .done(ReviewAct.ASSIGN_FIRST, ALBERS, "staff", " ")
                        .now()
                        .seats()
                        .first())
                .isPresent();
        assertThat(given(Given.a(Cases::underReview))
                        .done(ReviewAct.ASSIGN_SECOND, ALBERS)
                        .now()
                        .seats()
                        .second())
                .isPresent();
    }

    @Test
    void F1_two_names_give_both_seats_at_once() {
        var both = given(Given.a(Cases::submitted))
                .done(ReviewAct.ASSIGN_FIRST, ALBERS, "staff", "nasser", "second", "wirth");
        assertThat(both.now().seats().first()).contains(NASSER);
        assertThat(both.now().seats().second()).contains(WIRTH);
    }

    @Test
    void C4_a_waiver_names_person_rule_seat_and_reasons() {
        var ofOneTeam = given(
                Given.a(Cases::submitted, (complaint, setting) -> Given.handledBy(complaint, setting, NORA_BRANDT)));
        ofOneTeam
                .refused(
                        ReviewAct.WAIVE,
                        PETRENKO,
                        wrong("text empty"),
                        "staff",
                        "thal",
                        "rule",
                        "SAME_TEAM",
                        "seat",
                        "FIRST")
                .odd(
                        ReviewAct.WAIVE,
                        PETRENKO,
                        "rule",
                        "unknown",
                        "staff",
                        "thal",
                        "rule",
                        "FRIENDS",
                        "seat",
                        "FIRST",
                        "text",
                        "Sonst niemand.")
                .odd(
                        ReviewAct.WAIVE,
                        PETRENKO,
                        "seat",
                        "unknown",
                        "staff",
                        "thal",
                        "rule",
                        "SAME_TEAM",
                        "text",
                        "Sonst niemand.");
        ofOneTeam.done(
                ReviewAct.WAIVE,
                PETRENKO,
                "staff",
                "thal",
                "rule",
                "SAME_TEAM",
                "seat",
                "FIRST",
                "text",
                "Sonst niemand.");
        assertThat(ofOneTeam.file().waivers()).singleElement().satisfies(waiver -> {
            assertThat(waiver.staff()).isEqualTo(THAL);
            assertThat(waiver.rule()).isEqualTo(ConflictRule.SAME_TEAM);
            assertThat(waiver.reasons()).isEqualTo("Sonst niemand.");
        });
    }

    @Test
    void C6_whoever_must_keep_away_says_why() {
        var reviewed = given(Given.a(Cases::underReview));
        reviewed.refused(ReviewAct.RECUSE, NASSER, wrong("text empty"));
        reviewed.done(ReviewAct.RECUSE, NASSER, "text", "Mein Nachbar.");
        assertThat(reviewed.now().seats().first()).isEmpty();
        assertThat(reviewed.file().recusals()).singleElement().satisfies(said -> assertThat(said.reason())
                .isEqualTo("Mein Nachbar."));
    }

    @Test
    void seats_are_given_on_the_page_of_candidates_and_a_waiver_beside_the_candidate() {
        var any = given(Given.a(Cases::submitted));
        assertThat(any.form(ReviewAct.ASSIGN_FIRST).shape()).isEqualTo(Shape.LINK);
        assertThat(any.form(ReviewAct.ASSIGN_SECOND).shape()).isEqualTo(Shape.LINK);
        assertThat(any.form(ReviewAct.WAIVE).shape()).isEqualTo(Shape.ELSEWHERE);
        assertThat(any.form(ReviewAct.RECUSE).shape()).isEqualTo(Shape.WORDS);
    }
}
