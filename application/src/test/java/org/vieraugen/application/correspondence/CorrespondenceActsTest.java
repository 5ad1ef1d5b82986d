package org.vieraugen.application.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.CaseActContract;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Situations;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.appeal.AppealEntries;
import org.vieraugen.domain.appeal.AppealNotices;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.correspondence.CorrespondenceNotices;
import org.vieraugen.domain.course.CourseEntries;
import org.vieraugen.domain.course.CourseNotices;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.testing.Cases;

/** What is said: by complainants, by the office, by whoever is complained about, and by those without a device through the office. */
class CorrespondenceActsTest extends CaseActContract {
    private static final Function<House, Complaint> NAMING =
            Given.a(cases -> cases.naming("Jens Olbrich").submitted());
    private static final Function<House, Complaint> TOLD =
            Given.a(cases -> cases.recordedBy(ALBERS).submitted());
    private static final Function<House, Complaint> DECIDED =
            Given.a(cases -> cases.recordedBy(ALBERS).decided());
    private static final Function<House, Complaint> REVIEW_TAKEN =
            Given.a(cases -> cases.recordedBy(ALBERS).decided(), Situations.REVIEW_TAKEN);
    private static final Function<House, Complaint> WITHDRAWAL_TAKEN =
            Given.a(cases -> cases.recordedBy(ALBERS).submitted(), Situations.WITHDRAWAL_TAKEN);

    @Override
    protected List<Staffs> acts() {
        return List.of(
                staffs(
                                "reply",
                                Given.a(Cases::submitted),
                                ALBERS,
                                CorrespondenceEntries.REPLIED,
                                (house, on) -> new Reply(house.acts).handle(on, "Wir prüfen es.", Optional.empty()))
                        .noTwice((house, on) ->
                                new Reply(house.acts).handle(on, "Wir prüfen es nicht.", Optional.empty()))
                        .telling(CorrespondenceNotices.REPLY),
                staffs(
                                "write a working copy",
                                Given.a(Cases::submitted),
                                ALBERS,
                                CorrespondenceEntries.WORKING_COPY,
                                (house, on) -> new WriteWorkingCopy(house.acts).handle(on, "Auf Deutsch."))
                        .noTwice((house, on) -> new WriteWorkingCopy(house.acts).handle(on, "Anders auf Deutsch.")),
                staffs("hear the named", NAMING, ALBERS, CorrespondenceEntries.HEARD, (house, on) -> new HearNamed(
                                        house.acts)
                                .handle(on, OLBRICH, "So war es nicht."))
                        .noTwice((house, on) -> new HearNamed(house.acts).handle(on, THAL, "So war es nicht.")),
                staffs(
                                "take an answer down",
                                TOLD,
                                ALBERS,
                                CorrespondenceEntries.TAKEN_DOWN,
                                (house, on) -> new TakeDown(house.acts).answer(on, "Seit Mai.", true))
                        .noTwice((house, on) -> new TakeDown(house.acts).answer(on, "Seit Juni.", true))
                        .telling(CorrespondenceNotices.ANSWERED),
                staffs(
                                "take a request for review down",
                                DECIDED,
                                ALBERS,
                                CourseEntries.TAKING_PROPOSED,
                                (house, on) ->
                                        new TakeDown(house.acts).review(on, "Das stimmt nicht.", "Am Telefon.", true))
                        .noTwice((house, on) ->
                                new TakeDown(house.acts).review(on, "Das stimmt nicht.", "Am Schalter.", true))
                        .telling(CourseNotices.CONFIRMATION_WANTED),
                staffs(
                                "confirm a taken request for review",
                                REVIEW_TAKEN,
                                PETRENKO,
                                AppealEntries.OBJECTED,
                                (house, on) -> new TakeDown(house.acts).confirmReview(on, "Zurückgerufen."))
                        .noTwice((house, on) -> new TakeDown(house.acts).refuseReview(on, "Zurückgerufen."))
                        .telling(AppealNotices.OBJECTION),
                staffs(
                                "refuse a taken request for review",
                                REVIEW_TAKEN,
                                PETRENKO,
                                Matter.Kind.TAKEN_REVIEW.refused(),
                                (house, on) -> new TakeDown(house.acts).refuseReview(on, "So sagte sie es nicht."))
                        .noTwice((house, on) -> new TakeDown(house.acts).confirmReview(on, "So sagte sie es nicht."))
                        .telling(CourseNotices.DISSENT),
                staffs(
                                "take a withdrawal down",
                                TOLD,
                                ALBERS,
                                CourseEntries.TAKING_PROPOSED,
                                (house, on) -> new TakeDown(house.acts).withdrawal(on, "Am Telefon.", true))
                        .noTwice((house, on) -> new TakeDown(house.acts).withdrawal(on, "Am Schalter.", true))
                        .telling(CourseNotices.CONFIRMATION_WANTED),
                staffs(
                                "confirm a taken withdrawal",
                                WITHDRAWAL_TAKEN,
                                PETRENKO,
                                CorrespondenceEntries.WITHDRAWN,
                                (house, on) -> new TakeDown(house.acts).confirmWithdrawal(on, "Zurückgerufen."))
                        .noTwice((house, on) -> new TakeDown(house.acts).refuseWithdrawal(on, "Zurückgerufen."))
                        .telling(CorrespondenceNotices.WITHDRAWN),
                staffs(
                                "refuse a taken withdrawal",
                                WITHDRAWAL_TAKEN,
                                PETRENKO,
                                Matter.Kind.TAKEN_REVIEW.refused(),
                                (house, on) -> new TakeDown(house.acts).refuseWithdrawal(on, "Sie will es doch."))
                        .noTwice((house, on) -> new TakeDown(house.acts).confirmWithdrawal(on, "Sie will es doch."))
                        .telling(CourseNotices.DISSENT));
    }

