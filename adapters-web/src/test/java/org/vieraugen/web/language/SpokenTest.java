package org.vieraugen.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.department.Role;

/** What is put into a gap is said in the language of the text, or not at all. */
class SpokenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);
    private final Spoken spoken = new Spoken();

    @Test
    void every_live_language_says_days_and_the_two_offices_that_write() {
        for (var language : Language.live()) {
            assertThat(spoken.day(DAY, language.tag()).orElseThrow()).contains("2026");
            assertThat(spoken.role(Role.COORDINATOR, language.tag())).isPresent();
            assertThat(spoken.role(Role.OMBUDSPERSON, language.tag())).isPresent();
        }
        assertThat(spoken.day(DAY, "de")).contains("Dienstag, 8. Dezember 2026");
    }

    @Test
    void a_language_that_is_not_live_is_left_open() {
        assertThat(spoken.day(DAY, "el")).isEmpty();
        assertThat(spoken.role(Role.COORDINATOR, "el")).isEmpty();
    }
}
