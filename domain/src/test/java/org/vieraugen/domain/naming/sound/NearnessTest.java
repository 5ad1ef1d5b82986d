package org.vieraugen.domain.naming.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C1: a misspelled name is one letter off, or heard alike. */
class NearnessTest {
    @ParameterizedTest
    @CsvSource({
        "brandt, brandt, true",
        "brandt, brand, true",
        "brandt, randt, true",
        "brandt, brrandt, true",
        "brandt, braandt, true",
        "brandt, brundt, true",
        "brandt, frandt, true",
        "brandt, brandd, true",
        "brandt, barndt, true",
        "brandt, rbandt, true",
        "brandt, brantd, true",
        "brandt, bran, false",
        "brandt, bradnt, true",
        "brandt, dranbt, false",
        "brandt, brxxdt, false",
        "brandt, brandtxx, false",
        "brandt, bnardt, false",
        "abc, bca, false"
    })
    void C1_one_letter_more_fewer_other_or_two_exchanged(String one, String other, boolean near) {
        assertThat(Nearness.oneOff(one, other)).isEqualTo(near);
        assertThat(Nearness.oneOff(other, one)).isEqualTo(near);
        if (near) {
            var found = Arrays.stream(Nearness.spellings(one)).boxed().toList();
            assertThat(Arrays.stream(Nearness.spellings(other)).boxed())
                    .as("%s and %s are found under a spelling that both have", one, other)
                    .anyMatch(found::contains);
        }
    }

    @Test
    void a_letter_that_stands_twice_is_left_out_once() {
        assertThat(Nearness.spellings("otto")).hasSize(4).doesNotHaveDuplicates();
        assertThat(Nearness.spellings("anna")).hasSize(4);
        assertThat(Nearness.spellings("brandt")).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "brandt, brand, true",
        "carl, karl, true",
        "quast, kast, true",
        "xaver, kaver, true",
        "weber, veber, true",
        "pfaff, faff, true",
        "zeis, seis, true",
        "cimmer, zimmer, true",
        "schmidt, czmidt, true",
        "jung, iung, true",
        "yung, jung, true",
        "gans, hans, false",
        "brandt, grandt, false",
        "karl, darl, false",
        "carl, darl, false",
        "darl, carl, false"
    })
    void nobody_takes_a_g_for_an_h(String one, String other, boolean alike) {
        assertThat(Nearness.begin(one, other)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "brandt, prant",
        "schmidt, smit",
        "tschirner, sirner",
        "meyer, maier",
        "weber, feper",
        "zimmermann, simerman",
        "müller, muler",
        "philipp, filip",
        "lehmann, leman",
        "hahn, han",
        "yasemin, asemin",
        "quast, kfast",
        "xaver, ksafer",
        "dietz, tis",
        "neumann, noiman",
        "šulc, sulk"
    })
    void a_spelling_is_heard_with_letters_that_sound_alike_made_one(String spelling, String heard) {
        assertThat(Closeness.heard(spelling)).isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource({
        "prant, prant, 0, false, true",
        "prunt, prant, 0, false, false",
        "prunt, prant, 1, false, true",
        "praint, prant, 1, false, true",
        "prnt, prant, 1, false, true",
        "plant, prant, 1, false, false",
        "plant, prant, 2, false, true",
        "pant, prant, 1, false, false",
        "pant, prant, 2, false, true",
        "pakant, prant, 2, false, false",
        "pronat, prant, 3, false, true",
        "prantof, prant, 0, true, true",
        "prantofi, prant, 0, true, true",
        "prantofis, prant, 0, true, false",
        "prantof, prant, 0, false, false",
        "pr, pr, 0, true, true",
        "'', a, 1, true, true",
        "'', p, 1, true, false"
    })
    void vowels_for_one_another_count_one_and_consonants_two(
            String word, String name, int most, boolean endings, boolean within) {
        assertThat(Closeness.within(word, name, most, endings)).isEqualTo(within);
    }
}