    @Override
    protected List<Complainants> tellings() {
        return List.of(
                complainants(
                                "answer",
                                Given.a(Cases::awaiting),
                                CorrespondenceEntries.ANSWERED,
                                (house, receipt, key) -> new Answer(house.acts).handle(receipt, key, "Seit Mai."))
                        .noTwice((house, receipt, key) -> new Answer(house.acts).handle(receipt, key, "Seit Juni."))
                        .telling(CorrespondenceNotices.ANSWERED),
                complainants(
                                "withdraw",
                                Given.a(Cases::submitted),
                                CorrespondenceEntries.WITHDRAWN,
                                (house, receipt, key) -> new Withdraw(house.acts).handle(receipt, key))
                        .noTwice((house, receipt, key) -> new Answer(house.acts).handle(receipt, key, "Seit Mai."))
                        .telling(CorrespondenceNotices.WITHDRAWN));
    }

    @Test
    void I9_what_was_not_read_back_is_not_taken_down() {
        var complaint = given(TOLD);
        var decided = given(DECIDED);
        var house = holding(complaint);
        var take = new TakeDown(house.acts);
        for (var attempt : List.<ThrowingCallable>of(
                () -> take.answer(house.on(complaint, ALBERS), "Seit Mai.", false),
                () -> take.withdrawal(house.on(complaint, ALBERS), "Am Telefon.", false),
                () -> take.review(house.on(decided, ALBERS), "Nein.", "Am Telefon.", false))) {
            assertThatThrownBy(attempt).isInstanceOfSatisfying(Malformed.class, e -> {
                assertThat(e.field()).isEqualTo("readBack");
                assertThat(e.reason()).isEqualTo("not-read-back");
            });
        }
        assertThat(house.kinds(complaint)).hasSize(1);
    }

    @Test
    void I9_whoever_has_a_code_of_their_own_is_not_written_for() {
        var complaint = given(Given.a(Cases::submitted));
        var house = holding(complaint);
        refused("I9", () -> new TakeDown(house.acts).answer(house.on(complaint, ALBERS), "Seit Mai.", true));
        refused("I9", () -> new TakeDown(house.acts).withdrawal(house.on(complaint, ALBERS), "Am Telefon.", true));
    }

