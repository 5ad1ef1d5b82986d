package org.vieraugen.application.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The phrases that mark a threat: ours, and the city's own in their place. */
class ProducersTest {
    private final Producers producers = new Producers();

    @Test
    void the_clock_runs_in_universal_time() {
        assertThat(producers.clock().getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void every_language_has_its_list_and_what_is_a_comment_marks_nothing() throws IOException {
        var shielding = producers.shielding(Optional.empty());
        for (var language : new String[] {"de", "en", "ar", "tr", "uk", "zh"}) {
            try (var in = Producers.class.getResourceAsStream("shielding/" + language + ".txt")) {
                var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                assertThat(lines).anyMatch(line -> line.startsWith("#"));
                var phrase = lines.stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .findFirst()
                        .orElseThrow();
                assertThat(shielding.seemsToThreaten(phrase)).as(phrase).isTrue();
            }
        }
        assertThat(shielding.seemsToThreaten("Ich warte seit Monaten auf meinen Termin."))
                .isFalse();
    }

    @Test
    void the_citys_own_list_takes_the_place_of_ours_for_its_language_alone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("de.txt"), "# eigene\nhokus pokus\n");
        var shielding = producers.shielding(Optional.of(folder.toString()));
        assertThat(shielding.seemsToThreaten("Hokus Pokus!")).isTrue();
        assertThat(shielding.seemsToThreaten("eigene")).isFalse();
        assertThat(shielding.seemsToThreaten(first("de"))).isFalse();
        assertThat(shielding.seemsToThreaten(first("en"))).isTrue();
    }

    @Test
    void a_list_that_cannot_be_read_is_said(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("de.txt"));
        assertThatThrownBy(() -> producers.shielding(Optional.of(folder.toString())))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static String first(String language) throws IOException {
        try (var in = Producers.class.getResourceAsStream("shielding/" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
