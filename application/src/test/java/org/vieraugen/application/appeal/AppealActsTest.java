package org.vieraugen.application.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.MERTENS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.domain.testing.Office.YILMAZ;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.CaseActContract;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.appeal.AppealEntries;
import org.vieraugen.domain.appeal.AppealNotices;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.course.CourseNotices;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.review.ReviewNotices;
import org.vieraugen.domain.seat.SeatNotices;
import org.vieraugen.domain.testing.Cases;

/** The ombudsperson's stage: a request for review, her decision, its countersignature, two findings to pick from, and challenges. */
class AppealActsTest extends CaseActContract {
    private static final Function<House, Complaint> PROPOSED = Given.a(Cases::withOmbudsperson, Given::proposed);
    private static final Function<House, Complaint> TO_PICK = Given.a(Cases::withOmbudsperson, (complaint, setting) -> {
        var once = Given.proposed(complaint, setting)
                .in(setting, Appeal::new)
                .refuse(THAL, "Nein.", Optional.empty())
                .next();
        return Given.proposed(once, setting)
                .in(setting, Appeal::new)
                .refuse(THAL, "Immer noch nicht.", Optional.of(Given.judgement(Outcome.UPHELD)))
                .next();
    });
    private static final Function<House, Complaint> CHALLENGED = Given.a(Cases::underReview, Given::challenged);

    @Override
    protected List<Staffs> acts() {
        return List.of(
                staffs(
                                "decide finally",
                                Given.a(Cases::withOmbudsperson),
                                PETRENKO,
                                AppealEntries.OMBUDS_PROPOSED,
                                (house, on) ->
                                        new DecideFinally(house.acts).handle(on, Given.judgement(Outcome.UPHELD)))
                        .noTwice((house, on) ->
                                new DecideFinally(house.acts).handle(on, Given.judgement(Outcome.NOT_UPHELD)))
                        .telling(AppealNotices.COUNTERSIGNATURE_WANTED),
                staffs("countersign", PROPOSED, THAL, AppealEntries.COUNTERSIGNED, (house, on) -> new Countersign(
                                        house.acts)
                                .handle(on))
                        .noTwice((house, on) ->
                                new RefuseCountersignature(house.acts).handle(on, "Nein.", Optional.empty()))
                        .telling(ReviewNotices.DECISION),
                staffs(
                                "refuse the countersignature",
                                PROPOSED,
                                THAL,
                                AppealEntries.COUNTERSIGNATURE_REFUSED,
                                (house, on) ->
                                        new RefuseCountersignature(house.acts).handle(on, "Nein.", Optional.empty()))
                        .noTwice((house, on) -> new RefuseCountersignature(house.acts)
                                .handle(on, "Nein.", Optional.of(Given.judgement(Outcome.UPHELD))))
                        .telling(CourseNotices.DISSENT),
                staffs("pick", TO_PICK, YILMAZ, AppealEntries.PICKED, (house, on) -> new PickDecision(house.acts)
                                .handle(on, true))
                        .noTwice((house, on) -> new PickDecision(house.acts).handle(on, false))
                        .telling(ReviewNotices.DECISION),
                staffs(
                                "uphold a challenge",
                                CHALLENGED,
                                PETRENKO,
                                AppealEntries.CHALLENGE_UPHELD,
                                (house, on) -> new DecideChallenge(house.acts).handle(on, NASSER, true, "Es stimmt."))
                        .noTwice((house, on) -> new DecideChallenge(house.acts).handle(on, NASSER, false, "Es stimmt."))
                        .telling(SeatNotices.CONFLICT_FOUND),
                staffs(
                                "dismiss a challenge",
                                CHALLENGED,
                                PETRENKO,
                                AppealEntries.CHALLENGE_DISMISSED,
                                (house, on) -> new DecideChallenge(house.acts).handle(on, NASSER, false, "Kein Grund."))
                        .noTwice((house, on) ->
                                new DecideChallenge(house.acts).handle(on, WIRTH, false, "Kein Grund.")));
    }

    @Override
    protected List<Complainants> tellings() {
        return List.of(complainants(
                        "object",
                        Given.a(Cases::decided),
                        AppealEntries.OBJECTED,
                        (house, receipt, key) -> new ObjectTo(house.acts).handle(receipt, key, "Nein."))
                .noTwice((house, receipt, key) -> new ObjectTo(house.acts).handle(receipt, key, "Doch."))
                .telling(AppealNotices.OBJECTION));
    }

