package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Repeats;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.testing.Office;

/** What every store of answers promises. */
public abstract class RepeatsContract {
    private static final ComplaintState ANSWER = new ComplaintState("ABH-2026-00000001-B", Status.UNDER_REVIEW, 7);

    /** Nobody else has used it. */
    private final String key = UUID.randomUUID().toString();

    protected abstract Repeats repeats();

    /** Lets a day and an hour pass for what is stored. */
    protected abstract void aDayPasses() throws Exception;

    private static Object asking(Object... given) {
        return List.of(Office.NASSER, Command.of(ReviewAct.ASK, given));
    }

    private Optional<ComplaintState> answered(Object asked) {
        return repeats().answered(key, asked, ComplaintState.class);
    }

    @Test
    void what_was_not_answered_has_no_answer() {
        assertThat(answered(asking("Seit wann?"))).isEmpty();
    }

    @Test
    void a_repeat_gets_the_first_answer_as_it_was() {
        repeats().remember(key, asking("Seit wann?"), ANSWER);
        assertThat(answered(asking("Seit wann?"))).contains(ANSWER);
        assertThat(repeats().answered(key + "x", asking("Seit wann?"), ComplaintState.class))
                .isEmpty();
    }

    @Test
    void another_request_under_the_same_key_is_refused_told_apart_by_type_and_content() {
        repeats().remember(key, asking("a b", "c"), ANSWER);
        for (var other : List.of(
                asking("a", "b c"),
                asking("a b c"),
                asking("a b"),
                List.of(Office.WIRTH, Command.of(ReviewAct.ASK, "a b", "c")),
                List.of(Office.NASSER, Command.of(ReviewAct.DISSENT, "a b", "c")))) {
            assertThatThrownBy(() -> answered(other)).isInstanceOf(KeyReused.class);
        }
        assertThat(answered(asking("a b", "c"))).contains(ANSWER);
    }

    @Test
    void nothing_and_something_and_a_number_and_its_letters_are_told_apart() {
        repeats().remember(key, asking(Optional.empty(), 1), ANSWER);
        for (var other : List.of(asking(Optional.of(""), 1), asking(Optional.empty(), "1"))) {
            assertThatThrownBy(() -> answered(other)).isInstanceOf(KeyReused.class);
        }
    }

    @Test
    void the_order_of_a_set_says_nothing() {
        repeats().remember(key, asking(Set.of(Office.THAL, Office.WIRTH, Office.NASSER)), ANSWER);
        assertThat(answered(asking(Set.of(Office.NASSER, Office.THAL, Office.WIRTH))))
                .contains(ANSWER);
    }

    @Test
    void a_day_later_nothing_is_known_of_it_and_the_key_is_free() throws Exception {
        repeats().remember(key, asking("Seit wann?"), ANSWER);
        aDayPasses();
        assertThat(answered(asking("Bis wann?"))).isEmpty();
        repeats().forgetOld();
        repeats().remember(key, asking("Bis wann?"), ANSWER);
        repeats().forgetOld();
        assertThat(answered(asking("Bis wann?"))).contains(ANSWER);
    }
}
