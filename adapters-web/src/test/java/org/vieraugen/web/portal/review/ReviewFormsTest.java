package org.vieraugen.web.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.web.portal.act.Sending.wrong;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.review.Ask;
import org.vieraugen.application.review.Concur;
import org.vieraugen.application.review.DissentFrom;
import org.vieraugen.application.review.Extend;
import org.vieraugen.application.review.Find;
import org.vieraugen.application.review.ReinstateName;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.act.Sending;

/** What the two reviewers type becomes the finding, the question, the agreement or the dissent; what is missing is said beside its field. */
class ReviewFormsTest {
    private static Sending given(Function<House, Complaint> complaint) {
        return Sending.of(
                house -> new ReviewForms(
                        new Find(house.acts),
                        new Ask(house.acts),
                        new Concur(house.acts),
                        new DissentFrom(house.acts),
                        new Extend(house.acts),
                        new ReinstateName(house.acts)),
                complaint);
    }

    private static Sending underReview() {
        return given(Given.a(Cases::underReview));
    }

    @Test
    void a_whole_finding_is_read_with_every_field() {
        var finding = underReview()
                .done(
                        ReviewAct.FIND,
                        NASSER,
                        "outcome",
                        "PARTLY_UPHELD",
                        "reasons",
                        " Es dauerte zu lange. ",
                        "onStatement",
                        "Sie hat recht.",
                        "onDropped",
                        "Schon erledigt.",
                        "causes",
                        "STAFFING",
                        "causes",
                        "IT",
                        "minutes",
                        " 45 ",
                        "remedy0",
                        "APOLOGY",
                        "description0",
                        "Ein Brief.",
                        "owner0",
                        "olbrich",
                        "due0",
                        "2026-12-15",
                        "remedy1",
                        "",
                        "description1",
                        "Nie gewählt.",
                        "remedy2",
                        "OTHER",
                        "description2",
                        "",
                        "owner2",
                        "wirth",
                        "due2",
                        " 2026-12-24 ")
                .file()
                .finding()
                .orElseThrow();
        assertThat(finding.outcome()).isEqualTo(Outcome.PARTLY_UPHELD);
        assertThat(finding.reasons()).isEqualTo(" Es dauerte zu lange. ");
        assertThat(finding.onStatement()).contains("Sie hat recht.");
        assertThat(finding.onDropped()).contains("Schon erledigt.");
        assertThat(finding.causes()).isEqualTo(Set.of(Cause.STAFFING, Cause.IT));
        assertThat(finding.minutes()).isEqualTo(45);
        assertThat(finding.remedies())
                .isEqualTo(List.of(
                        new Remedy(Remedy.Kind.APOLOGY, "Ein Brief.", OLBRICH, LocalDate.of(2026, 12, 15)),
                        new Remedy(Remedy.Kind.OTHER, "", WIRTH, LocalDate.of(2026, 12, 24))));
    }

    @Test
    void a_short_finding_has_neither_remedies_nor_causes() {
        var finding = underReview()
                .done(ReviewAct.FIND, NASSER, "outcome", "NOT_UPHELD", "reasons", "Nein.", "minutes", "0")
                .file()
                .finding()
                .orElseThrow();
        assertThat(finding.remedies()).isEmpty();
        assertThat(finding.causes()).isEmpty();
        assertThat(finding.onStatement()).isEqualTo(Optional.empty());
        assertThat(finding.onDropped()).isEqualTo(Optional.empty());
    }

