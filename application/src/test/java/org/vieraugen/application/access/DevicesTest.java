package org.vieraugen.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.PlainStamps;
import org.vieraugen.domain.department.StaffKey;

class DevicesTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final StaffKey ONE = new StaffKey("s05");
    private static final StaffKey TWO = new StaffKey("s06");

    private static Devices at(Instant moment) {
        return new Devices(new PlainStamps(), Clock.fixed(moment, ZoneOffset.UTC));
    }

    @Test
    void a_mark_is_good_for_its_account_alone_and_for_half_a_year() {
        var mark = Optional.of(at(NOON).marked(Optional.empty(), ONE));
        assertThat(at(NOON).known(mark, ONE)).isPresent();
        assertThat(at(NOON).known(mark, TWO)).isEmpty();
        assertThat(at(NOON.plus(Duration.ofDays(179))).known(mark, ONE)).isPresent();
        assertThat(at(NOON.plus(Duration.ofDays(180))).known(mark, ONE)).isEmpty();
        assertThat(mark.get()).doesNotContain("s05");
    }

    @Test
    void nobody_makes_or_prolongs_one() {
        var mark = at(NOON).marked(Optional.empty(), ONE);
        var parts = mark.split("~", -1);
        for (var forged : new String[] {
            "",
            "x",
            "~~",
            parts[0] + "~9999999999~" + parts[2],
            "other~" + parts[1] + "~" + parts[2],
            mark + "0",
            "a~b~c"
        }) {
            assertThat(at(NOON).known(Optional.of(forged), ONE)).as(forged).isEmpty();
        }
        assertThat(at(NOON).known(Optional.empty(), ONE)).isEmpty();
    }

    @Test
    void several_people_at_one_browser_are_all_known_and_each_sign_in_makes_a_fresh_mark() {
        var one = at(NOON).marked(Optional.empty(), ONE);
        var both = at(NOON).marked(Optional.of(one), TWO);
        assertThat(at(NOON).known(Optional.of(both), ONE)).isPresent();
        assertThat(at(NOON).known(Optional.of(both), TWO)).isPresent();
        var again = at(NOON).marked(Optional.of(both), ONE);
        assertThat(again.split("\\.", -1)).hasSize(2);
        assertThat(at(NOON).known(Optional.of(again), ONE)).isNotEqualTo(at(NOON).known(Optional.of(both), ONE));
        var kept = Optional.of(both);
        for (int i = 0; i < 10; i++) {
            kept = Optional.of(at(NOON).marked(kept, new StaffKey("t" + i)));
        }
        assertThat(kept.get().split("\\.", -1)).hasSize(4);
        assertThat(kept.get().length()).isLessThan(500);
    }
}
