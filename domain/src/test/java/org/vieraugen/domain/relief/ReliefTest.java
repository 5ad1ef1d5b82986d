package org.vieraugen.domain.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.CLAUDIA_BRANDT;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.NOON;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.domain.testing.Refusals.malformed;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.testing.Office;

/** Who hands over to whom: herself, or two others with a reason (F12, F9). */
class ReliefTest {
    private static final StaffKey AGAIN = new StaffKey("nasser.again");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Organisation organisation =
            Office.office().again(NASSER, AGAIN, "t3", Role.REVIEWER).organisation();

    private Relief own(StaffKey to, LocalDate from) {
        return Relief.own(UUID.randomUUID(), NASSER, to, from, organisation, NOON);
    }

    private Relief ofNasser(StaffKey to, StaffKey by, String reason) {
        return Relief.ofAnother(UUID.randomUUID(), NASSER, to, TODAY, by, reason, organisation, NOON);
    }

    private Relief confirmed(Relief relief, StaffKey second) {
        return relief.confirmed(second, organisation.chart(), NOON.plus(Duration.ofHours(1)));
    }

    @Test
    void F12_her_own_counts_at_once_and_others_wait_for_a_second_person() {
        assertThat(own(WIRTH, TODAY).isInForce()).isTrue();
        var proposed = ofNasser(WIRTH, ALBERS, "Sie hat gekündigt.");
        assertThat(proposed.isInForce()).isFalse();
        assertThat(confirmed(proposed, PETRENKO).isInForce()).isTrue();
        assertThat(confirmed(proposed, PETRENKO).confirmedBy()).contains(PETRENKO);
    }

    @Test
    void F9_the_second_person_entered_nothing_gives_nothing_and_takes_nothing() {
        var proposed = ofNasser(DEMIR, ALBERS, "Sie hat gekündigt.");
        refused("F9", () -> confirmed(proposed, ALBERS));
        refused("F9", () -> confirmed(proposed, NASSER));
        refused("F9", () -> confirmed(proposed, AGAIN));
        refused("F9", () -> confirmed(proposed, DEMIR));
        refused("F9", () -> proposed.requireRefusal(ALBERS, organisation.chart()));
        assertThatCode(() -> proposed.requireRefusal(NASSER, organisation.chart()))
                .doesNotThrowAnyException();
    }

    @Test
    void F9_nobody_puts_the_own_seats_forward_for_others_nor_takes_anothers_by_the_own_word() {
        malformed("staff", () -> ofNasser(WIRTH, NASSER, "Ich gehe."));
        malformed("staff", () -> ofNasser(WIRTH, AGAIN, "Ich gehe."));
        malformed("to", () -> ofNasser(DEMIR, DEMIR, "Ich nehme alles."));
        malformed("reason", () -> ofNasser(WIRTH, ALBERS, " "));
        malformed("reason", () -> ofNasser(WIRTH, ALBERS, "x".repeat(Relief.MOST + 1)));
        malformed(
                "staff",
                () -> Relief.ofAnother(
                        UUID.randomUUID(), new StaffKey("gone"), WIRTH, TODAY, ALBERS, "Weg.", organisation, NOON));
    }

    @Test
    void whoever_takes_over_is_another_person_who_reviews() {
        malformed("to", () -> own(NASSER, TODAY));
        malformed("to", () -> own(AGAIN, TODAY));
        malformed("to", () -> own(CLAUDIA_BRANDT, TODAY));
        malformed("to", () -> own(new StaffKey("gone"), TODAY));
        assertThat(own(Office.LENT, TODAY).to()).isEqualTo(Office.LENT);
    }

    @Test
    void it_takes_effect_today_or_within_a_year() {
        malformed("from", () -> own(WIRTH, TODAY.minusDays(1)));
        malformed("from", () -> own(WIRTH, TODAY.plusDays(367)));
        assertThat(own(WIRTH, TODAY.plusDays(366)).begins()).isEqualTo(Instant.parse("2027-11-24T23:00:00Z"));
    }

    @Test
    void F11_it_can_be_undone_for_a_quarter_of_an_hour_at_least_and_until_its_day() {
        var quarter = NOON.plus(Relief.UNDO);
        assertThat(own(WIRTH, TODAY).begins()).isEqualTo(quarter);
        assertThat(own(WIRTH, TODAY.plusDays(1)).begins()).isEqualTo(Instant.parse("2026-11-24T23:00:00Z"));
        assertThat(confirmed(ofNasser(WIRTH, ALBERS, "Weg."), PETRENKO).begins())
                .as("the quarter begins with the second word")
                .isEqualTo(quarter.plus(Duration.ofHours(1)));
    }

    @Test
    void F11_it_is_undone_by_those_whose_it_is_and_only_before_it_takes_effect() {
        var chart = organisation.chart();
        var relief = confirmed(ofNasser(WIRTH, ALBERS, "Weg."), PETRENKO);
        var before = relief.begins().minusMillis(1);
        for (var one : new StaffKey[] {NASSER, AGAIN, ALBERS, PETRENKO}) {
            assertThatCode(() -> relief.requireUndoing(one, chart, before)).doesNotThrowAnyException();
            refused("course", () -> relief.requireUndoing(one, chart, relief.begins()));
        }
        refused("F9", () -> relief.requireUndoing(WIRTH, chart, before));
        refused("F9", () -> relief.requireUndoing(THAL, chart, before));
        var waiting = ofNasser(WIRTH, ALBERS, "Weg.");
        assertThatCode(() ->
                        waiting.requireUndoing(ALBERS, chart, waiting.begins().plus(Duration.ofDays(9))))
                .as("what waits is taken back whenever")
                .doesNotThrowAnyException();
    }
}
