package org.vieraugen.domain.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.naming.text.Scripts;

class NameReaderTest {
    private static final List<String> CHART = List.of(
            "Claudia Brandt",
            "Tobias Frank",
            "Jens Olbrich",
            "Helena Wirth",
            "Anna Klein",
            "Deniz Yılmaz",
            "Otto König");
    private static final List<String> FIRST = List.of(
            "Anna",
            "Claudia",
            "Deniz",
            "Dieter",
            "Farid",
            "Giulia",
            "Heike",
            "Jörg",
            "Karl-Heinz",
            "Lea",
            "Mehmet",
            "Nora",
            "Ömer",
            "Petra",
            "Thi Lan",
            "Ute",
            "Wolfgang",
            "Zoë");
    private static final List<String> BEGINNINGS = List.of(
            "Ber", "Brin", "Dorn", "Eich", "Falk", "Grün", "Hart", "Kessel", "Lind", "Mar", "Ols", "Rei", "Schön",
            "Stein", "Thal", "Voß", "Wind", "Zeis");
    private static final List<String> ENDS =
            List.of("mann", "er", "hof", "ke", "berg", "inger", "ler", "feld", "hardt", "ig", "ović", "ski", "oğlu");
    private static final String SHY = "\u00AD";
    private static final List<String> UNSEEN = List.of(SHY, "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF");

    private final NameReader reader = reader(CHART);

    private static NameReader reader(List<String> names) {
        var staff = new ArrayList<StaffMember>();
        for (int i = 0; i < names.size(); i++) {
            staff.add(new StaffMember(key(i), names.get(i), new TeamKey("t"), Set.of(), Set.of()));
        }
        return new NameReader(staff, Scripts.NONE);
    }

    private static StaffKey key(int number) {
        return new StaffKey("s" + number);
    }

    private Set<String> named(String text) {
        return reader.running(text).stream()
                .flatMap(reading -> reading.means().stream())
                .map(key -> CHART.get(Integer.parseInt(key.text().substring(1))))
                .collect(Collectors.toSet());
    }

