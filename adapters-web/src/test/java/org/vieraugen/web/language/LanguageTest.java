package org.vieraugen.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page comes in the best language there is, whatever a browser asks for. */
class LanguageTest {
    private static String best(String header) {
        return Language.wanted(AcceptedLanguages.read(header), Language.GERMAN).tag();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de;q=abc|de",
                "en;q=|en",
                "ar-EG;q=1.5|ar",
                "fr;q=-1|fr",
                "tr;q=1;x=y|tr",
                "uk;level=1|uk",
                "en;q=abc, fr;q=0.1|fr",
                "fr;q=0.2, en;q=0.8|en",
                "fr;q=0, en;q=0.1|en",
                ";;;,,, pl|pl",
                "de_AT|de",
                "*|de",
                "*;q=0.5, it;q=0.4|it",
                "<script>, es|es",
                "x-private, so|so",
                "ja, ko;q=0.9|de"
            })
    void what_cannot_be_read_in_the_header_refuses_nothing(String header, String tag) {
        assertThat(best(header)).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "hr, sr-Latn",
        "hr-HR, sr-Latn",
        "bs, sr-Latn",
        "bs-Latn-BA, sr-Latn",
        "sh, sr-Latn",
        "sr, sr-Latn",
        "sr-Cyrl-RS, sr-Latn",
        "sr-ME, sr-Latn",
        "cnr, sr-Latn",
        "kmr, ku",
        "kmr-TR, ku",
        "ckb, ar",
        "ku-TR, ku",
        "prs, fa",
        "prs-AF, fa",
        "fa-AF, fa",
        "pes, fa",
        "mo, ro",
        "ro-MD, ro",
        "arb, ar",
        "ar-SY, ar",
        "arz, ar",
        "apc, ar",
        "zh-TW, zh",
        "zh-Hant-HK, zh",
        "cmn, zh",
        "yue, zh",
        "pt-BR, pt",
        "es-419, es",
        "en-US, en",
        "de-CH, de",
        "gsw, de",
        "lb, de",
        "als, sq",
        "ti-ER, ti",
        "ps-AF, ps",
        "pbu, ps",
        "vi-VN, vi",
        "so-ET, so",
        "hi-IN, hi",
        "bg-BG, bg",
        "uk-UA, uk",
        "ru-RU, ru",
        "be, ru",
        "tur, tr",
        "deu, de",
        "ger, de",
        "fre, fr"
    })
    void a_language_is_found_under_each_of_its_names_and_in_those_its_readers_read(String header, String tag) {
        assertThat(best(header)).isEqualTo(tag);
    }

    @Test
    void every_language_finds_itself_and_plain_language_is_never_guessed() {
        for (var language : Language.live()) {
            assertThat(best(language.tag())).isEqualTo(language.tag().replace("-simple", ""));
        }
    }

    @Test
    void a_long_header_is_read_no_further_than_anybody_needs() {
        assertThat(AcceptedLanguages.read("aa,".repeat(2_000) + "de")).hasSizeLessThan(60);
    }

    @Test
    void the_first_wish_that_there_is_a_language_for_is_fulfilled() {
        assertThat(best("ja, tr;q=0.5, fr;q=0.1")).isEqualTo("tr");
        var english = Language.find("en").orElseThrow();
        assertThat(Language.wanted(AcceptedLanguages.read("ja"), english)).isEqualTo(english);
        assertThat(Language.wanted(List.of(), english)).isEqualTo(english);
        assertThat(Language.wanted(List.of(Locale.ROOT), english)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"ar, rtl", "fa, rtl", "ps, rtl", "de, ltr", "zh, ltr", "ku, ltr"})
    void a_page_runs_the_way_its_language_is_written(String tag, String direction) {
        assertThat(Language.find(tag).orElseThrow().direction()).isEqualTo(direction);
    }

    @Test
    void staff_read_German_or_English() {
        assertThat(Language.live().stream().filter(Language::isForStaff).map(Language::tag))
                .containsExactly("de", "en");
        var english = Language.find("en").orElseThrow();
        assertThat(english.forStaff()).isEqualTo(english);
        assertThat(Language.find("tr").orElseThrow().forStaff()).isEqualTo(Language.GERMAN);
        assertThat(Language.find("de-simple").orElseThrow().forStaff()).isEqualTo(Language.GERMAN);
    }

    @Test
    void a_language_is_called_as_its_speakers_call_it() {
        assertThat(Language.find("tr").orElseThrow().ownName()).isEqualTo("Türkçe");
        assertThat(Language.GERMAN.ownName()).isEqualTo("Deutsch");
        assertThat(Language.find("tlh")).isEmpty();
    }
}