    @Test
    void all_that_a_finding_lacks_is_said_at_once() {
        underReview()
                .refused(
                        ReviewAct.FIND,
                        NASSER,
                        wrong("outcome missing", "reasons empty", "minutes not-a-number"),
                        "go",
                        "")
                .refused(
                        ReviewAct.FIND,
                        NASSER,
                        wrong("reasons empty"),
                        "outcome",
                        "UPHELD",
                        "minutes",
                        "5",
                        "reasons",
                        " \n\u200b ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"viel", "-1", "4.5", "123456", "4 5"})
    void minutes_are_up_to_five_digits(String minutes) {
        underReview()
                .refused(
                        ReviewAct.FIND,
                        NASSER,
                        wrong("minutes not-a-number"),
                        "outcome",
                        "UPHELD",
                        "reasons",
                        "Ja.",
                        "minutes",
                        minutes);
    }

    @Test
    void the_most_minutes_that_can_be_typed_reach_the_rule_for_them() {
        underReview()
                .odd(
                        ReviewAct.FIND,
                        NASSER,
                        "minutes",
                        "out-of-range",
                        "outcome",
                        "UPHELD",
                        "reasons",
                        "Ja.",
                        "minutes",
                        "99999");
    }

    private static String[] promising(String... remedy) {
        var all = new java.util.ArrayList<>(List.of("outcome", "UPHELD", "reasons", "Ja.", "minutes", "5"));
        all.addAll(List.of(remedy));
        return all.toArray(String[]::new);
    }

    @Test
    void an_odd_choice_is_refused_with_its_field() {
        underReview()
                .odd(
                        ReviewAct.FIND,
                        NASSER,
                        "outcome",
                        "unknown",
                        "outcome",
                        "upheld",
                        "reasons",
                        "Ja.",
                        "minutes",
                        "5")
                .odd(ReviewAct.FIND, NASSER, "causes", "unknown", promising("causes", "STAFFING", "causes", "LUCK"))
                .refused(
                        ReviewAct.FIND,
                        NASSER,
                        wrong("remedy0 unknown", "owner0 empty", "due0 empty"),
                        promising("remedy0", "MONEY"));
    }

    @Test
    void whatever_a_remedy_lacks_is_refused_with_the_field_of_that_remedy() {
        underReview()
                .refused(
                        ReviewAct.FIND,
                        NASSER,
                        wrong("owner1 empty"),
                        promising("remedy1", "APOLOGY", "description1", "Ein Brief.", "due1", "2026-12-15"))
                .refused(
                        ReviewAct.FIND,
                        NASSER,
                        wrong("due2 bad-date"),
                        promising("remedy2", "APOLOGY", "owner2", "olbrich", "due2", "15.12.2026"));
    }

    @Test
    void a_question_is_asked_as_it_was_typed() {
        var asked = underReview().done(ReviewAct.ASK, NASSER, "text", " Seit wann? ");
        assertThat(asked.now().status()).isEqualTo(Status.AWAITING_COMPLAINANT);
        assertThat(asked.file().messages()).singleElement().satisfies(message -> assertThat(message.text())
                .isEqualTo(" Seit wann? "));
        underReview().refused(ReviewAct.ASK, NASSER, wrong("text empty"), "text", "  ");
    }

    @Test
    void F1_agreement_needs_nothing_but_the_button() {
        assertThat(given(Given.a(Cases::inSecondReview))
                        .done(ReviewAct.CONCUR, WIRTH)
                        .now()
                        .status())
                .isEqualTo(Status.DECIDED);
    }

    @Test
    void F4_a_dissent_comes_with_its_reasons() {
        var dissent = given(Given.a(Cases::inSecondReview));
        dissent.refused(ReviewAct.DISSENT, WIRTH, wrong("text empty"));
        assertThat(dissent.done(ReviewAct.DISSENT, WIRTH, "text", "Es fehlt etwas.")
                        .file()
                        .dissents())
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.seat()).isEqualTo(Seat.SECOND);
                    assertThat(said.reasons()).isEqualTo("Es fehlt etwas.");
                });
    }

    @Test
    void a_later_date_comes_with_its_reason() {
        underReview()
                .refused(ReviewAct.EXTEND, NASSER, wrong("until empty", "text empty"))
                .refused(ReviewAct.EXTEND, NASSER, wrong("text empty"), "until", "2026-12-10")
                .refused(
                        ReviewAct.EXTEND,
                        NASSER,
                        wrong("until bad-date"),
                        "until",
                        "10.12.2026",
                        "text",
                        "Die Akte fehlt.");
        assertThat(underReview()
                        .done(ReviewAct.EXTEND, NASSER, "until", "2026-12-10", "text", "Die Akte fehlt.")
                        .file()
                        .extension())
                .hasValueSatisfying(later -> {
                    assertThat(later.until()).isEqualTo(LocalDate.of(2026, 12, 10));
                    assertThat(later.reason()).isEqualTo("Die Akte fehlt.");
                });
    }

    @Test
    void F9_a_name_is_reinstated_by_how_it_was_written() {
        var settled = given(Given.a(cases -> cases.naming("Unbekanntson").submitted(), (complaint, setting) -> {
            var without = Given.settled(complaint, setting, "Unbekanntson");
            var first = Given.assigned(without, setting, Seat.FIRST, NASSER);
            return Cases.in(setting).found(Given.assigned(first, setting, Seat.SECOND, WIRTH));
        }));
        settled.refused(ReviewAct.REINSTATE_NAME, WIRTH, wrong("name empty"));
        assertThat(settled.now().parties().named().get(0).settlement()).isPresent();
        settled.done(ReviewAct.REINSTATE_NAME, WIRTH, "name", "Unbekanntson");
        assertThat(settled.now().parties().named().get(0).settlement()).isEmpty();
    }
}
