package org.vieraugen.application.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.attachment.Cleaning.Refused;
import org.vieraugen.domain.attachment.FileRefusal;

class TurnsTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private static void assertBusy(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, e -> assertThat(e.reason())
                .isEqualTo(FileRefusal.FILE_BUSY));
    }

    @Test
    void there_is_never_more_than_one_and_everybody_has_a_turn() throws Exception {
        var turns = new Turns(40, LONG);
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        Callable<Boolean> one = () -> turns.take(() -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            inside.decrementAndGet();
            return true;
        });
        var people = Executors.newFixedThreadPool(40);
        try {
            var all = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 40; i++) {
                all.add(one);
            }
            for (var answer : people.invokeAll(all)) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            people.shutdown();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void whoever_comes_when_all_places_are_taken_is_told_at_once() throws Exception {
        whileOneWorks(new Turns(1, LONG));
    }

    @Test
    void whoever_has_waited_long_enough_is_told() throws Exception {
        whileOneWorks(new Turns(10, Duration.ofMillis(1)));
    }

    private static void whileOneWorks(Turns turns) throws Exception {
        var began = new CountDownLatch(1);
        var ends = new CountDownLatch(1);
        var people = Executors.newSingleThreadExecutor();
        try {
            var first = people.submit(() -> turns.take(() -> {
                began.countDown();
                await(ends);
                return "first";
            }));
            began.await();
            assertBusy(() -> turns.take(() -> "second"));
            ends.countDown();
            assertThat(first.get()).isEqualTo("first");
            assertThat(turns.<String>take(() -> "third")).isEqualTo("third");
        } finally {
            people.shutdown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatever_goes_wrong_during_a_turn_the_next_one_comes() throws Exception {
        var turns = new Turns(1, LONG);
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IOException("the line broke");
                }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
    }
}
