package org.vieraugen.domain.naming.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C1: names are compared in any spelling and case. */
class LettersTest {
    @ParameterizedTest
    @CsvSource({
        "Brandt, brandt",
        "MÜLLER, muller",
        "Groß, gross",
        "GROẞ, gross",
        "Łukasz, lukasz",
        "Đorđević, dordevic",
        "Sørensen, sorensen",
        "Yılmaz, yilmaz",
        "Æbeltoft, aebeltoft",
        "Œuvre, oeuvre",
        "Þór, thor",
        "O'Brien, obrien",
        "Brändt-2, brandt",
        "Nguyễn, nguyen",
        "Ａｎｎａ, anna",
        "हिन्दी, हिन्दी"
    })
    void C1_marks_and_case_do_not_matter_and_signs_are_left_out(String written, String plain) {
        assertThat(Letters.plain(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "mueller, muller",
        "goethe, gothe",
        "baer, bar",
        "eva, eva",
        "neue, neu",
        "ae, a",
        "e, e",
        "manuel, manul"
    })
    void C1_ae_oe_and_ue_count_as_the_letter_with_two_dots(String plain, String key) {
        assertThat(Letters.key(plain)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xAD, 0x200B, 0x200D, 0x2060, 0xFEFF, 0x301, 0x20DD, 0x903, 0x115F, 0x1160, 0x3164})
    void C1_marks_and_signs_without_width_are_seen_through(int sign) {
        assertThat(Letters.isUnseen(sign)).isTrue();
        assertThat(Letters.is(sign) && sign < 0x115F).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', '-', ' ', 0xDF, 0x2013, 0x4E00, '1'})
    void and_nothing_else_is(int sign) {
        assertThat(Letters.isUnseen(sign)).isFalse();
    }

    @Test
    void most_words_are_plain_as_they_are() {
        assertThat(Letters.isPlain("brandt")).isTrue();
        assertThat(Letters.isPlain("")).isTrue();
        assertThat(Letters.isPlain("az")).isTrue();
        for (var other : List.of("Brandt", "brändt", "bran dt", "brandT", "a{", "`a")) {
            assertThat(Letters.isPlain(other)).as(other).isFalse();
        }
    }

    @Test
    void letters_have_scripts() {
        assertThat(Letters.script('a')).isEqualTo(UnicodeScript.LATIN);
        assertThat(Letters.script('ж')).isEqualTo(UnicodeScript.CYRILLIC);
        assertThat(Letters.script('ξ')).isEqualTo(UnicodeScript.GREEK);
        assertThat(Letters.script('私')).isEqualTo(UnicodeScript.HAN);
    }

    @Test
    void a_set_has_its_words_and_no_others() {
        var words = List.of("frau", "herr", "dr", "prof", "pani", "pan", "madame");
        var set = WordSet.of(words);
        assertThat(words).allMatch(set::has);
        assertThat(List.of("fra", "frauu", "", "herrn", "d", "rd")).noneMatch(set::has);
        assertThat(WordSet.keys("Müller", "GROSS").has("muller")).isTrue();
        assertThat(WordSet.keys("Müller", "GROSS").has("gross")).isTrue();
        assertThat(WordSet.of(List.of()).has("frau")).isFalse();
        var hashes = new ArrayList<Long>();
        set.each(hashes::add);
        assertThat(hashes).hasSize(words.size()).allMatch(set::has);
    }

    @Test
    void the_hash_of_a_word_with_a_letter_left_out_is_that_of_the_shorter_word() {
        assertThat(WordSet.hashWithout("brandt", 5)).isEqualTo(WordSet.hash("brand", 5));
        assertThat(WordSet.hashWithout("brandt", 0)).isEqualTo(WordSet.hash("randt", 5));
        assertThat(WordSet.hash("brandt", 5)).isEqualTo(WordSet.hash("brand", 5));
        assertThat(WordSet.hash("brandt", 6)).isNotEqualTo(WordSet.hash("brand", 5));
        assertThat(WordSet.hash("", 0)).isNotZero();
    }
}
