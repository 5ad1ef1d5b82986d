package org.vieraugen.domain.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Parties.Named;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.testing.Cases;

class ReceptionTest {
    private final Setting noon = office().noon();

    private static Participation elsewhere(Complaint first, Participation part) {
        return new Participation(
                part.staff(), part.part(), Optional.of(first.reference().text()));
    }

    @Test
    void a_text_that_seems_to_threaten_is_noted_and_no_other() {
        assertThat(Cases.in(noon).threatening().submitting().acts())
                .extracting(Act::kind)
                .containsExactly(ReceptionEntries.SUBMITTED, ReceptionEntries.SHIELDED);
        assertThat(Cases.in(noon).submitting().acts())
                .extracting(Act::kind)
                .containsExactly(ReceptionEntries.SUBMITTED);
    }

    @Test
    void I6_whoever_is_treated_worse_is_announced_as_such_to_the_ombudsperson() {
        var worse = Cases.in(noon).afterBeingTreatedWorse(Cases.in(noon).submitted());

        assertThat(worse.submitting().notices())
                .containsExactly(Notice.to(Role.OMBUDSPERSON, ReceptionNotices.TREATED_WORSE));
        assertThat(Cases.in(noon).submitting().notices())
                .containsExactly(Notice.to(Role.COORDINATOR, ReceptionNotices.SUBMITTED));
    }

    @Test
    void I6_whoever_had_a_part_or_a_seat_in_the_first_case_has_it_here_as_an_earlier_part() {
        var first = Cases.in(noon)
                .underReview()
                .in(noon, Assigning::new)
                .assign(Seat.SECOND, WIRTH, ALBERS, Role.COORDINATOR)
                .next();

        assertThat(Cases.in(noon).afterBeingTreatedWorse(first).submitted().parts())
                .containsExactlyInAnyOrder(
                        elsewhere(first, Participation.here(ALBERS, CaseParts.COORDINATION)),
                        elsewhere(first, Participation.here(NASSER, CaseParts.FIRST_REVIEW)),
                        elsewhere(first, Participation.here(WIRTH, CaseParts.SECOND_REVIEW)));
    }

    @Test
    void a_category_that_has_ended_takes_nothing_new_and_whoever_is_treated_worse_can_say_so_all_the_same() {
        var first = Cases.in(noon).submitted();
        var ended = office().ending("PROCESSING_TIME").noon();
        assertThatThrownBy(() -> Cases.in(ended).submitting())
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.field()).isEqualTo("category"))
                .hasMessage("must be one of DECISION");
        assertThat(Cases.in(ended)
                        .afterBeingTreatedWorse(first)
                        .submitted()
                        .submission()
                        .category())
                .isEqualTo("PROCESSING_TIME");
    }

    @Test
    void F12_nobody_of_the_last_seat_is_left_out_of_a_protected_complaint_for_the_first_one() {
        var alone = office().noonWithout(ALBERS, DEMIR, PETRENKO, YILMAZ, MERTENS);
        var first = Cases.in(noon)
                .submitted()
                .in(alone, Assigning::new)
                .assign(Seat.FIRST, NASSER, LAST_ONE, Role.OMBUDSPERSON)
                .next();

        assertThat(Cases.in(noon).afterBeingTreatedWorse(first).submitted().parts())
                .extracting(Participation::staff)
                .containsExactly(NASSER);
    }

    @Test
    void I6_whoever_the_first_case_named_stands_in_the_protected_one_by_their_name() {
        var first = Cases.in(noon).naming("herr thal").submitted();

        var next = Cases.in(noon)
                .saying("Seitdem lässt man mich warten.")
                .afterBeingTreatedWorse(first)
                .submitted();

        assertThat(next.parties().namedStaff()).containsExactly(THAL);
        assertThat(next.parties().named()).extracting(Named::asWritten).containsExactly("Ruben Thal");
    }
}
