package org.vieraugen.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.testing.Office;

class EntryTest {
    private final UUID complaint = UUID.randomUUID();
    private final Act act = Act.by(Office.NASSER, Role.REVIEWER, Part.FIRST_REVIEW, ActKind.FOUND, Office.NOON)
            .with("outcome", "UPHELD");

    @Test
    void an_entry_holds_until_anything_in_it_or_before_it_changes() {
        var entry = Entry.after(Entry.beginning(), complaint, 1, act);
        assertThat(entry.holds()).isTrue();
        assertThat(new Entry(complaint, 2, act, entry.before(), entry.hash()).holds())
                .isFalse();
        assertThat(new Entry(UUID.randomUUID(), 1, act, entry.before(), entry.hash()).holds())
                .isFalse();
        assertThat(new Entry(complaint, 1, act.with("outcome", "NOT_UPHELD"), entry.before(), entry.hash()).holds())
                .isFalse();
        assertThat(new Entry(complaint, 1, act, entry.hash(), entry.hash()).holds())
                .isFalse();
    }
}
