package org.vieraugen.domain.naming.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.naming.text.Scripts;
import org.vieraugen.domain.naming.text.Word;

/** C1: a text may be in any of the languages, and each has its titles, its usual words and its endings. */
class LanguagesTest {
    private static List<Word> words(String text) {
        return Arrays.stream(text.split(" ", -1)).map(LanguagesTest::word).toList();
    }

    private static Word word(String written) {
        return Word.of(0, written.length(), written, 0, Scripts.NONE);
    }

    private static Speech in(String text) {
        return Languages.of(words(text));
    }

    @ParameterizedTest
    @CsvSource({
        "de, ich habe gestern meinen Antrag nicht bekommen",
        "en, I have not had my application from the office",
        "fr, je suis venu avec mes papiers et ils ne sont pas là",
        "es, me dijeron que no hay cita para mi hijo",
        "pt, eu não tenho os documentos porque eles não deram",
        "it, sono andato allo sportello ma non mi hanno ascoltato",
        "pl, nie dostałem mojej karty i czekam od roku",
        "ro, am fost la ghișeu și nu mi-au dat actele",
        "sq, unë kam pritur shumë dhe nuk më dhanë asgjë",
        "tr, ben bir yıldır bekliyorum ve kimse bana cevap vermedi",
        "vi, tôi đã chờ một năm nhưng không có ai trả lời",
        "ru, я жду уже год и мне никто не ответил",
        "uk, я чекаю вже рік і мені ніхто не відповів",
        "bg, аз чакам вече година и никой не ми отговори",
        "el, περιμένω ένα χρόνο και κανείς δεν μου απάντησε",
        "ar, أنا أنتظر منذ سنة ولم يرد علي أحد",
        "hi, मैं एक साल से इंतज़ार कर रहा हूँ",
        "zh, 我 等 了 一 年"
    })
    void C1_the_language_of_a_text_is_told_by_its_frequent_words(String language, String text) {
        assertThat(in(text).language()).isEqualTo(language);
    }

    @Test
    void a_text_that_tells_nothing_is_taken_for_german() {
        assertThat(Languages.of(List.of()).isGerman()).isTrue();
        assertThat(in("Xqz Wrrt").isGerman()).isTrue();
        assertThat(in("je suis venu avec mes papiers").isGerman()).isFalse();
    }

    @Test
    void C1_german_titles_stand_in_texts_of_every_language_and_those_of_others_in_their_own() {
        var german = in("ich habe gestern meinen Antrag nicht bekommen");
        var polish = in("nie dostałem mojej karty i czekam od roku");
        assertThat(german.title(word("Frau"))).isTrue();
        assertThat(polish.title(word("Frau"))).isTrue();
        assertThat(polish.title(word("pani"))).isTrue();
        assertThat(german.title(word("Tisch"))).isFalse();
        assertThat(german.role(word("Sachbearbeiterin"))).isTrue();
        assertThat(german.role(word("Frau"))).isFalse();
        assertThat(german.kin(word("Bruder"))).isTrue();
        assertThat(german.kin(word("Stuhl"))).isFalse();
        assertThat(german.little(word("der"))).isTrue();
        assertThat(german.little(word("Bruder"))).isFalse();
        assertThat(german.person(word("Mann"))).isTrue();
        assertThat(german.person(word("Tisch"))).isFalse();
        assertThat(german.says(word("sagte"))).isTrue();
        assertThat(german.says(word("Tisch"))).isFalse();
        assertThat(german.usual(word("nicht"))).isTrue();
        assertThat(german.usual("nicht")).isTrue();
        assertThat(german.usual(word("Olbrich"))).isFalse();
    }

    @Test
    void of_some_languages_few_words_are_known() {
        assertThat(in("ich habe gestern meinen Antrag nicht bekommen").isPoor()).isFalse();
        assertThat(in("waxaan sugayay sannad laakiin cidna iima jawaabin").isPoor())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dr", "fr", "hr", "prof"})
    void a_dot_behind_an_abbreviated_title_ends_no_sentence(String title) {
        assertThat(Languages.abbreviates(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"haus", "madame", "professor", "x"})
    void but_behind_other_words_it_does(String word) {
        assertThat(Languages.abbreviates(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "s, de, true",
        "schen, de, true",
        "owi, de, false",
        "owi, pl, true",
        "om, sr, true",
        "nin, tr, true",
        "in, sq, true",
        "ului, ro, true",
        "ra, ku, true",
        "kii, so, true",
        "s, vi, false",
        "s, en, true",
        "s, fr, true",
        "en, en, false"
    })
    void C1_each_language_has_its_endings(String ending, String language, boolean allowed) {
        assertThat(Endings.allows(ending, language, false)).isEqualTo(allowed);
    }

    @Test
    void C1_behind_a_title_the_ending_may_be_of_any_language() {
        for (var ending : List.of("s", "schen", "owi", "om", "nin", "ului", "ra", "in")) {
            assertThat(Endings.allows(ending, "de", true)).as(ending).isTrue();
            assertThat(ending.length()).isLessThanOrEqualTo(Endings.LONGEST);
        }
        assertThat(Endings.allows("xyz", "de", true)).isFalse();
        assertThat(Endings.heard("UM")).isTrue();
        assertThat(Endings.heard("XX")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "pl, true, true",
        "sr, true, true",
        "ru, true, true",
        "uk, true, true",
        "ro, true, true",
        "sq, true, true",
        "tr, true, false",
        "ku, true, false",
        "de, false, false",
        "en, false, false",
        "vi, false, false"
    })
    void languages_with_cases_change_names(String language, boolean many, boolean vowels) {
        assertThat(Endings.manyIn(language)).isEqualTo(many);
        assertThat(Endings.changesVowels(language)).isEqualTo(vowels);
    }

    @ParameterizedTest
    @CsvSource({"frank, FIRST_NAME", "essen, PLACE", "januar, TIME", "olbrich, PLAIN"})
    void what_else_a_surname_may_be(String key, WordKind kind) {
        assertThat(SharedWords.kind(key)).isEqualTo(kind);
        assertThat(SharedWords.firstName(key)).isEqualTo(kind == WordKind.FIRST_NAME);
        assertThat(SharedWords.place(key)).isEqualTo(kind == WordKind.PLACE);
    }

    @Test
    void words_of_every_language_tell_what_is_no_person() {
        assertThat(SharedWords.street("strasse")).isTrue();
        assertThat(SharedWords.firm("gmbh")).isTrue();
        assertThat(SharedWords.unit("zimmer")).isTrue();
        assertThat(SharedWords.particle("von")).isTrue();
        assertThat(SharedWords.relation("kollege")).isTrue();
        assertThat(SharedWords.isAnd("und")).isTrue();
        for (var name : List.of("brandt", "olbrich")) {
            assertThat(SharedWords.street(name)
                            || SharedWords.firm(name)
                            || SharedWords.unit(name)
                            || SharedWords.particle(name)
                            || SharedWords.relation(name)
                            || SharedWords.institution(name)
                            || SharedWords.outside(name)
                            || SharedWords.called(name)
                            || SharedWords.filler(name)
                            || SharedWords.isAnd(name))
                    .as(name)
                    .isFalse();
        }
    }
}
