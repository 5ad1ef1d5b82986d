package org.vieraugen.domain.naming.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.domain.naming.text.Scripts;
import org.vieraugen.domain.naming.text.Word;

/** C1: a text's words, and what stands around them. */
class PassageTest {
    private static Surroundings of(String text) {
        return new Surroundings(new Passage(text, Scripts.NONE));
    }

    private static List<String> words(String text) {
        return WordSplitter.of(text, Scripts.NONE).stream().map(Word::spoken).toList();
    }

    private static Word second(String text) {
        return WordSplitter.of(text, Scripts.NONE).get(1);
    }

    @Test
    void C1_a_text_is_taken_apart_through_what_is_unseen_and_over_lines() {
        assertThat(words("Frau Bra\u00ADndt, Zimmer 4!")).containsExactly("frau", "brandt", "zimmer");
        assertThat(words("Bran-\ndt")).containsExactly("brandt");
        assertThat(words("Bran- \r\n  dt")).containsExactly("brandt");
        assertThat(words("Bran-dt")).containsExactly("bran", "dt");
        assertThat(words("Bran-\nDt")).containsExactly("bran", "dt");
        assertThat(words("B R A N D T")).containsExactly("brandt");
        assertThat(words("B.R.A.N.D.T.")).containsExactly("brandt");
        assertThat(words("B R A N")).containsExactly("b", "r", "a", "n");
        assertThat(words("B  R  A  N  D  T")).hasSize(6);
        assertThat(words("Mu\u0308ller")).containsExactly("müller");
        assertThat(words("私の")).hasSize(2);
        assertThat(words("")).isEmpty();
        assertThat(words("4 - !")).isEmpty();
    }

    @Test
    void C1_a_word_says_where_it_stands() {
        var text = "Ach, Frau Bra\u00ADndt!";
        var word = WordSplitter.of(text, Scripts.NONE).get(2);
        assertThat(text.substring(word.start(), word.end())).isEqualTo("Bra\u00ADndt");
        assertThat(word.capital()).isTrue();
        assertThat(word.capitals()).isFalse();
        assertThat(second("a BRANDT").capitals()).isTrue();
        assertThat(second("a B").capitals()).isFalse();
        assertThat(second("a brandt").capital()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Er ging. Brandt blieb.|2|true|false|false",
                "Er ging! Brandt blieb.|2|true|false|false",
                "Er ging: Brandt blieb.|2|true|false|false",
                "Er sah Brandt an.|2|false|true|false",
                "Er ging, Brandt blieb.|2|false|false|false",
                "Er ging - Brandt blieb.|2|false|false|false",
                "Er und Frau-Brandt.|3|false|true|true",
                "Er nahm 4 Brandt ab.|2|false|false|false",
                "Bei Dr. Brandt war ich.|2|false|true|false",
                "Bei J. Brandt war ich.|2|false|true|false",
                "Bei O'Brandt war ich.|2|false|true|false",
                "Bei (ihm) Brandt|2|false|false|false",
                "Er ging\\n\\nBrandt blieb|2|true|false|false",
                "Er ging\\nBrandt blieb|2|false|true|false",
                "Er ging/Brandt|2|false|false|false",
                "A/Brandt|1|false|true|true"
            })
    void what_parts_a_word_from_the_one_before(String text, int at, boolean first, boolean joined, boolean hyphened) {
        var word = WordSplitter.of(text.replace("\\n", "\n"), Scripts.NONE).get(at);
        assertThat(word.first()).as("begins a sentence").isEqualTo(first);
        assertThat(word.joined()).as("joined").isEqualTo(joined);
        assertThat(word.hyphened()).as("hyphened").isEqualTo(hyphened);
    }

    @Test
    void C1_what_stands_before_an_at_is_an_address_and_what_stands_behind_it_is_left_out() {
        var read = WordSplitter.of("an claudia.brandt@amt.example. Danke", Scripts.NONE);
        assertThat(read).extracting(Word::spoken).containsExactly("an", "claudia", "brandt", "danke");
        assertThat(read).extracting(Word::mail).containsExactly(false, true, true, false);
        assertThat(read.get(3).first()).isTrue();
        assertThat(WordSplitter.of("an @ Brandt", Scripts.NONE)).noneMatch(Word::mail);
    }

