package org.vieraugen.domain.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.naming.text.Scripts;

/** C1: the field "who is it about", in which every word may be a name. */
class GivenNamesTest {
    private static final List<String> CHART = List.of(
            "Claudia Brandt",
            "Nora Brandt",
            "Tobias Frank",
            "Frank Olbrich",
            "Anna Klein",
            "Otto König",
            "Eva von der Heide",
            "Lea Müller-Lüdenscheid",
            "José García López");

    private static final List<String> TEAMS = List.of("Soziale Dienste Nord", "Einbürgerung");

    private final NameReader reader = reader();

    private static NameReader reader() {
        var staff = new ArrayList<StaffMember>();
        for (var name : CHART) {
            staff.add(new StaffMember(new StaffKey("s" + staff.size()), name, new TeamKey("t"), Set.of(), Set.of()));
        }
        return new NameReader(staff, Scripts.NONE);
    }

    private static Set<String> names(Reading reading) {
        return reading.means().stream()
                .map(key -> CHART.get(Integer.parseInt(key.text().substring(1))))
                .collect(Collectors.toSet());
    }

    private Set<String> named(String line) {
        return reader.given(line, List.of()).stream()
                .flatMap(r -> names(r).stream())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Claudia Brandt|Claudia Brandt",
                "Brandt, Claudia|Claudia Brandt",
                "frau claudia brandt|Claudia Brandt",
                "C. Brandt|Claudia Brandt",
                "Frau N. Brandt|Nora Brandt",
                "König|Otto König",
                "Koenig|Otto König",
                "Herr Konig|Otto König",
                "klein|Anna Klein",
                "Frau Dr. Klein|Anna Klein",
                "von der Heide|Eva von der Heide",
                "Frau Heide|Eva von der Heide",
                "Müller-Lüdenscheid|Lea Müller-Lüdenscheid",
                "Frau Lüdenscheid|Lea Müller-Lüdenscheid",
                "Garcia Lopez|José García López",
                "Garcia|José García López",
                "Frank Olbrich|Frank Olbrich",
                "Tobias Frank|Tobias Frank",
                "Olbrichs|Frank Olbrich"
            })
    void C1_a_name_is_certain_in_any_order_and_spelling(String line, String name) {
        var readings = reader.given(line, List.of());
        assertThat(readings).singleElement().satisfies(reading -> {
            assertThat(reading.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(names(reading)).containsExactly(name);
        });
    }

    @ParameterizedTest
    @CsvSource({"Olbricht", "Olbrisch", "Frau Oblrich", "Herr Olbrch"})
    void C1_a_name_that_is_only_similar_is_possible(String line) {
        assertThat(reader.given(line, List.of())).singleElement().satisfies(reading -> {
            assertThat(reading.certainty()).isEqualTo(Certainty.POSSIBLE);
            assertThat(names(reading)).containsExactly("Frank Olbrich");
        });
    }

    @Test
    void C1_everybody_who_bears_the_surname_is_meant_where_no_first_name_says_whom() {
        assertThat(named("Frau Brandt")).containsExactlyInAnyOrder("Claudia Brandt", "Nora Brandt");
        assertThat(named("Petra Brandt")).containsExactlyInAnyOrder("Claudia Brandt", "Nora Brandt");
        assertThat(reader.given("Petra Brandt", List.of()))
                .extracting(Reading::certainty)
                .containsExactly(Certainty.POSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Claudia Brandt und Otto König",
                "Frau Claudia Brandt, Herr König",
                "Claudia Brandt / König",
                "König; Claudia Brandt",
                "Brandt Claudia, König Otto"
            })
    void C1_several_persons_stand_in_one_line(String line) {
        assertThat(named(line)).containsExactlyInAnyOrder("Claudia Brandt", "Otto König");
        assertThat(reader.given(line, List.of())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Herr Niemand|Niemand",
                "Petra Wunderlich|Petra Wunderlich",
                "Frau Xaverine aus Zimmer 4|Xaverine",
                "keine Ahnung|keine Ahnung"
            })
    void C1_a_name_that_matches_nobody_is_told_as_such(String line, String written) {
        var readings = reader.given(line, List.of());
        assertThat(readings).singleElement().satisfies(reading -> {
            assertThat(reading.asWritten()).isEqualTo(written);
            assertThat(reading.means()).isEmpty();
            assertThat(line.substring(reading.start(), reading.end())).isEqualTo(written);
        });
    }

    @Test
    void C1_somebody_known_and_a_stranger_in_one_line_are_two_readings_in_their_order() {
        var readings = reader.given("Petra Wunderlich und Claudia Brandt", List.of());
        assertThat(readings).extracting(Reading::asWritten).containsExactly("Petra Wunderlich", "Claudia Brandt");
        assertThat(readings.get(0).means()).isEmpty();
        assertThat(names(readings.get(1))).containsExactly("Claudia Brandt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zimmer 12", "Schalter 3", "Team Asyl", "das Sachgebiet 32.73", "Amt", "", " ", "-", "?"})
    void C1_a_team_a_room_or_a_counter_is_nobody(String line) {
        assertThat(reader.given(line, List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soziale Dienste Nord",
                "die Soziale Dienste",
                "Einbürgerung",
                "Team Einbürgerung",
                "Einbürgerung, Zimmer 3",
                "Soziale Dienste Nord und Einbürgerung"
            })
    void C1_the_name_of_a_team_of_the_chart_is_nobody(String line) {
        assertThat(reader.given(line, TEAMS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Soziale Dienste Nord", "Soziale Dienste Süd", "Nord", "Team Einbürgerung Frau Schmitz"})
    void C1_what_only_resembles_a_team_or_stands_beside_one_is_settled(String line) {
        assertThat(reader.given(line, List.of("Team Soziale Dienste West", "Einbürgerung")))
                .singleElement()
                .satisfies(reading -> assertThat(reading.means()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Herr Nord, Team Nord|Nord",
                "Team Nord, Herr Nord|Nord",
                "Zimmer 12 Frau Schmitz|Schmitz",
                "Team Nord Herr Schmitz|Schmitz",
                "Sachgebiet 32.73 bei Frau Nord|Nord"
            })
    void C1_somebody_called_like_a_team_or_behind_a_room_is_somebody(String line, String name) {
        assertThat(reader.given(line, List.of("Team Nord"))).singleElement().satisfies(reading -> {
            assertThat(reading.asWritten()).isEqualTo(name);
            assertThat(reading.means()).isEmpty();
        });
    }

    @Test
    void C1_a_reading_says_where_it_stands_in_the_line_with_its_first_name() {
        var line = "  es war Frau Claudia Brandt (Zimmer 4)";
        assertThat(reader.given(line, List.of())).singleElement().satisfies(reading -> {
            assertThat(reading.asWritten()).isEqualTo("Claudia Brandt");
            assertThat(line.substring(reading.start(), reading.end())).isEqualTo("Claudia Brandt");
        });
    }
}
