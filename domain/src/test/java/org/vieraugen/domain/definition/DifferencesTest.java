package org.vieraugen.domain.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Term;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.deadline.WorkingDays;
import org.vieraugen.domain.definition.DepartmentChange.Group;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Partner;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.SameTeam;
import org.vieraugen.domain.department.Seating;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Contact;

/** F9, F11: whoever confirms another definition sees every difference by what it means, as it was and as it shall be. */
class DifferencesTest {
    private final List<StaffMember> staff = new ArrayList<>(List.of(
            person("brandt", "Nora Brandt", "a", Set.of(Role.REVIEWER), Optional.empty(), Set.of()),
            person("thal", "Ruben Thal", "a", Set.of(), Optional.empty(), Set.of())));
    private final List<Team> teams = new ArrayList<>(List.of(
            team("a", "Asyl", Optional.of("b"), Optional.of("brandt")),
            team("b", "Leitung", Optional.empty(), Optional.empty())));
    private final List<Mailbox> mailboxes = new ArrayList<>(List.of(box("asyl@amt.example", "a")));
    private final List<Partner> partners = new ArrayList<>(List.of(new Partner("p1", "Beirat", "COUNCIL", false)));
    private final List<Category> categories = new ArrayList<>(List.of(category("DELAY", "Dauer", false)));
    private Map<DeadlineKind, Term> terms = Map.of();
    private List<String> languages = List.of("de", "en");
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

    private static Mailbox box(String address, String team) {
        return new Mailbox(address, new TeamKey(team), "Asyl");
    }

    private static Category category(String key, String name, boolean aboutDecision) {
        return new Category(key, Map.of("de", name), aboutDecision, false);
    }

    private Department department() {
        return new Department(
                new DepartmentKey("amt"),
                "AMT",
                Map.of("de", "Amt"),
                "SN",
                languages,
                categories,
                new Terms(terms, named(calendar)),
                seating,
                teams,
                staff,
                partners,
                mailboxes);
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
        return Differences.between(now, department());
    }

    /** The differences as kind, key, name, what was and what shall be. */
    private List<String> told() {
        return changes().stream()
                .map(change -> change.kind() + " " + change.about().key() + " \""
                        + change.about().name() + "\" " + change.about().language() + change.before() + " -> "
                        + change.after())
                .toList();
    }

    @Test
    void F11_what_stays_as_it_is_is_no_change() {
        assertThat(changes()).isEmpty();
        assertThat(DepartmentChange.areOnlyOrder(changes())).isFalse();
    }

    @Test
    void F11_whoever_comes_is_shown_with_name_team_and_roles() {
        staff.add(
                person("nasser", "Amira Nasser", "b", Set.of(Role.REVIEWER, Role.ANALYST), Optional.empty(), Set.of()));

        assertThat(told())
                .containsExactly(
                        "STAFF nasser \"Amira Nasser\" [] -> [Leitung]",
                        "ROLES nasser \"Amira Nasser\" [] -> [REVIEWER, ANALYST]");
    }

    @Test
    void F11_whoever_goes_is_shown_with_team_and_roles_that_they_had() {
        staff.remove(0);
        teams.set(0, team("a", "Asyl", Optional.of("b"), Optional.empty()));

        assertThat(told())
                .containsExactly(
                        "STAFF brandt \"Nora Brandt\" [Asyl] -> []",
                        "ROLES brandt \"Nora Brandt\" [REVIEWER] -> []",
                        "LEAD a \"Asyl\" [Nora Brandt] -> []");
    }

    @Test
    void F11_another_name_is_told_once_and_is_no_other_lead() {
        staff.set(0, person("brandt", "Nora Thal", "b", Set.of(Role.COORDINATOR), Optional.empty(), Set.of()));

        assertThat(told())
                .containsExactly(
                        "STAFF brandt \"Nora Thal\" [Nora Brandt] -> [Nora Thal]",
                        "TEAM_OF brandt \"Nora Thal\" [Asyl] -> [Leitung]",
                        "ROLES brandt \"Nora Thal\" [REVIEWER] -> [COORDINATOR]");
    }

