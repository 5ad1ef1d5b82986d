package org.vieraugen.application.brake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.brake.Attempt.From;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;

class SlowingTest {
    private static final StaffKey OWNER = new StaffKey("s05");
    private static final Reference REFERENCE = Reference.of("ABH", 2026, 1);

    private final Counted mistakes = new Counted();
    private final Slowing slowing = new Slowing(mistakes, new Clock() {
        @Override
        public Instant instant() {
            return mistakes.now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    private static Optional<byte[]> network(int last) {
        return Optional.of(new byte[] {(byte) 203, 0, (byte) (last >> 8), (byte) last});
    }

    private static Attempt from(int network) {
        return Attempt.password(OWNER, From.network(network(network)));
    }

    private static Attempt atHome(String device) {
        return Attempt.password(OWNER, new From(network(1), Optional.of(device)));
    }

    /** Seconds to wait; 0 when it was looked at, and wrong. */
    private long wrong(Attempt attempt) {
        try {
            slowing.isRight(attempt, () -> false);
            return 0;
        } catch (Slowing.TooEarly e) {
            return e.seconds();
        }
    }

    private boolean right(Attempt attempt) {
        return slowing.isRight(attempt, () -> true);
    }

    @Test
    void whatever_strangers_try_the_owner_gets_in_where_she_was_before() {
        for (int network = 0; network < 500; network++) {
            wrong(from(network));
        }
        assertThat(right(atHome("hers"))).isTrue();
    }

    @Test
    void whoever_mistypes_at_one_network_does_not_slow_the_owner_at_another() {
        for (int i = 0; i < 5; i++) {
            wrong(from(1));
        }
        assertThatThrownBy(() -> right(from(1))).isInstanceOf(Slowing.TooEarly.class);
        assertThat(right(from(2))).isTrue();
    }

    @Test
    void names_that_nobody_bears_are_slowed_like_all_others() {
        var nobody = Attempt.password(new StaffKey("nobody"), From.network(network(7)));
        for (int i = 0; i < 30; i++) {
            assertThat(wrong(nobody)).isEqualTo(wrong(from(8)));
            mistakes.now = mistakes.now.plusSeconds(i);
        }
    }

    @Test
    void guessing_one_account_from_everywhere_gets_slow() {
        long looked = 0;
        for (int second = 0; second < 3_600; second++) {
            looked += wrong(from(second)) == 0 ? 1 : 0;
            mistakes.now = mistakes.now.plusSeconds(1);
        }
        assertThat(looked).isLessThanOrEqualTo(10 + 8 + 3_600 / 300);
    }

    @Test
    void guessing_many_accounts_from_one_network_gets_slow() {
        long looked = IntStream.range(0, 200)
                .filter(i -> wrong(Attempt.password(new StaffKey("s" + i), From.network(network(3)))) == 0)
                .count();
        assertThat(looked).isEqualTo(21);
    }

    @Test
    void a_browser_that_is_known_may_not_guess_either() {
        assertThat(IntStream.range(0, 10)
                        .filter(i -> wrong(atHome("stolen")) == 0)
                        .count())
                .isEqualTo(4);
        assertThat(wrong(atHome("another"))).isZero();
    }

    @Test
    void many_at_the_same_moment_are_not_all_free() {
        var begun = new CountDownLatch(4);
        var end = new CountDownLatch(1);
        var tries = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> slowing.isRight(from(1), () -> {
                            begun.countDown();
                            try {
                                end.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            return false;
                        }),
                        task -> new Thread(task).start()))
                .toList();
        try {
            begun.await();
            assertThat(wrong(from(1))).isPositive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end.countDown();
        }
        assertThat(tries).noneMatch(CompletableFuture::join);
    }

    @Test
    void the_wait_begins_when_the_answer_is_there() {
        for (int i = 0; i < 4; i++) {
            assertThat(slowing.isRight(from(1), () -> {
                        mistakes.now = mistakes.now.plusSeconds(30);
                        return false;
                    }))
                    .isFalse();
        }
        assertThat(wrong(from(1))).isEqualTo(3);
        mistakes.now = mistakes.now.plusSeconds(2);
        assertThat(right(from(1))).isTrue();
    }

    @Test
    void right_ones_and_those_nobody_had_room_for_count_for_nothing() {
        for (int i = 0; i < 30; i++) {
            assertThat(right(from(1))).isTrue();
            assertThatThrownBy(() -> slowing.isRight(from(1), () -> {
                        throw new HashingGate.Full();
                    }))
                    .isInstanceOf(HashingGate.Full.class);
        }
    }

    @Test
    void I5_a_wrong_sentence_slows_its_network_and_not_whoever_lost_the_code() {
        var attacker = Attempt.sentence(REFERENCE, network(1));
        assertThat(wrong(attacker)).isZero();
        assertThat(wrong(attacker)).isBetween(4L, 5L);
        mistakes.now = mistakes.now.plusSeconds(4);
        assertThat(wrong(attacker)).isZero();
        assertThat(wrong(attacker)).isBetween(8L, 9L);
        assertThat(right(Attempt.sentence(REFERENCE, network(2)))).isTrue();
        var unknown = Attempt.sentence(Reference.of("ABH", 2026, 2), network(3));
        assertThat(wrong(unknown)).isZero();
        assertThat(wrong(unknown)).isBetween(4L, 5L);
    }

    @Test
    void I5_even_from_everywhere_a_sentence_is_slowed_for_seconds_only() {
        for (int network = 10; network < 400; network++) {
            wrong(Attempt.sentence(REFERENCE, network(network)));
        }
        assertThat(wrong(Attempt.sentence(REFERENCE, network(2)))).isBetween(1L, 31L);
        mistakes.now = mistakes.now.plusSeconds(30);
        assertThat(right(Attempt.sentence(REFERENCE, network(2)))).isTrue();
    }

    @Test
    void I3_a_network_is_counted_for_ten_minutes_at_most() {
        for (var attempt : new Attempt[] {from(1), Attempt.sentence(REFERENCE, network(1))}) {
            assertThat(attempt.limits())
                    .filteredOn(limit -> limit.place().text().contains("network"))
                    .hasSize(2)
                    .allMatch(limit -> limit.place().kept().equals(Duration.ofMinutes(10)));
        }
    }
}
