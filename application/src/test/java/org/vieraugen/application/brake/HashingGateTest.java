package org.vieraugen.application.brake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vieraugen.application.brake.HashingGate.Lane;

@Timeout(60)
class HashingGateTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    /** A hash that takes until it is let go. */
    private static final class Slow {
        final Semaphore started = new Semaphore(0);
        final CountDownLatch end = new CountDownLatch(1);

        boolean hash() {
            started.release();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return true;
        }
    }

    private static CompletableFuture<Boolean> tried(HashingGate gate, Lane lane, Slow slow) {
        return CompletableFuture.supplyAsync(() -> gate.fits(lane, slow::hash), task -> new Thread(task).start());
    }

    private static boolean isFull(CompletableFuture<Boolean> tried) {
        return tried.handle((fits, thrown) -> thrown != null).join();
    }

    @Test
    void of_sixty_at_once_only_some_are_hashed_a_few_wait_and_the_others_are_told_at_once() throws Exception {
        var gate = new HashingGate(2, LONG, System::nanoTime);
        var slow = new Slow();
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var all = IntStream.range(0, 60)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> gate.fits(Lane.STRANGER, () -> {
                            most.accumulateAndGet(running.incrementAndGet(), Math::max);
                            slow.hash();
                            running.decrementAndGet();
                            return true;
                        }),
                        task -> new Thread(task).start()))
                .toList();
        // One runs, four wait; fifty-five are told.
        var told = new ArrayList<CompletableFuture<Boolean>>();
        while (told.size() < 55) {
            told.clear();
            all.stream().filter(CompletableFuture::isDone).forEach(told::add);
            Thread.onSpinWait();
        }
        assertThatThrownBy(() -> gate.requireRoom(Lane.STRANGER)).isInstanceOf(HashingGate.Full.class);
        gate.requireRoom(Lane.KNOWN);
        slow.end.countDown();
        assertThat(told).allMatch(HashingGateTest::isFull);
        assertThat(all.stream().filter(HashingGateTest::isFull).count()).isEqualTo(55);
        assertThat(most.get()).as("a place is left for whoever is known").isEqualTo(1);
    }

    @Test
    void whoever_is_known_goes_before_all_strangers_who_wait() throws Exception {
        var gate = new HashingGate(1, LONG, System::nanoTime);
        var first = new Slow();
        var running = tried(gate, Lane.STRANGER, first);
        first.started.acquire();
        var order = java.util.Collections.synchronizedList(new ArrayList<String>());
        var strangers = IntStream.range(0, 4)
                .mapToObj(i -> waiting(gate, Lane.STRANGER, order))
                .toList();
        var known = waiting(gate, Lane.KNOWN, order);
        first.end.countDown();
        known.join();
        strangers.forEach(CompletableFuture::join);
        assertThat(running.join()).isTrue();
        assertThat(order.get(0)).isEqualTo("KNOWN");
        assertThat(order).hasSize(5);
    }

    /** Begins, and comes back only when it waits. */
    private static CompletableFuture<Boolean> waiting(HashingGate gate, Lane lane, List<String> order) {
        var thread = new Thread[1];
        var done = CompletableFuture.supplyAsync(() -> gate.fits(lane, () -> order.add(lane.name())), task -> {
            thread[0] = new Thread(task);
            thread[0].start();
        });
        while (thread[0].getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return done;
    }

    @Test
    void in_a_flood_of_wrong_ones_strangers_rest_and_whoever_is_known_does_not() {
        var now = new AtomicLong(1_000_000_000L);
        var gate = new HashingGate(1, Duration.ZERO, now::get);
        long took = Duration.ofMillis(300).toNanos();
        for (int i = 0; i < 30; i++) {
            assertThat(gate.fits(Lane.STRANGER, () -> {
                        now.addAndGet(took);
                        return false;
                    }))
                    .isFalse();
        }
        assertThatThrownBy(() -> gate.fits(Lane.STRANGER, () -> true)).isInstanceOf(HashingGate.Full.class);
        assertThat(gate.fits(Lane.KNOWN, () -> true)).isTrue();
        now.addAndGet(9 * took - 1);
        assertThatThrownBy(() -> gate.fits(Lane.STRANGER, () -> true)).isInstanceOf(HashingGate.Full.class);
        now.addAndGet(1);
        assertThat(gate.fits(Lane.STRANGER, () -> true)).isTrue();
        assertThat(gate.fits(Lane.STRANGER, () -> true))
                .as("right ones cost no rest")
                .isTrue();
    }

    @Test
    void a_flood_shows_by_those_who_are_sent_away_before_many_were_hashed() {
        var now = new AtomicLong(1_000_000_000L);
        var gate = new HashingGate(1, Duration.ZERO, now::get);
        long took = Duration.ofSeconds(1).toNanos();
        assertThat(gate.fits(Lane.STRANGER, () -> {
                    for (int i = 0; i < 30; i++) {
                        assertThatThrownBy(() -> gate.fits(Lane.STRANGER, () -> true))
                                .isInstanceOf(HashingGate.Full.class);
                    }
                    now.addAndGet(took);
                    return false;
                }))
                .isFalse();
        now.addAndGet(9 * took - 1);
        assertThatThrownBy(() -> gate.fits(Lane.STRANGER, () -> true)).isInstanceOf(HashingGate.Full.class);
        now.addAndGet(1);
        assertThat(gate.fits(Lane.STRANGER, () -> true)).isTrue();
    }

    @Test
    void what_fails_leaves_its_place() {
        var gate = new HashingGate(1, Duration.ZERO, System::nanoTime);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> gate.make(Lane.STRANGER, () -> {
                        throw new IllegalStateException("broken");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(gate.make(Lane.STRANGER, () -> "hash")).isEqualTo("hash");
    }
}
