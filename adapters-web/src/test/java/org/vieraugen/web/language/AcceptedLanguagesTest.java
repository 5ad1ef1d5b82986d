package org.vieraugen.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser asks for, best first. */
class AcceptedLanguagesTest {
    private static String read(String header) {
        return AcceptedLanguages.read(header).stream()
                .map(Locale::toLanguageTag)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de, en|de en",
                "en;q=0.2, de;q=0.3|de en",
                "en;q=0.5, de;q=0.5, fr;q=0.6|fr en de",
                "en; Q=0.2, de;q= 0.3|de en",
                "en;q=7, de|en de",
                "de, en;q=7|de en",
                "en;q=abc, de;q=0.001|de en",
                "en;x=1, de;q=0.001|de en",
                "en;q=0, de|de",
                "en;q=0.0, de|de",
                "en;q=0.|''",
                "de_AT, de-AT, de|de-AT de",
                "de-AT, de_CH|de-AT de-CH",
                "und, *, x, 1, d|''",
                "aaaaaaaaa, aaaaaaaa|aaaaaaaa",
                "zh-Hant-HK|zh-Hant-HK"
            })
    void the_heaviest_wish_comes_first_and_each_but_once(String header, String languages) {
        assertThat(read(header)).isEqualTo(languages);
    }

    @Test
    void who_asks_for_nothing_wants_nothing() {
        assertThat(AcceptedLanguages.read(null)).isEmpty();
        assertThat(AcceptedLanguages.read("")).isEmpty();
    }

    @Test
    void fifty_wishes_are_read_and_no_more() {
        var tags = IntStream.range(0, 60)
                .mapToObj(i -> "a" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .toList();
        assertThat(AcceptedLanguages.read(String.join(",", tags.subList(0, 50))))
                .hasSize(50);
        assertThat(AcceptedLanguages.read(String.join(",", tags.subList(0, 51))))
                .hasSize(50);
        assertThat(AcceptedLanguages.read(String.join(",", tags.subList(0, 52))))
                .hasSize(50);
    }

    @Test
    void what_was_read_is_written_so_that_it_is_read_the_same() {
        assertThat(AcceptedLanguages.written(List.of())).isEmpty();
        assertThat(AcceptedLanguages.written(List.of(Locale.GERMAN))).isEqualTo("de");
        var three = List.of(Locale.forLanguageTag("zh-Hant-HK"), Locale.GERMAN, Locale.FRENCH);
        assertThat(AcceptedLanguages.written(three)).isEqualTo("zh-Hant-HK,de;q=0.999,fr;q=0.998");
        assertThat(AcceptedLanguages.read(AcceptedLanguages.written(three))).isEqualTo(three);
    }
}
