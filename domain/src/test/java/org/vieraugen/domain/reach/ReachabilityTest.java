package org.vieraugen.domain.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.figure.Cell;
import org.vieraugen.domain.figure.CountTable;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.figure.Tally;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.reach.Reachability.Row;
import org.vieraugen.domain.testing.Office;

/** K6, P1, P3: what is told of all waits of a period, and what is not. */
class ReachabilityTest {
    private static final Quarter NOW = new Quarter(2026, 4);
    private static final Period PERIOD = new Period(NOW, NOW);
    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");

    private final List<Tally> counted = new ArrayList<>();
    private final List<Wait> open = new ArrayList<>();

    private static Wait wait(Channel channel, String team) {
        return new Wait(
                Office.FOREIGNERS,
                Arrival.COMPLAINT,
                channel,
                Optional.of(team).filter(key -> !key.isEmpty()).map(TeamKey::new),
                Office.NOON,
                LocalDate.parse("2026-11-27"));
    }

    private void answered(int count, Wait wait, int days) {
        for (int i = 0; i < count; i++) {
            counted.add(wait.answered(Office.NOON.plus(Duration.ofDays(days)), Office.WEEKDAYS));
        }
    }

    private Reachability told() {
        return Reachability.in(PERIOD, counted, open, TODAY);
    }

    private static List<String> values(List<Row> rows) {
        return rows.stream()
                .map(row -> row.value() + " " + row.figures().base())
                .toList();
    }

    @Test
    void K6_the_share_in_time_is_of_all_that_are_over_or_whose_term_is() {
        answered(6, wait(Channel.PORTAL, "office"), 1);
        answered(2, wait(Channel.PORTAL, "office"), 6);
        counted.add(wait(Channel.PORTAL, "office").unanswered());
        open.add(wait(Channel.PORTAL, "office"));

        var all = told().all();
        assertThat(all.base()).isEqualTo(10);
        assertThat(all.inTime()).isEqualTo(6);
        assertThat(all.late()).isEqualTo(2);
        assertThat(all.unanswered()).isEqualTo(1);
        assertThat(all.overdue()).isEqualTo(1);
        assertThat(all.percentInTime()).hasValue(60);
        assertThat(all.days().median()).hasValue(1);
        assertThat(all.mostDays()).hasValue(4);
        assertThat(all.hours().median()).hasValue(24);
        assertThat(all.mostHours()).hasValue(144);
    }

    @Test
    void K6_what_waits_within_its_term_is_in_no_share_and_is_told_from_five_on() {
        answered(5, wait(Channel.PORTAL, "office"), 1);
        var pending = new Wait(Office.FOREIGNERS, Arrival.MAIL, Channel.EMAIL, Optional.empty(), Office.NOON, TODAY);
        for (int i = 0; i < 4; i++) {
            open.add(pending);
        }
        assertThat(told().all().base()).isEqualTo(5);
        assertThat(told().all().percentInTime()).hasValue(100);
        assertThat(told().pending()).isEmpty();
        open.add(pending);
        assertThat(told().pending()).hasValue(5);
    }

    @Test
    void P3_one_late_in_a_thousand_is_not_a_hundred_per_cent() {
        answered(999, wait(Channel.PORTAL, "office"), 1);
        answered(1, wait(Channel.PORTAL, "office"), 30);
        assertThat(told().all().percentInTime()).hasValue(99);
    }

    @Test
    void F5_of_four_nothing_is_told_and_of_five_is() {
        answered(4, wait(Channel.PORTAL, "office"), 1);
        assertThat(told().isTold()).isFalse();
        assertThat(told().all()).isEqualTo(Figures.NONE);
        assertThat(told().by(By.CHANNEL)).isEmpty();
        assertThat(told().pending()).isEmpty();
        answered(1, wait(Channel.PORTAL, "office"), 1);
        assertThat(told().isTold()).isTrue();
        assertThat(values(told().by(By.CHANNEL))).containsExactly("PORTAL 5");
    }

