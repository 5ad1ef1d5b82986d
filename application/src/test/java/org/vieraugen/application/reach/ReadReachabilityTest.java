package org.vieraugen.application.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.LENT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.reach.Arrival;
import org.vieraugen.domain.reach.By;
import org.vieraugen.domain.reach.Period;
import org.vieraugen.domain.reach.ReachDuty;
import org.vieraugen.domain.reach.Reachability;
import org.vieraugen.domain.reach.Wait;
import org.vieraugen.domain.testing.Office;

/** Who reads how long people waited, of which department, and of which time. */
class ReadReachabilityTest {
    private static final Quarter NOW = new Quarter(2026, 4);
    private final House house = new House();
    private final ReadReachability read =
            new ReadReachability(house.waits, house.waits, house.departments, house.clock);

    private UUID arrived(String day, String due) {
        var key = UUID.randomUUID();
        house.waits.begin(
                key,
                new Wait(
                        Office.FOREIGNERS,
                        Arrival.MAIL,
                        Channel.EMAIL,
                        Optional.empty(),
                        Office.at(day),
                        LocalDate.parse(due)));
        return key;
    }

    private Reachability told() {
        return read.of(house.caller(Office.KESSLER), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void only_whoever_has_the_duty_reads_it(Role role) {
        var caller = House.caller(Office.ALBERS, role);
        if (ReachDuty.READ_REACHABILITY.isFor(caller.roles())) {
            assertThat(read.of(caller, Optional.empty(), Optional.empty()).isTold())
                    .isFalse();
        } else {
            assertThatThrownBy(() -> read.of(caller, Optional.empty(), Optional.empty()))
                    .isInstanceOf(Denied.class);
        }
    }

    @Test
    void K6_what_is_open_beyond_its_term_counts_until_it_is_answered_and_then_as_late() {
        for (int i = 0; i < 4; i++) {
            house.waits.end(
                    Office.FOREIGNERS, arrived("2026-11-20", "2026-11-23"), Optional.of(Office.at("2026-11-20")));
        }
        var last = arrived("2026-11-20", "2026-11-23");
        assertThat(told().all().overdue()).isEqualTo(1);
        assertThat(told().all().percentInTime()).hasValue(80);
        house.waits.end(Office.FOREIGNERS, last, Optional.of(house.clock.instant()));
        assertThat(told().all().overdue()).isZero();
        assertThat(told().all().late()).isEqualTo(1);
        assertThat(told().all().base()).isEqualTo(5);
        assertThat(told().by(By.CHANNEL)).hasSize(1);
    }

    @Test
    void a_term_that_ends_today_is_not_over() {
        for (int i = 0; i < 5; i++) {
            arrived("2026-11-20", "2026-11-24");
        }
        assertThat(told().isTold()).isFalse();
        house.clock.at(Office.at("2026-11-25"));
        assertThat(told().all().overdue()).isEqualTo(5);
    }

    @Test
    void unless_asked_otherwise_it_is_the_last_year_and_the_present_quarter() {
        assertThat(told().period()).isEqualTo(new Period(new Quarter(2025, 4), NOW));
        assertThat(read.of(house.caller(Office.KESSLER), Optional.of(NOW), Optional.empty())
                        .period())
                .isEqualTo(new Period(NOW, NOW));
        assertThatThrownBy(() ->
                        read.of(house.caller(Office.KESSLER), Optional.of(new Quarter(2027, 1)), Optional.of(NOW)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void nobody_reads_another_department() {
        for (int i = 0; i < 5; i++) {
            arrived("2026-11-02", "2026-11-05");
        }
        assertThat(told().isTold()).isTrue();
        assertThat(read.of(House.caller(LENT, Role.ANALYST), Optional.empty(), Optional.empty())
                        .isTold())
                .isFalse();
    }
}
