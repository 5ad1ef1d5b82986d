package org.vieraugen.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.conflict.Conflict;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.seat.Workload;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** The answer to "who may review this?" names every candidate, every conflict and its evidence, and is the desk's to know. */
class ProposeReviewersTest {
    private final House house = new House();
    private final ProposeReviewers propose =
            new ProposeReviewers(house.complaints, house.settings, house.history, house.looks);

    @Test
    void every_candidate_is_named_with_conflicts_the_eligible_who_has_least_to_do_first() {
        var complaint = Cases.in(house.settings.now()).naming("Jens Olbrich").submitted();
        house.holds(complaint);
        house.history.set(new Workload(Map.of(NASSER, 2, WIRTH, 1, Office.AMINI, 3, DEMIR, 4), Map.of()));
        var candidates = propose.handle(house.caller(ALBERS), complaint.reference(), Seat.FIRST);
        assertThat(candidates.seat()).isEqualTo(Seat.FIRST);
        assertThat(candidates.proposed())
                .hasValueSatisfying(best -> assertThat(best.who().key()).isEqualTo(WIRTH));
        assertThat(candidates.find(OLBRICH)).hasValueSatisfying(named -> {
            assertThat(named.eligible()).isFalse();
            assertThat(named.conflicts()).extracting(Conflict::rule).contains(ConflictRule.NAMED);
        });
        assertThat(candidates.find(THAL))
                .hasValueSatisfying(led ->
                        assertThat(led.conflicts()).extracting(Conflict::rule).contains(ConflictRule.LINE_OF_COMMAND));
        assertThat(house.history.partners()).containsExactly(Optional.empty());
    }

    @Test
    void C5_whoever_asks_is_no_candidate_for_a_seat_that_she_would_give() {
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(complaint);
        assertThat(propose.handle(house.caller(DEMIR), complaint.reference(), Seat.FIRST)
                        .find(DEMIR)
                        .filter(candidate -> candidate.eligible()))
                .isEmpty();
    }

    @Test
    void the_other_seats_holder_is_asked_about_as_partner() {
        var complaint = Cases.in(house.settings.now()).underReview();
        house.holds(complaint);
        propose.handle(house.caller(ALBERS), complaint.reference(), Seat.SECOND);
        assertThat(house.history.partners()).containsExactly(Optional.of(NASSER));
    }

    @Test
    void F1_the_other_seats_holder_is_no_candidate_under_any_key() {
        var again = new StaffKey("nasser.again");
        var twice = new House(Office.office().again(NASSER, again, "t4", Role.REVIEWER));
        var complaint = Cases.in(twice.settings.now()).underReview();
        twice.holds(complaint);
        var found = new ProposeReviewers(twice.complaints, twice.settings, twice.history, twice.looks)
                .handle(twice.caller(ALBERS), complaint.reference(), Seat.SECOND);
        assertThat(found.find(NASSER)).isEmpty();
        assertThat(found.find(again)).isEmpty();
        assertThat(found.find(WIRTH)).isPresent();
    }

    @Test
    void F5_who_may_review_is_the_desks_to_know() {
        var complaint = Cases.in(house.settings.now()).underReview();
        house.holds(complaint);
        assertThatThrownBy(() -> propose.handle(house.caller(NASSER), complaint.reference(), Seat.SECOND))
                .isInstanceOf(Denied.class);
        // She holds a seat, whatever else she is.
        var both = House.caller(NASSER, Role.REVIEWER, Role.COORDINATOR);
        assertThatThrownBy(() -> propose.handle(both, complaint.reference(), Seat.SECOND))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("desk");
        var named = new House();
        var about = Cases.in(named.settings.now()).naming("Renate Albers").submitted();
        named.holds(about);
        var there = new ProposeReviewers(named.complaints, named.settings, named.history, named.looks);
        assertThatThrownBy(() -> there.handle(named.caller(ALBERS), about.reference(), Seat.FIRST))
                .isInstanceOf(Unseen.class);
        assertThat(there.handle(named.caller(PETRENKO), about.reference(), Seat.FIRST)
                        .ranked())
                .isNotEmpty();
        assertThatThrownBy(() -> there.handle(named.caller(PETRENKO), Reference.of("ABH", 2026, 99), Seat.FIRST))
                .isInstanceOf(Unknown.class);
        assertThat(Set.copyOf(house.kinds(complaint))).hasSize(1);
    }
}
