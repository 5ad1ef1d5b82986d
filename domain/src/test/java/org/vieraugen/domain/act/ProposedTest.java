package org.vieraugen.domain.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NOON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Office;

/** One person proposes, another confirms exactly what was read, once. */
class ProposedTest {
    private static final TwoPeople TWO =
            new TwoPeople("F9", Set.of(Role.COORDINATOR), Set.of(Role.COORDINATOR), Optional.empty());

    private record Word(int number, StaffKey by, Optional<SecondWord> answer) implements Proposed<Word> {
        @Override
        public Word after(SecondWord word) {
            return new Word(number, by, Optional.of(word));
        }
    }

    private static final Word GONE = new Word(1, ALBERS, Optional.of(SecondWord.sentBack(DEMIR, NOON, "Falsch.")));
    private static final Word OPEN = new Word(2, ALBERS, Optional.empty());
    private static final List<Word> ALL = List.of(GONE, OPEN);

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageStartingWith(rule + ": ");
    }

    @Test
    void F11_what_was_answered_or_never_there_is_answered_by_nobody() {
        var chart = Office.office().organisation().chart();
        for (int number : new int[] {0, 1, 3, -1}) {
            refused("F11", () -> Proposed.read(ALL, number));
            refused("F11", () -> TWO.confirmed(ALL, number, chart, DEMIR, NOON));
        }
        assertThat(Proposed.read(ALL, 2)).isEqualTo(OPEN);
        assertThat(Proposed.waiting(ALL.stream())).contains(OPEN);
        refused("F11", () -> Proposed.requireNoneWaiting(ALL.stream()));
        Proposed.requireNoneWaiting(List.of(GONE).stream());
    }

    @Test
    void F9_whoever_proposed_it_is_no_second_person_and_the_other_one_answers_that_alone() {
        var chart = Office.office().organisation().chart();
        refused("F9", () -> TWO.confirmed(ALL, 2, chart, ALBERS, NOON));
        var confirmed = TWO.confirmed(ALL, 2, chart, DEMIR, NOON);
        assertThat(confirmed.isConfirmed()).isTrue();
        assertThat(confirmed.isWaiting()).isFalse();
        assertThat(Proposed.with(ALL, confirmed)).containsExactly(GONE, confirmed);
        assertThat(GONE.isConfirmed()).isFalse();
        assertThat(Proposed.and(List.of(GONE), OPEN)).isEqualTo(ALL);
        assertThatThrownBy(() -> OPEN.after(SecondWord.sentBack(DEMIR, NOON, " ")))
                .isInstanceOf(Malformed.class);
    }
}
