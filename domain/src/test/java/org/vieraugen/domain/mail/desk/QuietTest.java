package org.vieraugen.domain.mail.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a program answers one address (K4). */
class QuietTest {
    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 60, 3_600, 86_400, 604_800})
    void K4_whoever_answers_each_answer_is_answered_less_than_ten_times_in_any_year(long seconds) {
        var quiet = Quiet.NEVER;
        int answers = 0;
        for (var now = START;
                now.isBefore(START.plus(Duration.ofDays(365)));
                now = now.plusSeconds(Math.max(seconds, 600))) {
            if (quiet.mayAnswer(now)) {
                quiet = quiet.answering(now);
                answers++;
            }
        }
        assertThat(answers).isBetween(1, 9);
    }

    @Test
    void K4_no_window_of_a_year_holds_ten_answers_however_the_mails_are_spread_over_five_years() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var quiet = Quiet.NEVER;
            var answered = new java.util.ArrayList<Instant>();
            for (var now = START;
                    now.isBefore(START.plus(Duration.ofDays(5 * 365)));
                    now = now.plusSeconds(1 + (long) (random.nextDouble() * random.nextInt(1, 40) * 86_400))) {
                if (quiet.mayAnswer(now)) {
                    quiet = quiet.answering(now);
                    answered.add(now);
                }
            }
            for (int i = 0; i + 9 < answered.size(); i++) {
                assertThat(Duration.between(answered.get(i), answered.get(i + 9)))
                        .as("seed " + seed)
                        .isGreaterThan(Duration.ofDays(365));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20})
    void K4_whoever_answers_and_asks_again_after_three_days_ends_below_ten_mails_between_us(int days) {
        var quiet = Quiet.NEVER;
        var mails = new PriorityQueue<Instant>(List.of(START));
        int between = 0;
        while (!mails.isEmpty()) {
            var now = mails.remove();
            between++;
            if (quiet.mayAnswer(now)) {
                quiet = quiet.answering(now);
                between++;
                mails.add(now.plus(Duration.ofDays(days)));
                mails.add(now.plus(Duration.ofDays(days + 3)));
            }
        }
        assertThat(between).isLessThan(10);
    }

    @Test
    void
            a_person_who_writes_now_and_then_is_answered_the_first_time_and_after_a_long_silence_as_if_it_were_the_first() {
        var quiet = Quiet.NEVER;
        assertThat(quiet.mayAnswer(START)).isTrue();
        quiet = quiet.answering(START);
        assertThat(quiet.mayAnswer(START.plusSeconds(60))).isFalse();
        var nextYear = START.plus(Quiet.FORGOTTEN).plusSeconds(1);
        assertThat(quiet.answering(nextYear).answered()).isEqualTo(1);
    }

    @Test
    void twenty_mails_a_day_become_something_by_themselves_and_the_next_day_counts_anew() {
        var quiet = Quiet.NEVER;
        for (int i = 0; i < 20; i++) {
            assertThat(quiet.mayBecome(START.plusSeconds(i))).isTrue();
            quiet = quiet.becoming(START.plusSeconds(i));
        }
        assertThat(quiet.mayBecome(START.plusSeconds(30))).isFalse();
        var tomorrow = START.plus(Duration.ofDays(1)).plusSeconds(1);
        assertThat(quiet.mayBecome(tomorrow)).isTrue();
        assertThat(quiet.becoming(tomorrow).today()).isEqualTo(1);
    }
}
