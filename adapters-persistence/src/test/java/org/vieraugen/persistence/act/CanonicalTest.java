package org.vieraugen.persistence.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.protection.ProtectionAct;

/** What tells a repeat from another request. */
class CanonicalTest {
    private static String of(Object... given) {
        return Canonical.text(Command.of(CorrespondenceAct.REPLY, given));
    }

    @Test
    void two_texts_are_not_the_same_as_one_that_reads_like_both() {
        assertThat(of("a b", "c")).isNotEqualTo(of("a", "b c"));
        assertThat(of("a\",\"b")).isNotEqualTo(of("a", "b"));
    }

    @Test
    void the_same_words_under_another_act_are_another_command() {
        assertThat(Canonical.text(Command.of(ProtectionAct.LIFT_LIMIT, "weil")))
                .isNotEqualTo(Canonical.text(Command.of(ProtectionAct.UPHOLD_LIMIT, "weil")));
        assertThat(Canonical.text(Command.of(CorrespondenceAct.ANSWER, "weil")))
                .isNotEqualTo(Canonical.text(Command.of(CorrespondenceAct.REPLY, "weil")));
    }

    @Test
    void a_number_a_word_a_constant_and_nothing_are_four_things() {
        assertThat(Set.of(of(1), of("1"), of(Optional.empty()), of(""), of("PHONE"), of(Channel.PHONE)))
                .hasSize(6);
    }

    @Test
    void the_order_of_a_set_says_nothing_and_that_of_a_list_does() {
        var one = new LinkedHashSet<>(List.of(new StaffKey("s1"), new StaffKey("s2")));
        var other = new LinkedHashSet<>(List.of(new StaffKey("s2"), new StaffKey("s1")));
        assertThat(of(one)).isEqualTo(of(other));
        assertThat(of(List.copyOf(one))).isNotEqualTo(of(List.copyOf(other)));
    }

    @Test
    void days_are_told_apart() {
        assertThat(of(LocalDate.of(2026, 1, 2))).isNotEqualTo(of(LocalDate.of(2026, 1, 3)));
    }
}
