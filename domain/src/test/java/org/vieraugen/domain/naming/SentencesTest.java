package org.vieraugen.domain.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.naming.text.Scripts;

/** C1 in running text: who is certainly named, who possibly, and who is not. */
class SentencesTest {
    private static final List<String> CHART = List.of(
            "Claudia Brandt",
            "Nora Brandt",
            "Tobias Frank",
            "Jens Olbrich",
            "Anna Klein",
            "Otto König",
            "Eva von der Heide",
            "Lea Müller-Lüdenscheid",
            "Ivo Wolf",
            "Karl Mai",
            "Rita Schuster",
            "Paul Essen",
            "Ida Lang",
            "Piotr Nowak",
            "Olena Petrenko",
            "Deniz Yılmaz");

    private static final NameReader READER = reader();

    private static NameReader reader() {
        var staff = new ArrayList<StaffMember>();
        for (var name : CHART) {
            staff.add(new StaffMember(new StaffKey("s" + staff.size()), name, new TeamKey("t"), Set.of(), Set.of()));
        }
        return new NameReader(staff, Scripts.NONE);
    }

    private static Set<String> surnames(Reading reading) {
        return reading.means().stream()
                .map(key -> CHART.get(Integer.parseInt(key.text().substring(1))))
                .map(name -> name.substring(name.indexOf(' ') + 1))
                .collect(Collectors.toSet());
    }

    private static void reads(String text, String surname, Certainty certainty) {
        assertThat(READER.running(text)).as(text).singleElement().satisfies(reading -> {
            assertThat(surnames(reading)).containsExactly(surname);
            assertThat(reading.certainty()).isEqualTo(certainty);
            assertThat(text.substring(reading.start(), reading.end())).isEqualTo(reading.asWritten());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gestern hat mich Frau Brandt angeschrien.|Brandt",
                "Herr Dr. Olbrich war sehr unfreundlich.|Olbrich",
                "Der Sachbearbeiter Olbrich gab mir keinen Termin.|Olbrich",
                "Sachbearbeiterin Eva von der Heide lachte.|von der Heide",
                "Ich war bei Herrn König im dritten Stock.|König",
                "Ich sprach mit Herrn Klein am Schalter.|Klein",
                "Frau Müller-Lüdenscheid nahm den Antrag nicht an.|Müller-Lüdenscheid",
                "Am Montag sagte Olbrich, ich solle gehen.|Olbrich",
                "Mir hat Olbrich die Tür gewiesen.|Olbrich",
                "Es schrieb mir Jens Olbrich aus Zimmer 4.|Olbrich",
                "Ms Brandt refused to take my papers.|Brandt",
                "I spoke with Mr. Olbrich on Monday.|Olbrich",
                "Madame Brandt n'a pas voulu m'écouter.|Brandt",
                "La señora Brandt no me quiso atender.|Brandt",
                "La signora Brandt non mi ha ascoltato.|Brandt",
                "Pani Brandt nie chciała mnie przyjąć.|Brandt",
                "Byłam u pana Nowaka w urzędzie i nic nie załatwiłam.|Nowak",
                "Brandt Hanım beni dinlemedi ve odadan çıkardı.|Brandt",
                "Bay Yılmaz beni dinlemedi ve dosyamı almadı.|Yılmaz"
            })
    void C1_a_name_beside_a_title_or_first_name_and_an_unusual_one_is_certain(String text, String surname) {
        reads(text, surname, Certainty.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Frau Olbricht war unfreundlich.|Olbrich",
                "Herr Olbrch war unfreundlich.|Olbrich",
                "Mein Anwalt Herr Olbrich hat geschrieben.|Olbrich",
                "olbrich hat mich nicht angehört und meine akte verloren|Olbrich",
                "Olbrich-Meier war unfreundlich.|Olbrich",
                "Peter Olbrich war unfreundlich.|Olbrich"
            })
    void C1_a_similar_name_or_one_that_may_be_somebody_elses_is_possible(String text, String surname) {
        reads(text, surname, Certainty.POSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Im Mai habe ich den Antrag gestellt.",
                "Das Warten dauerte sehr lang.",
                "Mein Vater war Schuster.",
                "Wir hatten seit Tagen nichts zu essen.",
                "Ich wohne in Essen.",
                "Ich fuhr mit dem Zug nach Essen und zurück.",
                "Der König von Spanien hilft mir auch nicht.",
                "Mein Mann heißt Frank und wartet draußen.",
                "Mein Bruder Wolf wartet draußen.",
                "Ich wohne in der Olbrichstraße 4.",
                "Die Brandt GmbH hat mir gekündigt.",
                "Das Wolf Museum war geschlossen.",
                "Ich bin klein und habe Angst.",
                "We went there in May and nothing happened.",
                "My brother Frank waited outside."
            })
    void C1_usual_words_places_months_streets_firms_and_ones_own_people_are_nobody(String text) {
        assertThat(READER.running(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Frau Brandt und Herr König lachten.|Brandt,König",
                "Herr Klein, Frau Lang und Herr Wolf standen dabei.|Klein,Lang,Wolf",
                "Frau Brandt, Olbrich und Petrenko waren dabei.|Brandt,Olbrich,Petrenko",
                "Herr Frank rief Frau von der Heide.|Frank,von der Heide"
            })
    void C1_each_person_in_a_sentence_is_read_for_itself_in_the_order_of_the_text(String text, String surnames) {
        assertThat(READER.running(text).stream().flatMap(reading -> surnames(reading).stream()))
                .as(text)
                .containsExactly(surnames.split(",", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B R A N D T war unfreundlich.",
                "Frau B.R.A.N.D.T war unfreundlich.",
                "Frau Brandt's Antwort",
                "Frau *Brandt* war da",
                "Frau „Brandt“ war da",
                "frau-brandt war da",
                "Mail an brandt@amt.example, ohne Antwort",
                "Mail an claudiabrandt@amt.example, ohne Antwort",
                "Mail an cbrandt@amt.example, ohne Antwort"
            })
    void C1_a_name_is_seen_through_signs_and_in_addresses(String text) {
        assertThat(READER.running(text).stream().flatMap(reading -> surnames(reading).stream()))
                .as(text)
                .contains("Brandt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Frau Claudia Brandt war da.|Claudia Brandt",
                "Frau Brandt Claudia war da.|Brandt Claudia",
                "Frau C. Brandt war da.|C. Brandt",
                "Sie heißt Claudia Brandt.|Claudia Brandt"
            })
    void C1_a_first_name_narrows_among_those_who_bear_the_surname(String text, String written) {
        assertThat(READER.running(text)).as(text).singleElement().satisfies(reading -> {
            assertThat(reading.asWritten()).isEqualTo(written);
            assertThat(reading.means()).containsExactly(new StaffKey("s0"));
        });
    }
}