    @Test
    void a_text_in_capitals_or_without_any_says_nothing_by_its_capitals() {
        assertThat(of("Frau Brandt war da").passage().capital(1)).isTrue();
        assertThat(of("Frau Brandt war da").passage().capital(2)).isFalse();
        assertThat(of("FRAU BRANDT WAR DA").passage().capital(1)).isFalse();
        assertThat(of("frau brandt war da").passage().isSmall()).isTrue();
        assertThat(of("frau Brandt war da").passage().isSmall()).isFalse();
        assertThat(of("frau brandt").passage().has(1)).isTrue();
        assertThat(of("frau brandt").passage().has(2)).isFalse();
        assertThat(of("frau brandt").passage().has(-1)).isFalse();
        assertThat(of("frau brandt").passage().joined(0)).isFalse();
        assertThat(of("frau brandt").passage().size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Frau Brandt war da|1|true",
                "Frau Dr. Claudia Brandt war da|3|true",
                "Frau von Brandt war da|2|true",
                "Sachbearbeiter Brandt war da|1|true",
                "Ich sah Brandt dort|2|false",
                "Frau, Brandt war da|1|false",
                "Frau kam zu Brandt|3|false",
                "Meine Frau Brandt war da|2|false",
                "Mein Chef Brandt war da|2|false"
            })
    void C1_a_title_stands_before_a_name(String text, int at, boolean titled) {
        assertThat(of(text).titles().titled(at)).isEqualTo(titled);
    }

    @Test
    void C1_each_title_belongs_to_one_name() {
        var around = of("Frau Brandt Olbrich");
        assertThat(around.titles().titled(2)).isTrue();
        around.titles().spend(1);
        assertThat(around.titles().titled(2)).isFalse();
        assertThat(around.titles().isBefore(1)).isTrue();
        assertThat(around.titles().isBefore(2)).isFalse();
        assertThat(around.titles().titled(2, 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mein Bruder Ali war da|2|true",
                "Mein Bruder, Ali, war da|2|true",
                "Ali, mein Bruder, war da|0|true",
                "Ich heiße Ali und komme oft|2|true",
                "Meine Frau Samira war da|2|true",
                "Der Beamte Ali war da|2|false",
                "Mein Bruder ging. Ali war da|3|false",
                "Am Schalter saß Ali|3|false"
            })
    void C1_the_writers_own_people_are_nobody_of_the_staff(String text, int at, boolean own) {
        assertThat(of(text).own().of(at)).isEqualTo(own);
    }

    @Test
    void C1_a_name_of_the_writers_own_people_is_remembered() {
        var own = of("Mein Bruder Ali war da").own();
        assertThat(own.isStranger("ali")).isFalse();
        own.stranger("ali");
        assertThat(own.isStranger("ali")).isTrue();
        assertThat(own.isOwned(1)).isTrue();
        assertThat(own.isOwned(2)).isFalse();
        assertThat(own.isOwned(0)).isFalse();
        assertThat(of("Mein Chef Frank").own().ofChief(2)).isTrue();
        assertThat(of("Der Chef Frank").own().ofChief(2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meine Anwältin Frau Brandt schrieb|3|true",
                "Mein Arzt Brandt schrieb|2|true",
                "Gestern hat Frau Brandt geschrieben|3|false",
                "Mein Anwalt kam. Brandt schrieb|3|false"
            })
    void C1_somebody_may_stand_outside_the_authority(String text, int at, boolean outside) {
        assertThat(of(text).outside(at)).isEqualTo(outside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ich wohne Brandt Straße 4|2|true",
                "Ich wohne Brandt-Straße 4|2|true",
                "Die Brandt GmbH schrieb|1|true",
                "Die Firma Brandt schrieb|2|true",
                "Frau Brandt schrieb aus der Straße|1|false",
                "Rua Brandt não tem nada para mim|1|true"
            })
    void C1_streets_and_firms_are_called_after_people(String text, int at, boolean street) {
        assertThat(of(text).ofStreet(at, at)).isEqualTo(street);
    }

    @Test
    void C1_a_part_of_a_double_name_is_only_a_part() {
        assertThat(of("Frau Olbrich-Meier").partOfDouble(1, 1)).isTrue();
        assertThat(of("Frau Olbrich-Meier").partOfDouble(2, 2)).isTrue();
        assertThat(of("Frau Olbrich Meier").partOfDouble(1, 1)).isFalse();
        assertThat(of("Frau Olbrich-nah").partOfDouble(1, 1)).isFalse();
        assertThat(of("Olbrich").partOfDouble(0, 0)).isFalse();
    }

    @Test
    void C1_up_to_three_words_before_a_surname_may_be_first_names() {
        assertThat(of("Anna Maria Lena Eva Brandt").before(4)).containsExactly(3, 2, 1);
        assertThat(of("Frau Anna Brandt").before(2)).containsExactly(1);
        assertThat(of("Brandt").before(0)).isEmpty();
        assertThat(of("Anna, Brandt").before(1)).isEmpty();
    }
}