    @Test
    void I9_a_withdrawal_and_a_request_for_review_take_a_second_person() {
        var withdrawal = given(WITHDRAWAL_TAKEN);
        var house = holding(withdrawal);
        refused("I9", () -> new TakeDown(house.acts).confirmWithdrawal(house.on(withdrawal, ALBERS), "Ja."));
        refused("I9", () -> new TakeDown(house.acts).refuseWithdrawal(house.on(withdrawal, ALBERS), "Nein."));
        assertThat(new TakeDown(house.acts)
                        .confirmWithdrawal(house.on(withdrawal, PETRENKO), "Zurückgerufen.")
                        .status())
                .isEqualTo(Status.WITHDRAWN);

        var review = given(REVIEW_TAKEN);
        var other = holding(review);
        refused("I9", () -> new TakeDown(other.acts).confirmReview(other.on(review, ALBERS), "Ja."));
        refused("I9", () -> new TakeDown(other.acts).refuseReview(other.on(review, ALBERS), "Nein."));
        assertThat(new TakeDown(other.acts)
                        .confirmReview(other.on(review, PETRENKO), "Zurückgerufen.")
                        .status())
                .isEqualTo(Status.WITH_OMBUDSPERSON);
        assertThat(other.complaint(review.reference()).file().objection())
                .hasValueSatisfying(objection -> assertThat(objection.reasons()).isEqualTo("Das stimmt nicht."));
    }

    @Test
    void I9_a_code_that_staff_have_seen_says_nothing_for_the_complainant() {
        var house = new House();
        var complaint = TOLD.apply(house);
        var receipt = house.holds(complaint);
        refused("I9", () -> new Withdraw(house.acts).handle(receipt, Optional.empty()));
        refused("I9", () -> new Answer(house.acts).handle(receipt, Optional.empty(), "Seit Mai."));
        assertThat(house.complaint(complaint.reference()).status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void F10_only_whoever_is_complained_about_is_heard_and_what_was_said_stands_in_the_file() {
        var complaint = given(NAMING);
        var house = holding(complaint);
        refused("F10", () -> new HearNamed(house.acts).handle(house.on(complaint, ALBERS), WIRTH, "Ich?"));
        new HearNamed(house.acts).handle(house.on(complaint, ALBERS), OLBRICH, "So war es nicht.");
        assertThat(house.complaint(complaint.reference()).file().statements())
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.staff()).isEqualTo(OLBRICH);
                    assertThat(statement.text()).isEqualTo("So war es nicht.");
                    assertThat(statement.recordedBy()).isEqualTo(ALBERS);
                });
    }

    @Test
    void F3_the_second_pair_of_eyes_writes_to_nobody() {
        var complaint = given(Given.a(Cases::inSecondReview));
        var house = holding(complaint);
        refused("F3", () -> new Reply(house.acts).handle(house.on(complaint, WIRTH), "Guten Tag.", Optional.empty()));
        refused("F3", () -> new WriteWorkingCopy(house.acts).handle(house.on(complaint, WIRTH), "Auf Deutsch."));
        new Reply(house.acts).handle(house.on(complaint, NASSER), "Guten Tag.", Optional.empty());
        var message = house.complaint(complaint.reference()).file().messages().get(0);
        assertThat(message.text()).isEqualTo("Guten Tag.");
        assertThat(message.from()).isEqualTo(Role.REVIEWER);
        assertThat(message.staff()).contains(NASSER);
    }

    @Test
    void a_later_working_copy_takes_the_place_of_an_earlier_one() {
        var complaint = given(Given.a(Cases::submitted));
        var house = holding(complaint);
        new WriteWorkingCopy(house.acts).handle(house.on(complaint, ALBERS), "Eins.");
        new WriteWorkingCopy(house.acts).handle(house.on(complaint, PETRENKO), "Zwei.");
        assertThat(house.complaint(complaint.reference()).file().workingCopy())
                .hasValueSatisfying(copy -> assertThat(copy.text()).isEqualTo("Zwei."));
    }

    @Test
    void the_clock_runs_on_with_the_complainants_answer() {
        var house = new House();
        var complaint = Cases.in(house.settings.now()).awaiting();
        var receipt = house.holds(complaint);
        assertThat(new Answer(house.acts)
                        .handle(receipt, Optional.empty(), "Seit Mai.")
                        .status())
                .isEqualTo(Status.UNDER_REVIEW);
        assertThat(house.told(complaint))
                .containsExactly(Notice.to(NASSER, Role.REVIEWER, CorrespondenceNotices.ANSWERED));
    }

    @Test
    void nothing_is_withdrawn_once_there_is_a_decision() {
        var house = new House();
        var complaint = Cases.in(house.settings.now()).withOmbudsperson();
        var receipt = house.holds(complaint);
        refused("course", () -> new Withdraw(house.acts).handle(receipt, Optional.empty()));
    }
}