    @Test
    void C1_two_people_in_one_sentence_are_both_certain() {
        var readings = reader.running("Frau Claudia Brandt und Herr Frank haben mich ausgelacht.");

        assertThat(readings).extracting(Reading::certainty).containsExactly(Certainty.CERTAIN, Certainty.CERTAIN);
        assertThat(readings).extracting(Reading::means).containsExactly(Set.of(key(0)), Set.of(key(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brandts Antwort kam nie.",
                "ich war bei frau brandt und sie hat gelacht",
                "Frau Brant war unfreundlich.",
                "Frau Bra\u00ADndt war da.",
                "Frau Bran\u200Bdt war da.",
                "Am Tresen saß Frau Bran-\ndt und schwieg.",
                "Ich schrieb an claudia.brandt@stadt.example, vergeblich.",
                "Ich schrieb an c.brandt@stadt.example, vergeblich.",
                "FRAU BRANDT HAT MICH ANGESCHRIEN"
            })
    void C1_a_surname_is_found_inflected_small_misspelled_broken_and_in_addresses(String text) {
        assertThat(named(text)).containsExactly("Claudia Brandt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Franks Verhalten war eine Zumutung.", "Herrn Franks Verhalten war eine Zumutung."})
    void C1_a_first_name_that_is_a_surname_is_found_in_the_genitive(String text) {
        assertThat(named(text)).containsExactly("Tobias Frank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Byłem u pana Olbricha w poniedziałek.",
                "Bila sam kod gospodina Olbricha.",
                "Olbrichin kararı yanlış."
            })
    void C1_a_surname_is_found_in_the_cases_of_other_languages(String text) {
        assertThat(named(text)).containsExactly("Jens Olbrich");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Frau Yilmaz war da.", "Frau Yılmaz war da.", "FRAU YILMAZ WAR DA", "Frau YİLMAZ war da."})
    void C1_an_i_with_and_without_its_dot_is_the_same(String text) {
        assertThat(named(text)).containsExactly("Deniz Yılmaz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mein Sohn ist noch klein.",
                "Meine Schwester Anna wohnt in Köln.",
                "Mein Bruder, Otto, hat alles gesehen.",
                "Frank, mein Mann, war dabei.",
                "Ich bin frank und frei hingegangen.",
                "Der Brand im Haus hat alles zerstört."
            })
    void C1_usual_words_and_the_writers_own_people_are_nobody_of_the_staff(String text) {
        assertThat(reader.running(text)).isEmpty();
    }

    @Test
    void C1_somebody_outside_the_office_who_bears_the_name_of_staff_is_only_possible() {
        assertThat(reader.running("Meine Anwältin Frau Brandt hat geschrieben."))
                .extracting(Reading::certainty)
                .containsExactly(Certainty.POSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Adam", "Pan", "Kleiner", "Guy"})
    void C1_a_surname_that_is_a_word_for_people_in_another_language_or_of_kin_is_found(String surname) {
        assertThat(reader(List.of("Vera " + surname)).running("Am Schalter hat " + surname + " mich angeschrien."))
                .hasSize(1);
    }

    @Test
    void C1_a_word_too_long_for_a_name_is_not_compared_and_hides_nobody() {
        var surname = "B" + "randt".repeat(12);
        assertThat(reader(List.of("Vera " + surname)).running("Frau " + surname.replaceFirst("t$", "d") + " war da."))
                .as("60 letters, one of them another")
                .isNotEmpty();
        var endless = "B" + "randt".repeat(24);
        var vera = reader(List.of("Vera " + endless));
        assertThat(vera.running("Frau " + endless + " war da.")).isNotEmpty();
        assertThat(vera.running("Frau " + endless.replaceFirst("t$", "d") + " war da."))
                .as("120 letters")
                .isEmpty();
        assertThat(named("Frau " + "Bcadge".repeat(3_000) + " und Frau Brandt."))
                .containsExactly("Claudia Brandt");
    }

    @Test
    void C1_a_man_is_nobody_of_that_name() {
        var mann = reader(List.of("Vera Mann"));
        assertThat(mann.running("Mein Ex-Mann hat mich geschlagen, und ein wartender Mann aus Eritrea half."))
                .isEmpty();
        assertThat(mann.running("Herr Mann war laut.")).hasSize(1);
    }

    @Tag("random")
    @Property(tries = 2000)
    void C1_whoever_is_called_by_title_and_full_name_is_found_in_any_case_and_through_unseen_signs(@ForAll long seed) {
        var random = new Random(seed);
        var names = new HashSet<String>();
        int size = 1 + random.nextInt(30);
        while (names.size() < size) {
            names.add(of(FIRST, random) + " " + of(BEGINNINGS, random) + of(ENDS, random));
        }
        var chart = List.copyOf(names);
        int number = random.nextInt(chart.size());
        var text = of(List.of("Frau ", "Herr "), random)
                + disguised(chart.get(number), random)
                + of(
                        List.of(
                                " hat mich angeschrien.",
                                " war nicht da und rief nie zurück.",
                                ", Zimmer 4, lachte nur."),
                        random);

        assertThat(reader(chart).running(text)).as(text.replace(SHY, "-")).anyMatch(reading -> reading.means()
                .contains(key(number)));
    }

    private static String of(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String disguised(String name, Random random) {
        var written = random.nextInt(3) == 0
                ? name.toUpperCase(Locale.ROOT)
                : random.nextBoolean() ? name.toLowerCase(Locale.ROOT) : name;
        var disguised = new StringBuilder();
        written.codePoints().forEach(letter -> {
            disguised.appendCodePoint(letter);
            if (Character.isLetter(letter) && random.nextInt(6) == 0) {
                disguised.append(of(UNSEEN, random));
            }
        });
        return disguised.toString();
    }
}
