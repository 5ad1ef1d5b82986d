package org.vieraugen.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.completion.CompletionEntries;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.review.ReviewEntries;
import org.vieraugen.domain.testing.Office;

class EntryTest {
    private static final UUID KEY = UUID.fromString("6b1f0c1e-4a53-4c6e-9d0f-2f5b8c1a7e90");
    private final Subject complaint = new Subject(new Subject.Kind("COMPLAINT"), KEY);
    private final Act act = Act.by(
                    Office.NASSER, Role.REVIEWER, CaseParts.FIRST_REVIEW, ReviewEntries.FOUND, Office.NOON)
            .with("outcome", "UPHELD");

    private static final byte[] SALT = new byte[Commitment.SALT];

    private Entry first(Act act) {
        return Entry.after(Entry.beginning(), complaint, 1, act, SALT);
    }

    @Test
    void an_entry_holds_until_anything_in_it_or_before_it_changes() {
        var entry = first(act);
        var facts = entry.facts();
        var other = act.with("outcome", "NOT_UPHELD");
        assertThat(entry.holds()).isTrue();
        for (var changed : List.of(
                new Entry(complaint, 2, act, facts, entry.before(), entry.hash()),
                new Entry(
                        new Subject(complaint.kind(), UUID.randomUUID()), 1, act, facts, entry.before(), entry.hash()),
                new Entry(complaint, 1, other, facts, entry.before(), entry.hash()),
                new Entry(complaint, 1, other, first(other).facts(), entry.before(), entry.hash()),
                new Entry(complaint, 1, act, Optional.empty(), entry.before(), entry.hash()),
                new Entry(complaint, 1, act, facts, entry.hash(), entry.hash()))) {
            assertThat(changed.holds()).as("%s", changed).isFalse();
        }
    }

    @Test
    void P4_an_entry_holds_when_its_facts_are_gone_and_only_as_a_whole() {
        var entry = first(act);
        var gone = entry.facts().map(facts -> Commitment.gone(facts.hash()));
        var silent = Act.by(Office.NASSER, Role.REVIEWER, CaseParts.FIRST_REVIEW, ReviewEntries.FOUND, Office.NOON);
        var erased = new Entry(complaint, 1, silent, gone, entry.before(), entry.hash());
        assertThat(erased.holds()).isTrue();
        assertThat(erased.hasLostFacts()).isTrue();
        assertThat(entry.hasLostFacts()).isFalse();
        assertThat(new Entry(complaint, 1, act, gone, entry.before(), entry.hash()).holds())
                .as("facts that nothing binds")
                .isFalse();
        assertThat(new Entry(complaint, 1, silent, entry.facts(), entry.before(), entry.hash()).holds())
                .as("facts taken, and their salt left")
                .isFalse();
        assertThat(new Entry(complaint, 1, silent, Optional.empty(), entry.before(), entry.hash()).holds())
                .as("as if there had been none")
                .isFalse();
    }

    @Test
    void P4_whoever_tries_all_facts_needs_the_salt() {
        var salt = new byte[Commitment.SALT];
        salt[0] = 1;
        assertThat(Commitment.to(act.facts(), salt)).isNotEqualTo(Commitment.to(act.facts(), SALT));
        assertThat(Commitment.to(act.facts(), SALT)).isEqualTo(Commitment.to(act.facts(), SALT));
        assertThat(Commitment.gone(Commitment.to(act.facts(), SALT).hash()))
                .isNotEqualTo(Commitment.to(act.facts(), SALT));
        assertThatThrownBy(() -> Commitment.to(act.facts(), new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Commitment.of(new byte[3], Hash.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_two_sets_of_facts_read_the_same() {
        assertThat(Commitment.to(Map.of("a", "1", "b", "2"), SALT))
                .isNotEqualTo(Commitment.to(Map.of("a", "1\n1 b 1 2"), SALT));
    }

    @Test
    void an_entry_of_another_kind_of_subject_is_another_entry() {
        var entry = first(act);
        var body = new Subject(new Subject.Kind("BODY"), KEY);
        assertThat(new Entry(body, 1, act, entry.facts(), entry.before(), entry.hash()).holds())
                .isFalse();
    }

    /** What is stored anywhere must hold for ever: the bytes that are hashed do not change. */
    @Test
    void the_hash_of_an_entry_is_the_same_for_ever() {
        assertThat(first(act).hash()).hasToString("a78f34ab082532df2fcc00a09ac36bd62498affb982763ba870297c623a11297");
        assertThat(first(Act.bySystem(CompletionEntries.CLOSED, Office.NOON)).hash())
                .hasToString("ffd08f2ca90558fdbf999d093013256e868a104a4649f78737bf1a010f72604e");
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

    @Test
    void an_entry_without_facts_holds_and_none_are_put_under_it_later() {
        var silent = Act.by(Office.NASSER, Role.REVIEWER, CaseParts.FIRST_REVIEW, ReviewEntries.FOUND, Office.NOON);
        var entry = first(silent);
        assertThat(entry.facts()).isEmpty();
        assertThat(entry.holds()).isTrue();
        assertThat(new Entry(complaint, 1, act, Optional.empty(), entry.before(), entry.hash()).holds())
                .as("facts that nothing binds")
                .isFalse();
    }

    @Test
    void P4_a_commitment_reads_as_its_hash_with_or_without_what_it_was_made_for() {
        var made = Commitment.to(act.facts(), SALT);
        assertThat(made).hasToString(made.hash().toString());
        assertThat(Commitment.gone(made.hash())).hasToString(made.hash().toString());
        assertThat(made).hasSameHashCodeAs(Commitment.of(SALT, made.hash()));
    }
}