    @Test
    void F11_people_who_share_a_name_are_told_apart() {
        staff.set(1, person("thal", "Nora Brandt", "a", Set.of(), Optional.empty(), Set.of("brandt")));
        teams.set(0, team("a", "Asyl", Optional.of("b"), Optional.of("thal")));

        assertThat(told())
                .containsExactly(
                        "STAFF thal \"Nora Brandt (thal)\" [Ruben Thal] -> [Nora Brandt]",
                        "OTHER_PERSON thal \"Nora Brandt (thal)\" [] -> [Nora Brandt (brandt)]",
                        "LEAD a \"Asyl\" [Nora Brandt (brandt)] -> [Nora Brandt (thal)]");
    }

    @Test
    void F11_who_is_one_person_with_whom_and_with_whom_not_is_shown() {
        staff.set(1, person("thal", "Ruben Thal", "a", Set.of(), Optional.of("brandt"), Set.of("y", "x")));

        assertThat(told())
                .containsExactly(
                        "SAME_PERSON thal \"Ruben Thal\" [] -> [Nora Brandt]",
                        "OTHER_PERSON thal \"Ruben Thal\" [] -> [x, y]");
    }

    @Test
    void C7_whoever_becomes_a_member_of_a_partner_is_shown() {
        staff.set(
                1, new StaffMember(new StaffKey("thal"), "Ruben Thal", new TeamKey("a"), Set.of(), Set.of("p1", "p9")));

        assertThat(told()).containsExactly("MEMBER_OF thal \"Ruben Thal\" [] -> [Beirat, p9]");
    }

    @Test
    void F11_where_somebody_is_written_to_and_in_which_language_is_shown() {
        staff.set(1, staff.get(1).at(new Contact(new Address("thal@amt.example"), "de")));
        assertThat(told())
                .containsExactly(
                        "ADDRESS thal \"Ruben Thal\" [] -> [thal@amt.example]",
                        "ADDRESS_LANGUAGE thal \"Ruben Thal\" [] -> [de]");
    }

    @Test
    void F11_a_team_that_has_another_name_changes_nothing_for_those_who_sit_in_it() {
        teams.set(0, team("a", "Aufenthalt", Optional.of("b"), Optional.of("brandt")));
        teams.add(team("c", "Einbürgerung", Optional.of("a"), Optional.empty()));

        assertThat(told())
                .containsExactly(
                        "TEAM a \"Aufenthalt\" [Asyl] -> [Aufenthalt]",
                        "TEAM c \"Einbürgerung\" [] -> [Einbürgerung]",
                        "ABOVE c \"Einbürgerung\" [] -> [Aufenthalt]");
    }

    @Test
    void F11_a_team_that_goes_is_shown_with_whoever_sat_in_it() {
        teams.remove(0);
        staff.replaceAll(one -> person(one.key().text(), one.name(), "b", one.roles(), Optional.empty(), Set.of()));
        mailboxes.set(0, box("asyl@amt.example", "b"));

        assertThat(told())
                .containsExactly(
                        "TEAM_OF brandt \"Nora Brandt\" [Asyl] -> [Leitung]",
                        "TEAM_OF thal \"Ruben Thal\" [Asyl] -> [Leitung]",
                        "TEAM a \"Asyl\" [Nora Brandt, Ruben Thal] -> []",
                        "MAILBOX asyl@amt.example \"asyl@amt.example\" [Asyl] -> [Leitung]");
    }

