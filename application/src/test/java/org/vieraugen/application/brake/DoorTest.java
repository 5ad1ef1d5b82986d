package org.vieraugen.application.brake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.secret.Stamps;
import org.vieraugen.application.testing.PlainStamps;

class DoorTest {
    private static final byte[] NETWORK = {1, 2, 3, 4};
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final int USUAL = 100;

    /** As many as a test says. */
    private static final class Came implements Crowd {
        int network;
        int all;

        @Override
        public void came(byte[] from) {
            network++;
            all++;
        }

        @Override
        public int from(byte[] from) {
            return network;
        }

        @Override
        public int fromAll() {
            return all;
        }
    }

    private static final Stamps STAMPS = new PlainStamps();

    private final Came crowd = new Came();

    private Door at(Instant moment) {
        return new Door(crowd, STAMPS, Clock.fixed(moment, ZoneOffset.UTC), USUAL);
    }

    private static int zeros(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return 256 - new BigInteger(1, hash).bitLength();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Work that has exactly so many zero bits. */
    private static String worked(Door.Task task, int bits) {
        for (int i = 0; ; i++) {
            var text = task.challenge() + ":" + i;
            if (zeros(text) == bits) {
                return text;
            }
        }
    }

    private static String worked(Door.Task task) {
        return worked(task, task.bits());
    }

    private static Duration entering(Runnable entry) {
        long began = System.nanoTime();
        entry.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Test
    void whoever_proves_work_enters_at_once() {
        var work = worked(at(NOON).task(NETWORK, "a"));
        assertThat(entering(() -> at(NOON).enter(NETWORK, "a", Optional.of(work))))
                .isLessThan(Duration.ofSeconds(1));
        assertThat(crowd.network).isEqualTo(1);
    }

    /** Twenty-six solved ahead in quiet times used to be twenty-six ways in. */
    @Test
    void work_solved_ahead_in_quieter_times_is_worth_what_is_asked_for_at_entry() {
        var hoard = IntStream.range(0, 26)
                .mapToObj(i -> worked(at(NOON).task(NETWORK, "ticket " + i), Door.LEAST_BITS))
                .toList();
        int entered = 0;
        for (int i = 0; i < hoard.size(); i++) {
            try {
                at(NOON).enter(NETWORK, "ticket " + i, Optional.of(hoard.get(i)));
                entered++;
            } catch (Door.Busy e) {
                // What was hoarded is not enough any more.
            }
        }
        assertThat(entered).isEqualTo(Door.USUAL_OF_A_NETWORK);
        var now = at(NOON).task(NETWORK, "new");
        assertThat(now.bits()).isEqualTo(Door.LEAST_BITS + 1);
        at(NOON).enter(NETWORK, "new", Optional.of(worked(now)));
    }

    @Test
    void harder_work_than_was_asked_for_counts() {
        var work = worked(at(NOON).task(NETWORK, "a"), Door.LEAST_BITS + 2);
        crowd.network = 2 * Door.USUAL_OF_A_NETWORK;
        at(NOON).enter(NETWORK, "a", Optional.of(work));
        assertThat(crowd.network).isEqualTo(2 * Door.USUAL_OF_A_NETWORK + 1);
    }

    @Test
    void work_is_good_for_one_ticket_and_ten_minutes_and_cannot_be_made_easier() {
        var task = at(NOON).task(NETWORK, "a");
        var work = worked(task);
        crowd.network = Door.WITHOUT_WORK;
        at(NOON.plus(Duration.ofMinutes(9))).enter(NETWORK, "a", Optional.of(work));
        for (var bad : new String[] {
            "",
            "x",
            work + ".",
            work.replace("14.", "01."),
            task.challenge() + ":",
            task.challenge() + ":-1",
            "1.2.3.4:5",
            "9".repeat(400)
        }) {
            assertThatThrownBy(() -> at(NOON).enter(NETWORK, "a", Optional.of(bad)))
                    .as(bad)
                    .isInstanceOf(Door.Busy.class);
        }
        assertThatThrownBy(() -> at(NOON).enter(NETWORK, "b", Optional.of(work)))
                .isInstanceOf(Door.Busy.class);
        assertThatThrownBy(() -> at(NOON.plus(Duration.ofMinutes(10))).enter(NETWORK, "a", Optional.of(work)))
                .isInstanceOf(Door.Busy.class);
    }

    @Test
    void work_that_is_shown_again_counts_once_and_is_no_way_in_for_ever() {
        var door = at(NOON);
        var work = Optional.of(worked(door.task(NETWORK, "a")));
        for (int i = 0; i < Door.MOST_REPEATS; i++) {
            door.enter(NETWORK, "a", work);
        }
        assertThat(crowd.network).isEqualTo(1);
        crowd.network = Door.WITHOUT_WORK;
        assertThatThrownBy(() -> door.enter(NETWORK, "a", work)).isInstanceOf(Door.Busy.class);
    }

    @Test
    void without_work_a_few_enter_slowly_and_fewer_in_a_flood() {
        assertThat(entering(() -> at(NOON).enter(NETWORK, "a", Optional.empty())))
                .isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(10));
        crowd.network = Door.WITHOUT_WORK;
        assertThatThrownBy(() -> at(NOON).enter(NETWORK, "a", Optional.empty())).isInstanceOf(Door.Busy.class);
        crowd.network = Door.WITHOUT_WORK / 4;
        crowd.all = 4 * USUAL;
        assertThatThrownBy(() -> at(NOON).enter(NETWORK, "a", Optional.empty())).isInstanceOf(Door.Busy.class);
    }

    @Test
    void those_who_come_at_the_same_moment_do_not_all_find_the_door_open() {
        var door = at(NOON);
        long entered = IntStream.range(0, 4 * Door.WITHOUT_WORK)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> isLetIn(door), task -> new Thread(task).start()))
                .toList()
                .stream()
                .filter(CompletableFuture::join)
                .count();
        assertThat(entered).isEqualTo(Door.WITHOUT_WORK);
    }

    private static boolean isLetIn(Door door) {
        try {
            door.enter(NETWORK, "a", Optional.empty());
            return true;
        } catch (Door.Busy e) {
            return false;
        }
    }

    @Test
    void work_gets_harder_with_each_doubling_and_never_too_hard() {
        assertThat(at(NOON).task(NETWORK, "a").bits()).isEqualTo(Door.LEAST_BITS);
        crowd.network = Door.USUAL_OF_A_NETWORK;
        assertThat(at(NOON).task(NETWORK, "a").bits()).isEqualTo(Door.LEAST_BITS + 1);
        crowd.network = 4 * Door.USUAL_OF_A_NETWORK;
        assertThat(at(NOON).task(NETWORK, "a").bits()).isEqualTo(Door.LEAST_BITS + 3);
        crowd.all = USUAL;
        assertThat(at(NOON).task(NETWORK, "a").bits()).isEqualTo(Door.LEAST_BITS + 4);
        crowd.all = Integer.MAX_VALUE;
        assertThat(at(NOON).task(NETWORK, "a").bits()).isEqualTo(Door.MOST_BITS);
    }
}
