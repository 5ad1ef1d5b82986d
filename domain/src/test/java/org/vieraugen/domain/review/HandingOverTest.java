package org.vieraugen.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.CLAUDIA_BRANDT;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.MERTENS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.relief.ReliefEntries;
import org.vieraugen.domain.relief.ReliefNotices;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** A seat is handed over to whom the desk could assign, and to nobody else. */
class HandingOverTest {
    private final Setting noon = Office.office().noon();

    private HandingOver handing(Complaint complaint) {
        return complaint.in(noon, HandingOver::new);
    }

    private Optional<StaffKey> first(Complaint complaint) {
        return complaint.seats().first();
    }

    @Test
    void K7_the_other_sits_on_the_seat_the_journal_says_so_and_only_the_other_is_told() {
        var step = handing(Cases.in(noon).underReview()).handOver(Seat.FIRST, WIRTH);
        assertThat(first(step.next())).contains(WIRTH);
        assertThat(step.next().status()).isEqualTo(Status.UNDER_REVIEW);
        assertThat(step.acts()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(ReliefEntries.SEAT_HANDED_OVER);
            assertThat(act.by()).isEmpty();
            assertThat(act.facts()).isEqualTo(Map.of("seat", "FIRST", "of", "nasser", "staff", "wirth"));
        });
        assertThat(step.notices()).containsExactly(Notice.to(WIRTH, Role.REVIEWER, ReviewNotices.ASSIGNED));
        assertThat(step.next().deadlines())
                .isEqualTo(Cases.in(noon).underReview().deadlines());
    }

    @Test
    void a_clock_that_stands_still_goes_on_standing() {
        var awaiting = Cases.in(noon).awaiting();
        var next = handing(awaiting).handOver(Seat.FIRST, WIRTH).next();
        assertThat(first(next)).contains(WIRTH);
        assertThat(next.status()).isEqualTo(Status.AWAITING_COMPLAINANT);
        assertThat(next.deadlines()).isEqualTo(awaiting.deadlines());
    }

    @Test
    void F1_nobody_gets_both_seats() {
        var both = Cases.in(noon).inSecondReview();
        refused("F1", () -> handing(both).handOver(Seat.SECOND, first(both).orElseThrow()));
    }

    @Test
    void F3_C5_whoever_had_a_part_does_not_get_the_seat() {
        var recorded = Cases.in(noon).recordedBy(DEMIR).underReview();
        refused("C5", () -> handing(recorded).handOver(Seat.FIRST, DEMIR));
        var second = Cases.in(noon).recordedBy(DEMIR).inSecondReview();
        refused("F3", () -> handing(second).handOver(Seat.SECOND, DEMIR));
    }

    @Test
    void C1_C3_whoever_is_involved_does_not_get_the_seat() {
        var aboutThal = Cases.in(noon).naming("Ruben Thal").underReview();
        refused("C1", () -> handing(aboutThal).handOver(Seat.FIRST, THAL));
        refused("C3", () -> handing(aboutThal).handOver(Seat.FIRST, OLBRICH));
    }

    @Test
    void F6_F12_whoever_reviews_nothing_or_only_stands_in_does_not_get_the_seat() {
        var complaint = Cases.in(noon).underReview();
        refused("F6", () -> handing(complaint).handOver(Seat.FIRST, CLAUDIA_BRANDT));
        refused("F6", () -> handing(complaint).handOver(Seat.FIRST, MERTENS));
        var lendingNobody = Office.office().lendingNobody().noon();
        refused("F6", () -> complaint.in(lendingNobody, HandingOver::new).handOver(Seat.FIRST, Office.LENT));
        assertThat(first(handing(complaint).handOver(Seat.FIRST, Office.LENT).next()))
                .contains(Office.LENT);
    }

    @Test
    void what_the_desk_could_not_give_now_is_not_handed_over_either() {
        refused("course", () -> handing(Cases.in(noon).inSecondReview()).handOver(Seat.FIRST, THAL));
        refused("course", () -> handing(Cases.in(noon).decided()).handOver(Seat.FIRST, WIRTH));
        refused("F1", () -> handing(Cases.in(noon).submitted()).handOver(Seat.FIRST, WIRTH));
    }

    @Test
    void a_seat_is_found_under_every_key_of_its_holder_while_it_waits_for_something() {
        var again = new StaffKey("nasser.again");
        var twice = Office.office().again(NASSER, again, "t3", Role.REVIEWER).noon();
        assertThat(Cases.in(noon).underReview().in(twice, HandingOver::new).seatOf(again))
                .contains(Seat.FIRST);
        assertThat(handing(Cases.in(noon).inSecondReview()).seatOf(NASSER)).contains(Seat.FIRST);
        assertThat(handing(Cases.in(noon).underReview()).seatOf(WIRTH)).isEmpty();
        assertThat(handing(Cases.in(noon).decided()).seatOf(NASSER)).isEmpty();
        assertThat(handing(Cases.in(noon).withOmbudsperson()).seatOf(NASSER)).isEmpty();
    }

    @Test
    void F13_what_a_rule_forbids_stands_in_the_journal_and_the_desk_is_asked_to_give_the_seat() {
        var complaint = Cases.in(noon).naming("Ruben Thal").underReview();
        var step = handing(complaint).kept(Seat.FIRST, THAL, new RuleBroken("C1", "none", "no"));
        assertThat(first(step.next())).contains(NASSER);
        assertThat(step.acts()).singleElement().satisfies(act -> assertThat(act.facts())
                .isEqualTo(Map.of("seat", "FIRST", "staff", "thal", "rule", "C1")));
        assertThat(step.notices()).containsExactly(Notice.to(Role.COORDINATOR, ReliefNotices.SEAT_KEPT));
    }
}
