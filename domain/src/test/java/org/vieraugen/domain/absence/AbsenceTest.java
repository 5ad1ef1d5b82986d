package org.vieraugen.domain.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.*;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

class AbsenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final StaffKey AGAIN = new StaffKey("again");
    private final Chart chart =
            office().again(ALBERS, AGAIN, "t4", Role.ADMIN).organisation().chart();

    private static Absence own(LocalDate from, LocalDate until) {
        return Absence.own(UUID.randomUUID(), WIRTH, from, until, TODAY, NOON);
    }

    private Absence ofWirth(StaffKey by, String reason) {
        return Absence.ofAnother(UUID.randomUUID(), WIRTH, TODAY, TODAY, by, reason, chart, TODAY, NOON);
    }

    @Test
    void F12_her_own_word_counts_at_once_and_needs_no_reason() {
        assertThat(own(TODAY, TODAY).isInForce()).isTrue();
        assertThat(own(TODAY, TODAY).reason()).isEmpty();
    }

    @Test
    void F12_two_others_enter_it_with_a_reason() {
        var proposed = ofWirth(ALBERS, "Ill, by telephone.");

        assertThat(proposed.isInForce()).isFalse();
        assertThat(proposed.confirmed(DEMIR, chart).isInForce()).isTrue();
        assertThatThrownBy(() -> ofWirth(ALBERS, " ")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> ofWirth(WIRTH, "Ill.")).isInstanceOf(Malformed.class);
    }

    @Test
    void F9_neither_who_entered_it_nor_who_is_away_confirms() {
        var proposed = ofWirth(ALBERS, "Ill.");

        for (var nobody : new StaffKey[] {ALBERS, AGAIN, WIRTH}) {
            assertThatThrownBy(() -> proposed.confirmed(nobody, chart))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageContaining("F9");
        }
        assertThatThrownBy(() -> proposed.requireRefusal(AGAIN, chart)).isInstanceOf(RuleBroken.class);
        assertThatCode(() -> proposed.requireRefusal(WIRTH, chart)).doesNotThrowAnyException();
    }

    @Test
    void its_days_are_ahead_in_order_and_not_too_many() {
        assertThatThrownBy(() -> own(TODAY.minusDays(1), TODAY)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> own(TODAY, TODAY.minusDays(1))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> own(TODAY, TODAY.plusDays(Absence.LONGEST + 1L)))
                .isInstanceOf(Malformed.class);
        assertThat(own(TODAY, TODAY.plusDays(Absence.LONGEST)).isInForce()).isTrue();
    }

    @Test
    void F12_what_two_others_enter_has_the_same_bounds() {
        assertThatThrownBy(() -> Absence.ofAnother(
                        UUID.randomUUID(), WIRTH, TODAY.minusDays(1), TODAY, ALBERS, "Ill.", chart, TODAY, NOON))
                .isInstanceOf(Malformed.class);
    }
}
