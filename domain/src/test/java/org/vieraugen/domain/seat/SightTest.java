package org.vieraugen.domain.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.seat.Sight.Reason;
import org.vieraugen.domain.testing.Cases;

class SightTest {
    private static final Sight AT_DESK = new Sight(Reason.DESK, Role.COORDINATOR);
    private static final Sight IN_HER_PLACE = new Sight(Reason.DESK, Role.OMBUDSPERSON);
    private static final Caller ALBERS_HERE = caller(ALBERS, Role.COORDINATOR);
    private static final Caller HERSELF = caller(PETRENKO, Role.OMBUDSPERSON);
    private static final Caller DEPUTY = caller(MERTENS, Role.DEPUTY);
    private static final Caller LAST = caller(LAST_ONE, Role.LAST_SEAT);
    private static final Caller UNINVOLVED = caller(AMINI, Role.REVIEWER);
    private final Setting noon = office().noon();

    private static Caller caller(StaffKey who, Role... roles) {
        return new Caller(who, Set.of(roles));
    }

    @Test
    void F5_the_desk_sees_it_and_nobody_whose_business_it_is_not() {
        var complaint = Cases.in(noon).submitted();

        assertThat(Sight.of(complaint, noon, ALBERS_HERE)).contains(AT_DESK);
        assertThat(Sight.of(complaint, noon, HERSELF)).contains(IN_HER_PLACE);
        assertThat(Sight.of(complaint, noon, UNINVOLVED)).isEmpty();
        assertThat(Sight.of(complaint, noon, caller(KESSLER, Role.ANALYST))).isEmpty();
        assertThat(Sight.of(complaint, noon, caller(LENT, Role.COORDINATOR, Role.OMBUDSPERSON)))
                .as("the desk of another department")
                .isEmpty();
    }

    @Test
    void F5_whoever_is_involved_sees_nothing_at_the_desk_or_above_it() {
        var complaint = Cases.in(noon).naming("Yusuf Demir", "Maria Petrenko").submitted();

        assertThat(Sight.of(complaint, noon, caller(DEMIR, Role.COORDINATOR))).isEmpty();
        assertThat(Sight.of(complaint, noon, ALBERS_HERE))
                .as("leads the team of whoever is named")
                .isEmpty();
        assertThat(Sight.of(complaint, noon, HERSELF)).isEmpty();
        assertThat(Sight.of(complaint, noon, caller(YILMAZ, Role.OMBUDSPERSON))).contains(IN_HER_PLACE);
    }

    @Test
    void I6_nobody_of_the_complaints_office_sees_a_protected_complaint() {
        assertThat(Sight.of(Cases.in(noon).treatedWorse(), noon, ALBERS_HERE)).isEmpty();
        assertThat(Sight.of(Cases.in(noon).treatedWorse(), noon, HERSELF)).contains(IN_HER_PLACE);
    }

    @Test
    void F12_deputies_and_the_last_seat_see_it_only_once_they_are_called() {
        var complaint = Cases.in(noon).submitted();
        var deputies = office().noonWithout(ALBERS, DEMIR, PETRENKO, YILMAZ);
        var last = office().noonWithout(ALBERS, DEMIR, PETRENKO, YILMAZ, MERTENS);

        assertThat(Sight.of(complaint, noon, DEPUTY)).isEmpty();
        assertThat(Sight.of(complaint, noon, LAST)).isEmpty();
        assertThat(Sight.of(complaint, deputies, DEPUTY)).contains(IN_HER_PLACE);
        assertThat(Sight.of(complaint, deputies, LAST)).isEmpty();
        assertThat(Sight.of(complaint, last, LAST)).contains(IN_HER_PLACE);
    }

    @Test
    void F1_whoever_holds_a_seat_sees_it_as_reviewer() {
        var complaint = Cases.in(noon).inSecondReview();

        assertThat(Sight.of(complaint, noon, caller(WIRTH, Role.REVIEWER)))
                .contains(new Sight(Reason.SEAT, Role.REVIEWER));
    }

    @Test
    void F7_whoever_may_countersign_sees_it_while_the_decision_waits_and_not_before() {
        var waiting = Cases.in(noon).awaitingCountersignature();
        var toSign = new Sight(Reason.COUNTERSIGNATURE, Role.REVIEWER);

        assertThat(Sight.of(Cases.in(noon).withOmbudsperson(), noon, UNINVOLVED))
                .isEmpty();
        assertThat(Sight.of(waiting, noon, UNINVOLVED)).contains(toSign);
        assertThat(Sight.of(waiting, noon, caller(LENT, Role.REVIEWER))).contains(toSign);
        assertThat(Sight.of(waiting, noon, caller(CLAUDIA_BRANDT, Role.REVIEWER)))
                .as("no reviewer of the chart")
                .isEmpty();
        assertThat(Sight.of(waiting, noon, caller(AMINI))).isEmpty();
    }

    @Test
    void what_was_once_on_somebodys_seat_or_desk_can_still_be_opened_by_its_number() {
        var another = Cases.in(noon)
                .awaiting()
                .in(noon, Correspondence::new)
                .answer("Seit März.")
                .next()
                .in(noon, Assigning::new)
                .assign(Seat.FIRST, WIRTH, ALBERS, Role.COORDINATOR)
                .next();

        assertThat(Sight.of(another, noon, caller(NASSER, Role.REVIEWER)))
                .contains(new Sight(Reason.EARLIER_PART, Role.REVIEWER));
        assertThat(Sight.of(another, noon, caller(ALBERS)))
                .as("no coordinator any more")
                .contains(new Sight(Reason.EARLIER_PART, Role.COORDINATOR));
    }
}
