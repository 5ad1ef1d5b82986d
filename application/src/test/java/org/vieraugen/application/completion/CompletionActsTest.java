package org.vieraugen.application.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.correspondence.Reply;
import org.vieraugen.application.testing.CaseActContract;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.completion.CompletionEntries;
import org.vieraugen.domain.completion.CompletionNotices;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.testing.Cases;

/** After the decision: what was promised is done, the complainant says how satisfied she is, and the complaint is closed. */
class CompletionActsTest extends CaseActContract {
    private static final Duration PAST_THE_REVIEW = Duration.ofDays(40);

    private static Complaint promising(House house) {
        return Given.promising(Cases.in(house.settings.now()), house.settings.now());
    }

    /** Decided, and nobody can ask for a review any more. */
    private static Complaint past(House house) {
        var decided = Cases.in(house.settings.now()).decided();
        house.clock.pass(PAST_THE_REVIEW);
        return decided;
    }

    @Override
    protected List<Staffs> acts() {
        return List.of(
                staffs("close", CompletionActsTest::past, ALBERS, CompletionEntries.CLOSED, (house, on) -> new Close(
                                        house.acts)
                                .handle(on))
                        .noTwice((house, on) -> new RemedyDone(house.acts).handle(on, 0))
                        .telling(CompletionNotices.CLOSED),
                staffs(
                                "a remedy is done",
                                CompletionActsTest::promising,
                                ALBERS,
                                CompletionEntries.REMEDY_DONE,
                                (house, on) -> new RemedyDone(house.acts).handle(on, 0))
                        .noTwice((house, on) -> new RemedyDone(house.acts).handle(on, 1)));
    }

    @Override
    protected List<Complainants> tellings() {
        return List.of(complainants(
                        "rate", Given.a(Cases::decided), CompletionEntries.RATED, (house, receipt, key) -> new Rate(
                                        house.acts)
                                .handle(receipt, key, 4, "Es ging."))
                .noTwice((house, receipt, key) -> new Rate(house.acts).handle(receipt, key, 5, "Es ging.")));
    }

    @Test
    void L8_nothing_is_closed_while_a_review_may_be_asked_for_or_a_remedy_is_owed() {
        var complaint = promising(new House());
        var house = holding(complaint);
        refused("objection", () -> new Close(house.acts).handle(house.on(complaint, ALBERS)));
        house.clock.pass(PAST_THE_REVIEW);
        refused("course", () -> new Close(house.acts).handle(house.on(complaint, ALBERS)));
        new RemedyDone(house.acts).handle(house.on(complaint, ALBERS), 0);
        assertThat(new Close(house.acts).handle(house.on(complaint, ALBERS)).status())
                .isEqualTo(Status.CLOSED);
        assertThat(house.complaint(complaint.reference()).deadlines().open(DeadlineKind.RETENTION))
                .isPresent();
    }

    @Test
    void a_remedy_is_marked_by_whoever_owes_it_who_need_not_see_the_case() {
        var complaint = promising(new House());
        var house = holding(complaint);
        assertThatThrownBy(() -> new RemedyDone(house.acts).handle(house.on(complaint, THAL), 0))
                .isInstanceOf(Unseen.class);
        // Nothing else is done by somebody who does not see the case.
        assertThatThrownBy(() ->
                        new Reply(house.acts).handle(house.on(complaint, OLBRICH), "Guten Tag.", Optional.empty()))
                .isInstanceOf(Unseen.class);
        new RemedyDone(house.acts).handle(house.on(complaint, OLBRICH), 0);
        assertThat(house.complaint(complaint.reference()).file().remediesDone())
                .singleElement()
                .satisfies(done -> assertThat(done.on()).isEqualTo(LocalDate.of(2026, 11, 24)));
        assertThat(house.acts(complaint)).last().satisfies(act -> {
            assertThat(act.by()).contains(OLBRICH);
            assertThat(act.as()).isEqualTo(Role.REVIEWER);
            assertThat(act.part()).isEqualTo(CaseParts.REMEDY);
            assertThat(act.facts()).containsEntry("remedy", "0");
        });
        assertThatThrownBy(() ->
                        new Reply(house.acts).handle(house.on(complaint, OLBRICH), "Guten Tag.", Optional.empty()))
                .as("F5: what was done opens nothing")
                .isInstanceOf(Unseen.class);
    }

    @Test
    void a_remedy_that_was_never_promised_is_not_done() {
        var complaint = promising(new House());
        var house = holding(complaint);
        assertThatThrownBy(() -> new RemedyDone(house.acts).handle(house.on(complaint, ALBERS), 1))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void satisfaction_is_said_once_and_from_one_to_five() {
        var house = new House();
        var complaint = Cases.in(house.settings.now()).decided();
        var receipt = house.holds(complaint);
        var rate = new Rate(house.acts);
        for (int score : new int[] {0, 6}) {
            assertThatThrownBy(() -> rate.handle(receipt, Optional.empty(), score, ""))
                    .isInstanceOf(Malformed.class);
        }
        rate.handle(receipt, Optional.empty(), 4, "Es ging.");
        assertThat(house.complaint(complaint.reference()).file().satisfaction()).hasValueSatisfying(said -> {
            assertThat(said.score()).isEqualTo(4);
            assertThat(said.words()).isEqualTo("Es ging.");
        });
        refused("course", () -> rate.handle(receipt, Optional.empty(), 1, ""));
    }
}
