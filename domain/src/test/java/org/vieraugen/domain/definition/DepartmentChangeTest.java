package org.vieraugen.domain.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Term;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.deadline.WorkingDays;
import org.vieraugen.domain.definition.DepartmentChange.Kind;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.SameTeam;
import org.vieraugen.domain.department.Seating;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;

/** F9, F11: whoever confirms another definition sees every difference that matters, as it was and as it shall be. */
class DepartmentChangeTest {
    private final List<StaffMember> staff = new ArrayList<>(List.of(
            person("brandt", "Nora Brandt", "a", Set.of(Role.REVIEWER), Optional.empty(), Set.of()),
            person("thal", "Ruben Thal", "a", Set.of(), Optional.empty(), Set.of())));
    private final List<Team> teams = new ArrayList<>(List.of(
            team("a", "Asyl", Optional.of("b"), Optional.of("brandt")),
            team("b", "Leitung", Optional.empty(), Optional.empty())));
    private final List<Category> categories = new ArrayList<>(List.of(category("DELAY", "Dauer", false)));
    private Map<DeadlineKind, Term> terms = Map.of();
    private String calendar = "SN";
    private Seating seating = new Seating(SameTeam.DISCLOSABLE, false, Optional.of("Beirat"));
    private final Department now = department();

    private static StaffMember person(
            String key, String name, String team, Set<Role> roles, Optional<String> same, Set<String> others) {
        return new StaffMember(
                new StaffKey(key),
                name,
                new TeamKey(team),
                roles,
                Set.of(),
                same.map(StaffKey::new),
                others.stream().map(StaffKey::new).collect(java.util.stream.Collectors.toSet()));
    }

    private static Team team(String key, String name, Optional<String> parent, Optional<String> lead) {
        return new Team(new TeamKey(key), name, parent.map(TeamKey::new), lead.map(StaffKey::new), Optional.empty());
    }

    private static Category category(String key, String name, boolean aboutDecision) {
        return new Category(key, Map.of("de", name), aboutDecision);
    }

    private Department department() {
        return new Department(
                new DepartmentKey("amt"),
                "AMT",
                Map.of("de", "Amt"),
                "SN",
                List.of("de"),
                categories,
                new Terms(terms, named(calendar)),
                seating,
                teams,
                staff,
                List.of(),
                List.of());
    }

    private static WorkingDays named(String name) {
        return new WorkingDays() {
            @Override
            public boolean isWorkingDay(LocalDate day) {
                return true;
            }

            @Override
            public String name() {
                return name;
            }
        };
    }

    private List<DepartmentChange> changes() {
        return DepartmentChange.between(now, department());
    }

    private static DepartmentChange change(Kind kind, String about, String before, String after) {
        return new DepartmentChange(kind, about, before, after);
    }

    @Test
    void F11_what_stays_as_it_is_is_no_change() {
        assertThat(changes()).isEmpty();
    }

    @Test
    void F11_whoever_comes_is_shown_with_name_team_and_roles() {
        staff.add(
                person("nasser", "Amira Nasser", "b", Set.of(Role.REVIEWER, Role.ANALYST), Optional.empty(), Set.of()));

        assertThat(changes())
                .containsExactly(
                        change(Kind.STAFF, "nasser", "", "Amira Nasser"),
                        change(Kind.ROLES, "nasser", "", "ANALYST, REVIEWER"),
                        change(Kind.TEAM_OF, "nasser", "", "b"));
    }

    @Test
    void F11_whoever_goes_is_shown_with_what_they_were() {
        staff.remove(1);

        assertThat(changes())
                .containsExactly(change(Kind.STAFF, "thal", "Ruben Thal", ""), change(Kind.TEAM_OF, "thal", "a", ""));
    }

    @Test
    void F11_another_name_other_roles_and_another_team_are_shown_as_they_were_and_shall_be() {
        staff.set(0, person("brandt", "Nora Thal", "b", Set.of(Role.COORDINATOR), Optional.empty(), Set.of()));

        assertThat(changes())
                .containsExactly(
                        change(Kind.STAFF, "brandt", "Nora Brandt", "Nora Thal"),
                        change(Kind.ROLES, "brandt", "REVIEWER", "COORDINATOR"),
                        change(Kind.TEAM_OF, "brandt", "a", "b"));
    }

    @Test
    void F11_who_is_one_person_with_whom_and_with_whom_not_is_shown() {
        staff.set(1, person("thal", "Ruben Thal", "a", Set.of(), Optional.of("brandt"), Set.of("y", "x")));

        assertThat(changes()).containsExactly(change(Kind.SAME_PERSON, "thal", "", "= brandt, ≠ x, ≠ y"));
    }

    @Test
    void F11_a_team_that_comes_or_goes_or_has_another_name_is_shown() {
        teams.set(1, team("b", "Führung", Optional.empty(), Optional.empty()));
        teams.add(team("c", "Einbürgerung", Optional.empty(), Optional.empty()));

        assertThat(changes())
                .containsExactly(
                        change(Kind.TEAM, "b", "Leitung", "Führung"), change(Kind.TEAM, "c", "", "Einbürgerung"));
    }

    @Test
    void C3_another_lead_or_another_team_above_is_shown_since_it_moves_the_line_of_command() {
        teams.set(0, team("a", "Asyl", Optional.of("b"), Optional.of("thal")));
        teams.set(1, team("b", "Leitung", Optional.empty(), Optional.of("brandt")));

        assertThat(changes())
                .containsExactly(
                        change(Kind.LEAD, "a", "brandt < b", "thal < b"), change(Kind.LEAD, "b", "", "brandt"));

        teams.set(0, team("a", "Asyl", Optional.empty(), Optional.of("brandt")));
        teams.set(1, team("b", "Leitung", Optional.empty(), Optional.empty()));
        assertThat(changes()).containsExactly(change(Kind.LEAD, "a", "brandt < b", "brandt"));
    }

    @Test
    void F11_a_category_is_shown_with_whether_a_legal_deadline_may_run() {
        categories.set(0, category("DELAY", "Dauer", true));
        categories.add(category("TONE", "Ton", false));

        assertThat(changes())
                .containsExactly(
                        change(Kind.CATEGORY, "DELAY", "Dauer", "Dauer (aboutDecision)"),
                        change(Kind.CATEGORY, "TONE", "", "Ton"));
    }

    @Test
    void F11_another_deadline_is_shown_for_usual_and_for_urgent_complaints() {
        terms = Map.of(DeadlineKind.FINDING, new Term(9, 2));

        assertThat(changes()).containsExactly(change(Kind.DEADLINES, "FINDING", "8 / 3", "9 / 2"));
    }

    @Test
    void F11_another_calendar_how_team_mates_weigh_and_whether_reviewers_are_lent_are_shown() {
        calendar = "BY";
        seating = new Seating(SameTeam.EXCLUDING, true, Optional.of("Beirat"));

        assertThat(changes())
                .containsExactly(
                        change(Kind.CALENDAR, "", "SN", "BY"),
                        change(Kind.SAME_TEAM, "", "DISCLOSABLE", "EXCLUDING"),
                        change(Kind.LENDING, "", "false", "true"));
    }
}
