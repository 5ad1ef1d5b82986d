package org.vieraugen.domain.naming.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C1: a name is found under the spellings of other languages, as it sounds. */
class SoundTest {
    private static final int MANY = 24;

    /** As a German name is written, and as another language or script writes it. */
    @ParameterizedTest
    @CsvSource({
        "schmidt, šmit",
        "schmidt, szmit",
        "schmidt, shmidt",
        "schröder, šreder",
        "fischer, fišer",
        "fischer, fisher",
        "meyer, maier",
        "meyer, mayer",
        "weber, veber",
        "wagner, vagner",
        "zimmermann, tsimmerman",
        "zimmermann, cimerman",
        "schulz, šulc",
        "bach, bakh",
        "jung, yung",
        "johann, yohan",
        "müller, miller",
        "müller, muler",
        "stein, štain",
        "steiner, shtayner",
        "pfaff, pfaf",
        "quast, kvast",
        "hoffmann, gofman",
        "hansen, ansen",
        "tschirner, čirner",
        "philipp, filip",
        "thal, tal",
        "brandt, brant",
        "brandt, brand",
        "yilmaz, ıylmaz",
        "czerny, černi",
        "dzhabrailow, džabrailov",
        "najib, nadjib",
        "ğül, kül",
        "beck, bek"
    })
    void C1_two_spellings_of_a_name_have_a_sound_in_common(String one, String other) {
        assertThat(Sound.of(one, MANY)).containsAnyElementsOf(Sound.of(other, MANY));
    }

    @ParameterizedTest
    @CsvSource({
        "brandt, frank",
        "weber, werner",
        "klein, klaus",
        "meyer, maler",
        "koch, bach",
        "lang, land",
        "mann, mahler"
    })
    void and_those_of_two_names_have_none(String one, String other) {
        assertThat(Sound.of(one, MANY)).doesNotContainAnyElementsOf(Sound.of(other, MANY));
    }

    @ParameterizedTest
    @CsvSource({
        "brandt, PRANT",
        "otto, UTU",
        "anna, ANA",
        "ida, ITA",
        "ulm, ULM",
        "lena, LINA",
        "max, MAKS",
        "bußmann, PUSMAN"
    })
    void a_plain_name_has_one_sound_with_three_vowels_and_no_consonant_twice(String spelled, String sound) {
        assertThat(Sound.of(spelled, MANY)).containsExactly(sound);
    }

    @Test
    void so_many_readings_are_followed_and_none_of_what_is_too_long() {
        assertThat(Sound.of("chchchchch", 4)).hasSize(4);
        assertThat(Sound.of("a".repeat(Nearness.MOST), 1)).containsExactly("A");
        assertThat(Sound.of("a".repeat(Nearness.MOST + 1), 1)).isEmpty();
        assertThat(Sound.all(List.of("otto", "otta", "oto"), 2)).containsExactly("UTU", "UTA");
        assertThat(Sound.all(List.of(), 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PRANT, PRNT", "JMIT, SMT", "ANA, N", "AIU, ''", "SAJ, S", "NAN, N", "KLAL, KL"})
    void the_bones_of_a_sound_are_its_consonants(String sound, String bones) {
        assertThat(Bones.of(sound)).isEqualTo(bones);
    }

    @ParameterizedTest
    @CsvSource({
        "PRNT, PRANT, 0, true",
        "PRNT, PARNIT, 0, true",
        "PRNT, PRANTA, 0, true",
        "PRNT, PRANK, 0, false",
        "PRNT, PRAN, 0, false",
        "PRN, PRANT, 0, false",
        "PRUNT, PRANT, 0, false",
        "PRUNT, PRANT, 1, true",
        "PRUNTU, PRANTA, 1, false",
        "PRUNTU, PRANTA, 2, true",
        "PRAANT, PRANT, 1, false",
        "JMT, SMIT, 0, true",
        "SMT, JMIT, 0, true",
        "ANNA, ANA, 0, false"
    })
    void C1_a_spelling_without_vowels_is_read_as_a_name_with_the_same_consonants(
            String written, String name, int other, boolean reads) {
        assertThat(Bones.reads(written, name, other)).isEqualTo(reads);
    }

    @Test
    void there_are_three_vowels() {
        assertThat("AIU".chars().allMatch(c -> Bones.isVowel((char) c))).isTrue();
        assertThat("JKLMNPRST".chars().noneMatch(c -> Bones.isVowel((char) c))).isTrue();
    }
}
