package org.vieraugen.domain.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.protection.StaffProtection;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** Who of the deputies and the last seat must stand in. */
class CalledTest {
    private static final Called NOBODY = new Called(false, false);
    private static final Called DEPUTIES = new Called(true, false);
    private final Setting noon = office().noon();
    private final Setting withoutOmbudsperson = office().noonWithout(PETRENKO, YILMAZ);

    @Test
    void F12_nobody_stands_in_for_an_ombudsperson_who_owes_nothing_while_the_desk_is_free() {
        var complaint = Cases.in(noon).submitted();

        assertThat(Called.of(complaint, withoutOmbudsperson)).isEqualTo(NOBODY);
        assertThat(Called.of(complaint, office().noonWithout(PETRENKO, YILMAZ, MERTENS)))
                .isEqualTo(NOBODY);
    }

    @Test
    void F12_where_nobody_of_the_desk_is_free_the_deputies_are_called_and_after_them_the_last_seat() {
        var complaint = Cases.in(noon).submitted();

        assertThat(Called.of(complaint, office().noonWithout(ALBERS, DEMIR, PETRENKO, YILMAZ)))
                .isEqualTo(DEPUTIES);
        assertThat(Called.of(complaint, office().noonWithout(ALBERS, DEMIR, PETRENKO, YILMAZ, MERTENS)))
                .isEqualTo(new Called(false, true));
    }

    @Test
    void F12_the_deputies_are_called_when_the_ombudsperson_must_decide_and_none_is_free() {
        var complaint = Cases.in(noon).withOmbudsperson();

        assertThat(Called.of(complaint, noon)).isEqualTo(NOBODY);
        assertThat(Called.of(complaint, withoutOmbudsperson)).isEqualTo(DEPUTIES);
    }

    @Test
    void F12_the_deputies_are_called_when_a_proposal_waits_for_the_ombudspersons_word_and_none_is_free() {
        var terms = new Matter.LimitContact(2, Set.of(), noon.today().plusDays(30));
        var proposed = Cases.in(noon).then(complaint -> complaint
                .in(noon, StaffProtection::new)
                .propose(ALBERS, Role.COORDINATOR, terms, "Siebzig Nachrichten.")
                .next());

        assertThat(Called.of(proposed, noon)).isEqualTo(NOBODY);
        assertThat(Called.of(proposed, withoutOmbudsperson)).isEqualTo(DEPUTIES);
    }

    @Test
    void F12_where_nobody_else_can_countersign_the_deputies_are_called_and_after_them_the_last_seat() {
        var complaint = Cases.in(noon).awaitingCountersignature();
        Office alone = office().lendingNobody().withoutReviewers();

        assertThat(Called.of(complaint, noon)).isEqualTo(NOBODY);
        assertThat(Called.of(complaint, alone.noon()))
                .as("the other ombudsperson can")
                .isEqualTo(NOBODY);
        assertThat(Called.of(complaint, alone.noonWithout(YILMAZ))).isEqualTo(DEPUTIES);
        assertThat(Called.of(complaint, alone.noonWithout(YILMAZ, MERTENS)).lastSeat())
                .isTrue();
    }

    @Test
    void F12_a_countersignature_that_nobody_waits_for_calls_nobody() {
        var alone = office().lendingNobody().withoutReviewers().noonWithout(YILMAZ, MERTENS);

        assertThat(Called.of(Cases.in(noon).withOmbudsperson(), alone)).isEqualTo(NOBODY);
    }

    @Test
    void F7_two_findings_call_the_deputies_and_without_them_the_last_seat() {
        var complaint = Cases.in(noon).withTwoFindings();

        assertThat(Called.of(complaint, noon)).isEqualTo(DEPUTIES);
        assertThat(Called.of(complaint, office().noonWithout(YILMAZ, MERTENS)).lastSeat())
                .isTrue();
    }
}
