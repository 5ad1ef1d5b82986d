package org.vieraugen.application.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.testing.MemoryRepeats;
import org.vieraugen.application.testing.MovableClock;
import org.vieraugen.domain.testing.Office;

/** Something is done once however often it arrives under a key. */
class OnceTest {
    private final MovableClock clock = new MovableClock(Office.NOON);
    private final Once once = new Once(new MemoryRepeats(clock));
    private int done;

    private String asking(Optional<String> key, Object asked) {
        return once.answer(key, asked, String.class, () -> "answer " + ++done);
    }

    @Test
    void a_repeat_gets_the_first_answer() {
        assertThat(asking(Optional.of("key"), "this")).isEqualTo("answer 1");
        assertThat(asking(Optional.of("key"), "this")).isEqualTo("answer 1");
        assertThat(asking(Optional.of("another key"), "this")).isEqualTo("answer 2");
        assertThat(done).isEqualTo(2);
    }

    @Test
    void without_a_key_it_is_done_each_time() {
        assertThat(asking(Optional.empty(), "this")).isEqualTo("answer 1");
        assertThat(asking(Optional.empty(), "this")).isEqualTo("answer 2");
    }

    @Test
    void a_key_stands_for_one_request() {
        asking(Optional.of("key"), Command.of("act", "a b", "c"));
        assertThatThrownBy(() -> asking(Optional.of("key"), Command.of("act", "a", "b c")))
                .isInstanceOf(KeyReused.class)
                .hasMessageContaining("Idempotency-Key");
        assertThatThrownBy(() -> asking(Optional.of("key"), Command.of("other act", "a b", "c")))
                .isInstanceOf(KeyReused.class);
        assertThat(asking(Optional.of("key"), Command.of("act", "a b", "c"))).isEqualTo("answer 1");
    }

    @Test
    void what_went_wrong_is_no_answer_and_may_be_tried_again() {
        assertThatThrownBy(() -> once.answer(Optional.of("key"), "this", String.class, () -> {
                    throw new IllegalStateException("not now");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(asking(Optional.of("key"), "this")).isEqualTo("answer 1");
    }

    @Test
    void a_day_later_the_key_is_free() {
        asking(Optional.of("key"), "this");
        clock.pass(Duration.ofHours(25));
        assertThat(asking(Optional.of("key"), "something else")).isEqualTo("answer 2");
    }
}
