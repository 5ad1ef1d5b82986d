package org.vieraugen.persistence.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the inflections of the languages are followed. */
class WordsTest {
    private static boolean finds(String query, String text, String language) {
        var written = Words.of(text, language);
        return Words.searched(query).stream().allMatch(ways -> !Collections.disjoint(ways, written));
    }

    @ParameterizedTest
    @CsvSource({
        "termin, Ich habe keine Termine bekommen., de",
        "Behörde, Die Behörden antworten nicht., de",
        "GRUSSE, Viele Grüße, de",
        "Beschwerde, meine Beschwerden, de",
        "скарга, Я написав дві скарги., uk",
        "довідка, мені не дали довідку, uk",
        "заявление, Мои заявления потеряли, ru",
        "شكوى, لم تصل الشكوى, ar",
        "موظف, الموظفون لم يجيبوا, ar",
        "اقامة, تجديد الإقامة, ar",
        "application, My applications were lost, en",
        "rendez-vous, pas de rendez-vous, fr",
        "dosya, dosyalar kayboldu, tr",
        "wniosek, moje wnioski, pl",
        "شکایت, شکایت من, fa",
        "预约, 我没有预约, zh",
        "ngườiviệt, ngườiviệt, vi"
    })
    void an_inflected_word_is_found(String query, String text, String language) {
        assertThat(finds(query, text, language)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Termin, Die Terminal-Halle, de", "Amt, Er nahm es an., de", "скарга, скринька, uk", "شكوى, شارع, ar"})
    void another_word_is_not(String query, String text, String language) {
        assertThat(finds(query, text, language)).isFalse();
    }

    @Test
    void all_words_must_occur_and_no_words_find_everything() {
        assertThat(finds("Termin Wirth", "Frau Wirth gab mir keinen Termin.", "de"))
                .isTrue();
        assertThat(finds("Termin Brandt", "Frau Wirth gab mir keinen Termin.", "de"))
                .isFalse();
        assertThat(Words.searched(" ,.!? ")).isEmpty();
    }
}
