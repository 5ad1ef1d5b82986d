package org.vieraugen.domain.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who stands above whom, at any distance (F5, C3), and who works beside whom (C4). */
class ChartTest {
    private static StaffKey key(String text) {
        return new StaffKey(text);
    }

    private static Set<StaffKey> keys(String... texts) {
        return Arrays.stream(texts).map(StaffKey::new).collect(Collectors.toSet());
    }

    private static StaffMember person(String key, String team) {
        return new StaffMember(key(key), "N " + key, new TeamKey(team), Set.of(), Set.of());
    }

    private static StaffMember again(String key, String team, String as) {
        return new StaffMember(
                key(key), "N " + key, new TeamKey(team), Set.of(), Set.of(), Optional.of(key(as)), Set.of());
    }

    private static Team team(String key, String parent, String lead) {
        return new Team(
                new TeamKey(key),
                "Team " + key,
                Optional.of(parent).filter(p -> !p.isEmpty()).map(TeamKey::new),
                Optional.of(lead).filter(l -> !l.isEmpty()).map(StaffKey::new),
                Optional.empty());
    }

    /** A mayor, an office without a head under him, two teams under that. */
    private static final List<Team> TEAMS = List.of(
            team("city", "", "mayor"),
            team("office", "city", ""),
            team("a", "office", "ada"),
            team("b", "office", "bo"));

    private static final List<StaffMember> STAFF = List.of(
            person("mayor", "city"),
            person("ada", "a"),
            person("amal", "a"),
            person("anna", "a"),
            person("bo", "b"),
            person("ben", "b"));

    private final Chart chart = new Chart(TEAMS, STAFF);

    @Test
    void C3_the_line_goes_up_past_teams_without_a_lead_and_past_the_person() {
        assertThat(chart.above(key("amal"))).isEqualTo(keys("ada", "mayor"));
        assertThat(chart.above(key("ada"))).isEqualTo(keys("mayor"));
        assertThat(chart.above(key("mayor"))).isEmpty();
        assertThat(chart.below(key("mayor"))).isEqualTo(keys("ada", "amal", "anna", "bo", "ben"));
        assertThat(chart.below(key("ada"))).isEqualTo(keys("amal", "anna"));
        assertThat(chart.below(key("amal"))).isEmpty();
        assertThat(chart.above(key("stranger"))).isEmpty();
    }

    @Test
    void C3_a_line_is_one_in_both_directions_and_colleagues_are_in_none() {
        assertThat(chart.sameLine(key("amal"), key("mayor"))).isTrue();
        assertThat(chart.sameLine(key("mayor"), key("amal"))).isTrue();
        assertThat(chart.sameLine(key("amal"), key("anna"))).isFalse();
        assertThat(chart.sameLine(key("amal"), key("bo"))).isFalse();
        assertThat(chart.sameLine(key("amal"), key("amal"))).isFalse();
    }

    @Test
    void C3_whoever_leads_a_team_from_another_one_stands_above_it_and_below_both_leads() {
        var crossing = new Chart(
                List.of(team("x", "", "xi"), team("y", "z", "xena"), team("z", "", "zoe")),
                List.of(person("xi", "x"), person("xena", "x"), person("yan", "y"), person("zoe", "z")));
        assertThat(crossing.above(key("xena"))).isEqualTo(keys("xi", "zoe"));
        assertThat(crossing.above(key("yan"))).isEqualTo(keys("xena", "xi", "zoe"));
    }

    @Test
    void a_chart_that_turns_in_a_circle_ends() {
        var circle = new Chart(
                List.of(team("x", "y", "xi"), team("y", "x", "yo")), List.of(person("xi", "x"), person("yo", "y")));
        assertThat(circle.above(key("xi"))).isEqualTo(keys("yo"));
        assertThat(circle.above(key("yo"))).isEqualTo(keys("xi"));
        var alone = new Chart(List.of(team("x", "x", "xi")), List.of(person("xi", "x")));
        assertThat(alone.above(key("xi"))).isEmpty();
    }

    @Test
    void F5_all_keys_of_a_person_are_one_person_with_one_line() {
        var staff = List.of(
                person("mayor", "city"),
                person("ada", "a"),
                person("amal", "a"),
                person("bo", "b"),
                again("amal2", "b", "amal"),
                again("ada2", "city", "ada"));
        var twice = new Chart(TEAMS, staff);

        assertThat(twice.keysOf(key("amal"))).isEqualTo(keys("amal", "amal2"));
        assertThat(twice.keysOf(key("amal2"))).isEqualTo(keys("amal", "amal2"));
        assertThat(twice.keysOf(key("bo"))).isEqualTo(keys("bo"));
        assertThat(twice.isSame(key("amal2"), key("amal"))).isTrue();
        assertThat(twice.isSame(key("amal2"), key("bo"))).isFalse();
        assertThat(twice.above(key("amal"))).isEqualTo(keys("ada", "ada2", "bo", "mayor"));
        assertThat(twice.above(key("amal2"))).isEqualTo(keys("ada", "ada2", "bo", "mayor"));
        assertThat(twice.above(key("ada"))).isEqualTo(keys("mayor"));
        assertThat(twice.below(key("ada2"))).isEqualTo(keys("amal", "amal2"));
        assertThat(twice.sameLine(key("bo"), key("amal"))).isTrue();
    }

    @Test
    void F5_a_lead_is_not_the_superior_of_the_same_person_under_another_key() {
        var twice = new Chart(
                List.of(team("top", "", "tom"), team("x", "top", "xi")),
                List.of(person("tom", "top"), person("xi", "x"), again("xi2", "x", "xi")));
        assertThat(twice.above(key("xi2"))).isEqualTo(keys("tom"));
    }

    @Test
    void C4_team_mates_are_all_who_work_in_a_team_of_the_person_and_never_the_person() {
        assertThat(chart.teamMates(key("amal"))).containsExactly(key("ada"), key("anna"));
        assertThat(chart.teamMates(key("mayor"))).isEmpty();
        assertThat(chart.teamMates(key("stranger"))).isEmpty();

        var twice = new Chart(
                TEAMS,
                List.of(
                        person("amal", "a"),
                        person("anna", "a"),
                        person("bo", "b"),
                        again("amal2", "b", "amal"),
                        again("bo2", "a", "bo")));
        assertThat(twice.teamMates(key("amal2"))).containsExactly(key("anna"), key("bo"), key("bo2"));
        assertThat(twice.teamMates(key("anna"))).containsExactly(key("amal"), key("amal2"), key("bo"), key("bo2"));
    }

    @Test
    void a_person_has_the_team_of_the_chart() {
        assertThat(chart.teamOf(key("amal"))).contains(new TeamKey("a"));
        assertThat(chart.teamOf(key("stranger"))).isEmpty();
    }
}