    @Test
    void F11_a_team_without_anybody_that_goes_is_shown_too() {
        teams.add(team("c", "Einbürgerung", Optional.empty(), Optional.empty()));
        var before = department();
        teams.remove(2);
        assertThat(Differences.between(before, department()))
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isEmpty());
    }

    @Test
    void C3_another_lead_or_another_team_above_is_shown_since_it_moves_the_line_of_command() {
        teams.set(0, team("a", "Asyl", Optional.empty(), Optional.of("thal")));
        teams.set(1, team("b", "Leitung", Optional.empty(), Optional.of("brandt")));

        assertThat(told())
                .containsExactly(
                        "LEAD a \"Asyl\" [Nora Brandt] -> [Ruben Thal]",
                        "ABOVE a \"Asyl\" [Leitung] -> []",
                        "LEAD b \"Leitung\" [] -> [Nora Brandt]");
    }

    @Test
    void F11_a_category_is_shown_in_each_language_and_with_whether_a_legal_deadline_may_run() {
        categories.set(0, new Category("DELAY", Map.of("de", "Dauer", "en", "Delay", "fr", "Durée"), true, false));
        categories.add(category("TONE", "Ton", false));

        assertThat(told())
                .containsExactly(
                        "CATEGORY_NAME DELAY \"Dauer\" en[] -> [Delay]",
                        "CATEGORY_NAME DELAY \"Dauer\" fr[] -> [Durée]",
                        "LEGAL DELAY \"Dauer\" [false] -> [true]",
                        "CATEGORY TONE \"Ton\" [] -> [Ton]");
    }

    @Test
    void F11_a_category_that_ends_is_shown_as_one_that_ends() {
        var first = categories.get(0);
        categories.set(0, new Category(first.key(), first.names(), first.aboutDecision(), true));
        assertThat(told()).containsExactly("ENDED DELAY \"Dauer\" [false] -> [true]");
    }

    @Test
    void F11_order_alone_is_told_as_order_alone() {
        categories.add(0, category("TONE", "Ton", false));
        var before = department();
        Collections.swap(categories, 0, 1);
        Collections.swap(staff, 0, 1);
        var changes = Differences.between(before, department());
        assertThat(DepartmentChange.areOnlyOrder(changes)).isTrue();
        assertThat(changes.stream().map(DepartmentChange::group)).containsExactly(Group.PEOPLE, Group.CATEGORIES);
        staff.remove(0);
        assertThat(DepartmentChange.areOnlyOrder(Differences.between(before, department())))
                .isFalse();
    }

    @Test
    void F11_what_is_put_between_others_leaves_their_order() {
        staff.add(1, person("nasser", "Amira Nasser", "b", Set.of(), Optional.empty(), Set.of()));
        assertThat(told()).containsExactly("STAFF nasser \"Amira Nasser\" [] -> [Leitung]");
    }

    @Test
    void F11_what_becomes_of_mail_is_shown_box_by_box_even_where_one_address_stands_twice() {
        mailboxes.set(
                0,
                new Mailbox(
                        "asyl@amt.example",
                        new TeamKey("a"),
                        "Schutz",
                        List.of("en", "de"),
                        Mailbox.Becomes.COMPLAINT,
                        Optional.of("DELAY")));
        mailboxes.add(box("asyl@amt.example", "b"));

        assertThat(told())
                .containsExactly(
                        "PURPOSE asyl@amt.example \"asyl@amt.example\" [Asyl] -> [Schutz]",
                        "BECOMES asyl@amt.example \"asyl@amt.example\" [PERSON] -> [COMPLAINT]",
                        "BOX_CATEGORY asyl@amt.example \"asyl@amt.example\" [] -> [Dauer]",
                        "BOX_LANGUAGES asyl@amt.example \"asyl@amt.example\" [de] -> [en, de]",
                        "MAILBOX asyl@amt.example (2) \"asyl@amt.example (2)\" [] -> [Leitung]",
                        "PURPOSE asyl@amt.example (2) \"asyl@amt.example (2)\" [] -> [Asyl]",
                        "BECOMES asyl@amt.example (2) \"asyl@amt.example (2)\" [] -> [PERSON]",
                        "BOX_LANGUAGES asyl@amt.example (2) \"asyl@amt.example (2)\" [] -> [de]");
    }

    @Test
    void F11_another_deadline_is_shown_for_usual_and_for_urgent_complaints() {
        terms = Map.of(DeadlineKind.FINDING, new Term(9, 2));

        assertThat(told()).containsExactly("DEADLINES FINDING \"\" [8, 3] -> [9, 2]");
        assertThat(changes().get(0).recomputes()).containsExactly(DeadlineKind.FINDING);
    }

    @Test
    void F11_calendar_weights_lending_last_seat_names_languages_and_partners_are_shown() {
        calendar = "BY";
        seating = new Seating(SameTeam.EXCLUDING, true, Optional.of("Rat"));
        languages = List.of("en", "fr");
        partners.set(0, new Partner("p1", "Beirat", "CHAMBER", true));

        assertThat(told())
                .containsExactly(
                        "CALENDAR  \"\" [SN] -> [BY]",
                        "SAME_TEAM  \"Amt\" [DISCLOSABLE] -> [EXCLUDING]",
                        "LENDING  \"Amt\" [false] -> [true]",
                        "LAST_SEAT  \"Amt\" [Beirat] -> [Rat]",
                        "LANGUAGES  \"Amt\" [de] -> [fr]",
                        "PARTNER_KIND p1 \"Beirat\" [COUNCIL] -> [CHAMBER]",
                        "PARTNER_CONTACT p1 \"Beirat\" [false] -> [true]");
        assertThat(changes().get(0).recomputes()).contains(DeadlineKind.FINDING);
    }
}
