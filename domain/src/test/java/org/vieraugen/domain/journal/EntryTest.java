package org.vieraugen.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Office;

class EntryTest {
    private static final UUID KEY = UUID.fromString("6b1f0c1e-4a53-4c6e-9d0f-2f5b8c1a7e90");
    private final Subject complaint = new Subject(new Subject.Kind("COMPLAINT"), KEY);
    private final Act act = Act.by(Office.NASSER, Role.REVIEWER, Part.FIRST_REVIEW, ActKind.FOUND, Office.NOON)
            .with("outcome", "UPHELD");

    @Test
    void an_entry_holds_until_anything_in_it_or_before_it_changes() {
        var entry = Entry.after(Entry.beginning(), complaint, 1, act);
        assertThat(entry.holds()).isTrue();
        assertThat(new Entry(complaint, 2, act, entry.before(), entry.hash()).holds())
                .isFalse();
        assertThat(new Entry(new Subject(complaint.kind(), UUID.randomUUID()), 1, act, entry.before(), entry.hash())
                        .holds())
                .isFalse();
        assertThat(new Entry(complaint, 1, act.with("outcome", "NOT_UPHELD"), entry.before(), entry.hash()).holds())
                .isFalse();
        assertThat(new Entry(complaint, 1, act, entry.hash(), entry.hash()).holds())
                .isFalse();
    }

    @Test
    void an_entry_of_another_kind_of_subject_is_another_entry() {
        var entry = Entry.after(Entry.beginning(), complaint, 1, act);
        var body = new Subject(new Subject.Kind("BODY"), KEY);
        assertThat(new Entry(body, 1, act, entry.before(), entry.hash()).holds())
                .isFalse();
    }

    /** What is stored anywhere must hold for ever: the bytes that are hashed do not change. */
    @Test
    void the_hash_of_an_entry_is_the_same_for_ever() {
        assertThat(Entry.after(Entry.beginning(), complaint, 1, act).hash())
                .hasToString("07fe399099cfbd090d50fdd613eeb936d0ce35a873d16489ffe6f233b72cc322");
    }

    @Test
    void L9_everybody_whom_an_act_names_gets_a_pseudonym() {
        var named = act.with("staff", Office.WIRTH).naming(who -> new StaffKey("x" + who));
        assertThat(named.by()).contains(new StaffKey("x" + Office.NASSER));
        assertThat(named.facts()).containsEntry("staff", "x" + Office.WIRTH).containsEntry("outcome", "UPHELD");
        assertThat(named.people())
                .containsExactlyInAnyOrder(new StaffKey("x" + Office.NASSER), new StaffKey("x" + Office.WIRTH));
    }

    @Test
    void L9_several_people_in_one_fact_get_a_pseudonym_each() {
        var none = act.with("handlersBefore", Set.of());
        var named =
                none.with("handlersAfter", Set.of(Office.WIRTH, Office.THAL)).naming(who -> new StaffKey("x" + who));
        assertThat(named.facts().get("handlersBefore")).isEmpty();
        assertThat(named.facts().get("handlersAfter").split(" "))
                .containsExactlyInAnyOrder("x" + Office.WIRTH, "x" + Office.THAL);
        assertThat(named.people())
                .contains(new StaffKey("x" + Office.WIRTH), new StaffKey("x" + Office.THAL))
                .hasSize(3);
        assertThatThrownBy(() -> act.with("partners", Set.of(Office.WIRTH)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> act.with("partners", List.of(Office.WIRTH)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void L9_nobody_is_named_where_the_journal_does_not_look_for_people() {
        assertThatThrownBy(() -> act.with("partner", Office.WIRTH)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> act.with("staff", "somebody")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_kind_of_subject_is_a_code() {
        for (var wrong : List.of("", "X", "body", "BODY 1", "B'--", "_BODY", "B".repeat(31))) {
            assertThatThrownBy(() -> new Subject.Kind(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new Subject.Kind("SERVICE_CENTRE")).hasToString("SERVICE_CENTRE");
    }
}
