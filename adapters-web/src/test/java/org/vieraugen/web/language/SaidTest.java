package org.vieraugen.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How {@link Texts} says texts, days, moments and sizes. */
class SaidTest {
    private static final Texts GERMAN = Texts.in(Language.GERMAN);
    private static final Texts ENGLISH = Texts.in(Language.find("en").orElseThrow());
    private static final Texts FRENCH = Texts.in(Language.find("fr").orElseThrow());

    @Test
    void a_text_is_said_with_what_it_speaks_of() {
        assertThat(ENGLISH.say("page.foot"))
                .isEqualTo("The city’s complaints office. Two people check every complaint.");
        assertThat(ENGLISH.say("evidence.NAMED", "Amira")).isEqualTo("The complaint names Amira.");
        assertThat(ENGLISH.say("evidence.NAMED", "Farid")).isEqualTo("The complaint names Farid.");
    }

    @Test
    void a_text_that_is_not_there_is_found_by_nobody() {
        assertThat(ENGLISH.find("no.such")).isEmpty();
        assertThat(ENGLISH.find("language.name")).contains("English");
        assertThatThrownBy(() -> ENGLISH.say("no.such")).hasMessageContaining("no.such");
    }

    @Test
    void what_only_staff_read_is_there_in_their_languages_only() {
        assertThat(ENGLISH.find("evidence.DECLARED")).isPresent();
        assertThat(FRENCH.find("evidence.DECLARED")).isEmpty();
    }

    @Test
    void a_day_is_said_in_full() {
        var day = LocalDate.of(2026, 12, 8);
        assertThat(GERMAN.day(day)).isEqualTo("Dienstag, 8. Dezember 2026");
        assertThat(FRENCH.day(day)).isEqualTo("mardi 8 décembre 2026");
    }

    @Test
    void readers_of_Persian_get_the_calendar_and_the_digits_of_the_offices_letters() {
        assertThat(Texts.in(Language.find("fa").orElseThrow()).day(LocalDate.of(2026, 12, 8)))
                .contains("2026")
                .contains("8");
    }

    @Test
    void a_moment_is_told_by_the_offices_clock() {
        assertThat(GERMAN.moment(Instant.parse("2026-12-08T13:05:00Z")))
                .contains("8. Dezember 2026")
                .endsWith("14:05");
        assertThat(GERMAN.moment(Instant.parse("2026-12-08T23:30:00Z")))
                .contains("9. Dezember 2026")
                .endsWith("00:30");
        assertThat(GERMAN.moment(Instant.parse("2026-07-08T13:05:00Z"))).endsWith("15:05");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1 kB",
        "1, 1 kB",
        "1499, 1 kB",
        "1500, 2 kB",
        "999499, 999 kB",
        "1000000, 1 MB",
        "2340000, '2,3 MB'",
        "20971520, 21 MB"
    })
    void a_file_has_a_size_that_people_can_read(long bytes, String size) {
        assertThat(GERMAN.size(bytes).replace('\u00a0', ' ')).isEqualTo(size);
    }

    @Test
    void a_language_is_named_in_every_other() {
        assertThat(GERMAN.languageName("ar")).isEqualTo("Arabisch");
        assertThat(ENGLISH.languageName("ar")).isEqualTo("Arabic");
    }
}