    @Test
    void F7_her_decision_is_final_once_somebody_without_a_part_has_countersigned_it() {
        var complaint = given(Given.a(Cases::withOmbudsperson));
        var house = holding(complaint);
        assertThat(new DecideFinally(house.acts)
                        .handle(house.on(complaint, PETRENKO), Given.judgement(Outcome.NOT_UPHELD))
                        .status())
                .isEqualTo(Status.WITH_OMBUDSPERSON);
        refused("F7", () -> new DecideFinally(house.acts)
                .handle(house.on(complaint, PETRENKO), Given.judgement(Outcome.UPHELD)));
        // Whoever reviewed it has had a part.
        refused("F7", () -> new Countersign(house.acts).handle(house.on(complaint, WIRTH)));
        assertThat(new Countersign(house.acts).handle(house.on(complaint, THAL)).status())
                .isEqualTo(Status.DECIDED);
        var decision = house.complaint(complaint.reference()).file().decision();
        assertThat(decision).hasValueSatisfying(made -> {
            assertThat(made.isFinal()).isTrue();
            assertThat(made.finding().outcome()).isEqualTo(Outcome.NOT_UPHELD);
        });
    }

    @Test
    void F7_a_second_refusal_states_an_outcome_and_the_deputy_or_another_ombudsperson_picks() {
        var complaint = given(PROPOSED);
        var house = holding(complaint);
        var refuse = new RefuseCountersignature(house.acts);
        refuse.handle(house.on(complaint, THAL), "Nein.", Optional.empty());
        new DecideFinally(house.acts).handle(house.on(complaint, PETRENKO), Given.judgement(Outcome.NOT_UPHELD));
        assertThatThrownBy(() -> refuse.handle(house.on(complaint, THAL), "Nein.", Optional.empty()))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("outcome"));
        refuse.handle(house.on(complaint, THAL), "Nein.", Optional.of(Given.judgement(Outcome.UPHELD)));
        assertThat(house.complaint(complaint.reference()).file().pickWaits()).isTrue();
        new PickDecision(house.acts).handle(house.on(complaint, MERTENS), false);
        assertThat(house.complaint(complaint.reference()).file().decision())
                .hasValueSatisfying(made -> assertThat(made.finding().outcome()).isEqualTo(Outcome.UPHELD));
    }

    @Test
    void F7_hers_or_the_countersigners_is_picked() {
        for (boolean hers : new boolean[] {true, false}) {
            var complaint = given(TO_PICK);
            var house = holding(complaint);
            new PickDecision(house.acts).handle(house.on(complaint, YILMAZ), hers);
            assertThat(house.complaint(complaint.reference())
                            .file()
                            .decision()
                            .map(Decision::finding)
                            .orElseThrow()
                            .outcome())
                    .isEqualTo(hers ? Outcome.NOT_UPHELD : Outcome.UPHELD);
        }
    }

    @Test
    void L7_the_ombudsperson_decides_whether_there_is_reason_to_doubt() {
        var complaint = given(CHALLENGED);
        var house = holding(complaint);
        new DecideChallenge(house.acts).handle(house.on(complaint, PETRENKO), NASSER, true, "Es stimmt.");
        var now = house.complaint(complaint.reference());
        assertThat(now.file().openChallenges()).isEmpty();
        assertThat(now.file().declared()).containsExactly(NASSER);
        assertThat(now.seats().first()).isEmpty();

        var other = holding(complaint);
        new DecideChallenge(other.acts).handle(other.on(complaint, PETRENKO), NASSER, false, "Kein Grund.");
        assertThat(other.complaint(complaint.reference()).seats().first()).contains(NASSER);
        assertThatThrownBy(() -> new DecideChallenge(holding(complaint).acts)
                        .handle(other.on(complaint, PETRENKO), WIRTH, false, "Kein Grund."))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void L3_a_review_is_asked_for_once_and_within_thirty_days() {
        var house = new House();
        var complaint = Cases.in(house.settings.now()).decided();
        var receipt = house.holds(complaint);
        house.clock.pass(Duration.ofDays(40));
        refused("objection", () -> new ObjectTo(house.acts).handle(receipt, Optional.empty(), "Nein."));
        assertThat(house.kinds(complaint)).hasSize(1);
    }
}
