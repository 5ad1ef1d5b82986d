package org.vieraugen.web.brake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.web.brake.GuessBrake.TooManyGuesses;

/** Guessing gets slow, and only a few guess at a time. */
class GuessBrakeTest {
    private final GuessBrake brake = new GuessBrake();

    @AfterEach
    @SuppressWarnings("ResultOfMethodCallIgnored")
    void goOn() {
        Thread.interrupted();
    }

    /** One more wrong code, by somebody who does not wait. */
    private void failedInHaste() {
        Thread.currentThread().interrupt();
        brake.failed();
    }

    private Duration failing() {
        long began = System.nanoTime();
        brake.failed();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Test
    void each_mistake_waits_a_tenth_of_a_second_longer_than_the_one_before() {
        assertThat(failing()).isBetween(Duration.ofMillis(100), Duration.ofSeconds(2));
        failedInHaste();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failing()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void nobody_waits_longer_than_a_second() {
        for (int i = 0; i < 100; i++) {
            failedInHaste();
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failing()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(8));
    }

    @Test
    void two_wait_and_a_third_is_sent_away() throws InterruptedException {
        for (int i = 0; i < 9; i++) {
            failedInHaste();
        }
        assertThat(Thread.interrupted()).isTrue();
        List<Thread> waiting =
                Stream.generate(() -> new Thread(brake::failed)).limit(2).toList();
        waiting.forEach(Thread::start);
        while (waiting.stream().anyMatch(thread -> thread.getState() != Thread.State.TIMED_WAITING)) {
            Thread.onSpinWait();
        }
        var third = catchThrowableOfType(TooManyGuesses.class, brake::failed);
        waiting.forEach(Thread::interrupt);
        for (var thread : waiting) {
            thread.join();
        }
        assertThat(third).isNotNull();
        assertThat(third.seconds()).isEqualTo(5);
        failedInHaste();
    }
}
