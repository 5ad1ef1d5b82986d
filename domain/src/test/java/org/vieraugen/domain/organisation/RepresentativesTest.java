package org.vieraugen.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.testing.Office;

class RepresentativesTest {
    private final Representatives known = Office.office().organisation().representatives();

    @ParameterizedTest
    @ValueSource(
            strings = {"Amira Nasser", "NASSER, Amira", "Rechtsanwältin Amira Nasser, Leipzig", "Nasser", "nasser"})
    void C7_a_person_is_found_by_the_whole_name_or_the_surname_alone(String written) {
        assertThat(known.of(written)).isEqualTo(Map.of(Office.NASSER, "Amira Nasser"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "…", "Amira", "Nasser Hussein", "Amira Hussein", "e. V."})
    void C7_nobody_is_found_by_less(String written) {
        assertThat(known.of(written)).isEmpty();
    }

    @Test
    void C7_both_bearers_of_one_surname_are_found_by_it_alone() {
        assertThat(known.of("Brandt").keySet()).containsExactlyInAnyOrder(Office.CLAUDIA_BRANDT, Office.NORA_BRANDT);
        assertThat(known.of("Nora Brandt").keySet()).containsExactly(Office.NORA_BRANDT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Migrationsberatung e. V.", "migrationsberatung", "die Migrationsberatung in Leipzig"})
    void C7_whoever_belongs_to_an_organisation_is_found_by_its_words(String written) {
        assertThat(known.of(written)).isEqualTo(Map.of(Office.AMINI, "Migrationsberatung e. V."));
    }

    @Test
    void F12_nobody_of_the_last_seat_is_found() {
        assertThat(known.of("Wanda Abel")).isEmpty();
    }
}