    @Test
    void P1_rows_that_are_too_few_are_told_together() {
        answered(7, wait(Channel.PORTAL, "office"), 1);
        answered(3, wait(Channel.POST, "office"), 1);
        answered(2, wait(Channel.EMAIL, "office"), 1);
        assertThat(values(told().by(By.CHANNEL))).containsExactly("PORTAL 7", "* 5");
    }

    @Test
    void P1_a_single_small_row_takes_the_smallest_other_with_it_since_the_sum_would_tell_it() {
        answered(9, wait(Channel.PORTAL, "office"), 1);
        answered(6, wait(Channel.PHONE, "office"), 1);
        answered(1, wait(Channel.POST, "office"), 1);
        assertThat(values(told().by(By.CHANNEL))).containsExactly("PORTAL 9", "* 7");
    }

    @Test
    void I6_what_has_no_team_is_told_with_the_others_and_never_alone_when_it_is_few() {
        answered(9, wait(Channel.PORTAL, "office"), 1);
        answered(6, wait(Channel.PORTAL, "t3"), 1);
        answered(2, wait(Channel.PORTAL, ""), 1);
        assertThat(values(told().by(By.TEAM))).containsExactly("office 9", "* 8");
    }

    @Test
    void rows_stand_in_the_order_of_the_week_and_of_the_channels() {
        for (var channel : List.of(Channel.POST, Channel.PHONE, Channel.PORTAL)) {
            answered(5, wait(channel, "office"), 1);
        }
        for (int later = 5; later >= 1; later--) {
            var wait = new Wait(
                    Office.FOREIGNERS,
                    Arrival.MESSAGE,
                    Channel.PORTAL,
                    Optional.empty(),
                    Office.NOON.plus(Duration.ofDays(later)),
                    TODAY);
            for (int i = 0; i < 5; i++) {
                counted.add(wait.unanswered());
            }
        }
        assertThat(values(told().by(By.CHANNEL))).containsExactly("PORTAL 30", "PHONE 5", "POST 5");
        assertThat(told().by(By.WEEKDAY).stream().map(Row::value))
                .containsExactly("TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");
        assertThat(values(told().by(By.ARRIVAL))).containsExactly("COMPLAINT 15", "MESSAGE 25");
        assertThat(values(told().by(By.MONTH))).containsExactly("2026-11 40");
    }

    @Test
    void what_else_is_counted_and_what_lies_outside_the_period_is_left_out() {
        answered(5, wait(Channel.PORTAL, "office"), 1);
        counted.add(new Tally(NOW, Map.of(new Cell(CountTable.LANGUAGE, List.of("de")), 77L)));
        var before = new Wait(
                Office.FOREIGNERS,
                Arrival.COMPLAINT,
                Channel.PORTAL,
                Optional.empty(),
                Office.at("2026-09-30"),
                LocalDate.parse("2026-10-05"));
        counted.add(before.unanswered());
        open.add(before);
        assertThat(told().all().base()).isEqualTo(5);
    }

    @Property
    void P1_no_row_is_of_fewer_than_five_and_each_table_adds_up_to_all(
            @ForAll @Size(5) List<@IntRange(max = 12) Integer> each) {
        var counts = new ArrayList<Tally>();
        var counted = each.iterator();
        for (var channel : Channel.values()) {
            for (int left = counted.next(); left > 0; left--) {
                counts.add(wait(channel, "office").unanswered());
            }
        }
        var told = Reachability.in(PERIOD, counts, List.of(), TODAY);
        var rows = told.by(By.CHANNEL);
        assertThat(rows).allMatch(row -> row.figures().base() >= Reachability.FEWEST);
        assertThat(rows.stream().mapToLong(row -> row.figures().base()).sum())
                .isEqualTo(told.all().base());
    }

    @Test
    void a_period_is_at_least_a_quarter_and_at_most_ten_years() {
        assertThat(new Period(NOW, NOW).from()).isEqualTo(NOW);
        assertThat(new Period(new Quarter(2017, 1), NOW).to()).isEqualTo(NOW);
        assertThatThrownBy(() -> new Period(new Quarter(2027, 1), NOW))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.reason()).isEqualTo("contradictory"));
        assertThatThrownBy(() -> new Period(new Quarter(2016, 4), NOW))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.reason()).isEqualTo("out-of-range"));
    }
}
