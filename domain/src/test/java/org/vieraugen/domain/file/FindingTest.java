package org.vieraugen.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.NOON;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.domain.testing.Refusals.malformed;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;

/** What a finding must say, and how much it may. */
class FindingTest {
    private static final Optional<String> NOTHING = Optional.empty();

    private static Finding finding(Optional<String> onStatement, Optional<String> onDropped) {
        return new Finding(
                Seat.FIRST,
                NASSER,
                NOON,
                Outcome.UPHELD,
                "Es dauerte.",
                onStatement,
                Set.of(),
                List.of(),
                onDropped,
                0);
    }

    private static Finding finding(Set<Cause> causes, int remedies, int minutes) {
        var remedy = new Remedy(Remedy.Kind.APOLOGY, "Brief", WIRTH, LocalDate.of(2026, 12, 1));
        return new Finding(
                Seat.FIRST,
                NASSER,
                NOON,
                Outcome.UPHELD,
                "Es dauerte.",
                NOTHING,
                causes,
                Collections.nCopies(remedies, remedy),
                NOTHING,
                minutes);
    }

    @Test
    void F10_what_it_makes_of_a_statement_says_something_within_its_length() {
        assertThat(finding(Optional.of("überzeugt nicht"), NOTHING).onStatement())
                .contains("überzeugt nicht");
        malformed("onStatement", () -> finding(Optional.of(" "), NOTHING));
        malformed("onStatement", () -> finding(Optional.of("a".repeat(Text.MOST + 1)), NOTHING));
    }

    @Test
    void F11_why_a_promise_falls_away_says_something_within_its_length() {
        assertThat(finding(NOTHING, Optional.of("erledigt")).onDropped()).contains("erledigt");
        malformed("onDropped", () -> finding(NOTHING, Optional.of(" ")));
        malformed("onDropped", () -> finding(NOTHING, Optional.of("a".repeat(Text.MOST + 1))));
    }

    @Test
    void a_finding_has_at_most_20_remedies() {
        assertThat(finding(Set.of(), 20, 5).remedies()).hasSize(20);
        malformed("remedies", () -> finding(Set.of(), 21, 5));
    }

    @Test
    void a_finding_took_from_0_to_10_000_minutes() {
        assertThat(finding(Set.of(), 0, 0).minutes()).isZero();
        assertThat(finding(Set.of(), 0, 10_000).minutes()).isEqualTo(10_000);
        malformed("minutes", () -> finding(Set.of(), 0, -1));
        malformed("minutes", () -> finding(Set.of(), 0, 10_001));
    }

    @Test
    void no_cause_stands_beside_none() {
        assertThat(finding(Set.of(Cause.NONE), 0, 5).causes()).containsExactly(Cause.NONE);
        assertThat(finding(Set.of(Cause.IT, Cause.STAFFING), 0, 5).causes()).hasSize(2);
        malformed("causes", () -> finding(Set.of(Cause.NONE, Cause.IT), 0, 5));
    }
}
