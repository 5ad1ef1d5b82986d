package org.vieraugen.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.review.AssignBoth.Pair;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.seat.Workload;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** Both seats at once are given to the people who would get them one after the other, under the same rules. */
class AssignBothTest {
    private final House house = new House();
    private final AssignBoth both = new AssignBoth(
            new Assign(house.acts, house.history), house.complaints, house.settings, house.history, house.looks);

    private Complaint held(Complaint complaint) {
        house.holds(complaint);
        return complaint;
    }

    private Complaint submitted() {
        return held(Cases.in(house.settings.now()).submitted());
    }

    @Test
    void F6_the_least_loaded_is_proposed_first_and_the_next_one_second() {
        var complaint =
                held(Cases.in(house.settings.now()).naming("Jens Olbrich").submitted());
        house.history.set(new Workload(Map.of(NASSER, 2, WIRTH, 1, Office.AMINI, 3, DEMIR, 4), Map.of()));
        assertThat(both.proposed(house.caller(ALBERS), complaint.reference())).contains(new Pair(WIRTH, NASSER));
        assertThat(house.history.partners()).containsExactly(Optional.empty(), Optional.of(WIRTH));
    }

    @Test
    void C5_whoever_would_give_the_seats_gets_neither() {
        var complaint = submitted();
        house.history.set(new Workload(Map.of(NASSER, 9, WIRTH, 9, Office.AMINI, 9), Map.of()));
        assertThat(both.proposed(house.caller(DEMIR), complaint.reference()))
                .hasValueSatisfying(
                        pair -> assertThat(pair.first()).isNotEqualTo(DEMIR).isNotEqualTo(pair.second()))
                .hasValueSatisfying(pair -> assertThat(pair.second()).isNotEqualTo(DEMIR));
    }

    @Test
    void nobody_is_proposed_where_a_seat_is_given() {
        assertThat(both.proposed(
                        house.caller(ALBERS),
                        held(Cases.in(house.settings.now()).underReview()).reference()))
                .isEmpty();
    }

    @Test
    void F5_whoever_does_not_see_the_complaint_is_told_nothing() {
        var complaint = submitted();
        assertThatThrownBy(() -> both.proposed(house.caller(NASSER), complaint.reference()))
                .isInstanceOf(Unseen.class);
    }

    @Test
    void F1_one_request_gives_both_seats_and_a_repeat_gives_them_once() {
        var complaint = submitted();
        var on = new ActRequest(
                complaint.reference(), house.caller(ALBERS), Optional.of(complaint.version() + 1), Optional.of("key"));
        var state = both.handle(on, new Pair(NASSER, WIRTH));
        both.handle(on, new Pair(NASSER, WIRTH));
        var now = house.complaint(complaint.reference());
        assertThat(now.seats().first()).contains(NASSER);
        assertThat(now.seats().second()).contains(WIRTH);
        assertThat(state.version()).isEqualTo(now.version());
        assertThat(state.told()).isEqualTo(house.told(now));
    }

    @Test
    void F1_nobody_gets_both_seats() {
        var on = house.on(submitted(), ALBERS);
        assertThatThrownBy(() -> both.handle(on, new Pair(NASSER, NASSER))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void F8_what_somebody_else_changed_meanwhile_is_refused() {
        var complaint = submitted();
        var on = new ActRequest(
                complaint.reference(), house.caller(ALBERS), Optional.of(complaint.version() + 2), Optional.empty());
        assertThatThrownBy(() -> both.handle(on, new Pair(NASSER, WIRTH))).isInstanceOf(Outdated.class);
    }
}
