package org.vieraugen.definition.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.definition.DefinitionEdit;
import org.vieraugen.domain.definition.DefinitionEdit.Box;
import org.vieraugen.domain.definition.DefinitionEdit.End;
import org.vieraugen.domain.definition.DefinitionEdit.Move;
import org.vieraugen.domain.definition.DefinitionEdit.OfCategory;
import org.vieraugen.domain.definition.DefinitionEdit.OfTeam;
import org.vieraugen.domain.definition.DefinitionEdit.Person;
import org.vieraugen.domain.definition.DefinitionEdit.Section;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Contact;

/** A form changes in the file what it is about, and not a letter of anything else. */
class DefinitionEditorTest {
    private static final String LINES =
            """
            key: amt
            prefix: AMT
            names: {de: Amt}
            federalState: SN
            languages: [de]
            categories:
            # the first
            - key: DELAY
              names:
                de: Dauer # in German
                en: 'Delay'
              # said to the complainant
              aboutDecision: true

            - key: TONE
              names: {de: Ton}
            teams:
              -   key: a # the team of all
                  name: "Asyl 😀"
                  lead: kim

                  # what letters say
                  unit: 32.7
              # the second team
              - {key: b, name: B, parent: a, }
            staff:
              - key: kim
                name: >-
                  Kim
                  Kahn
                team: a
                roles:
                - REVIEWER
                - ANALYST
              - {key: lee, name: Lee, team: b} # comes on Mondays""";

    private static String sample() throws IOException {
        try (var file = DefinitionFiles.class.getResourceAsStream("foreigners.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Department read(String text) {
        var reader = new DefinitionReader();
        reader.read("edited", text);
        return reader.departments().get(0);
    }

    private static String edited(String text, DefinitionEdit edit) {
        return new DefinitionEditor(text, read(text)).edited(edit).orElseThrow();
    }

    private static StaffMember person(Department in, String key) {
        return in.staff().stream()
                .filter(one -> one.key().text().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static StaffMember with(StaffMember one, String name, String team, Role... roles) {
        return new StaffMember(
                one.key(),
                name,
                new TeamKey(team),
                Set.of(roles),
                one.memberOf(),
                one.samePersonAs(),
                one.notSamePersonAs(),
                one.contact());
    }

    private static Team team(String key, String name, String parent, String lead, String unit) {
        return new Team(
                new TeamKey(key),
                name,
                Optional.of(parent).filter(one -> !one.isEmpty()).map(TeamKey::new),
                Optional.of(lead).filter(one -> !one.isEmpty()).map(StaffKey::new),
                Optional.of(unit).filter(one -> !one.isEmpty()));
    }

    @Test
    void somebody_moves_to_another_team_and_one_line_differs() throws IOException {
        var before = sample();
        var after = edited(
                before, new Person(with(person(read(before), "s12"), "Tobias Frank", "t2", Role.REVIEWER), false));
        assertThat(after)
                .isEqualTo(before.replace(
                        "{key: s12, name: Tobias Frank, team: t1, roles: [REVIEWER]}",
                        "{key: s12, name: Tobias Frank, team: t2, roles: [REVIEWER]}"));
    }

    @Test
    void roles_come_and_go_with_their_field() throws IOException {
        var before = sample();
        var none = edited(before, new Person(with(person(read(before), "s12"), "Tobias Frank", "t1"), false));
        assertThat(none).contains("- {key: s12, name: Tobias Frank, team: t1}\n");
        var some = edited(
                none,
                new Person(with(person(read(none), "s12"), "Tobias Frank", "t1", Role.ANALYST, Role.REVIEWER), false));
        assertThat(some).contains("- {key: s12, name: Tobias Frank, team: t1, roles: [REVIEWER, ANALYST]}\n");
    }

    @Test
    void whoever_comes_stands_behind_the_others_with_all_that_is_known() throws IOException {
        var before = sample();
        var newcomer = new StaffMember(
                        new StaffKey("s53"),
                        "Zoë \"Z\" O'Neill: Jr. # no comment",
                        new TeamKey("t5"),
                        Set.of(),
                        Set.of("p2"),
                        Optional.empty(),
                        Set.of(new StaffKey("s33")))
                .at(new Contact(new Address("zoe@amt.example"), "en"));
        var after = edited(before, new Person(newcomer, true));
        assertThat(person(read(after), "s53")).isEqualTo(newcomer);
        assertThat(after.lines().filter(line -> !before.contains(line)))
                .containsExactly(
                        "  - {key: s53, name: \"Zoë \\\"Z\\\" O'Neill: Jr. # no comment\", team: t5, memberOf: [p2], mail: zoe@amt.example, language: en, notSamePersonAs: [s33]}");
        assertThat(edited(after, new End(Section.STAFF, "s53"))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null-ish", "true", "12", "- x", "a, b", "{x}", "[x]", "x: y", "x #y", "'x'", "\"x\"", "\\", "@x", "*x",
                        "&x",
                "!x", "%x", "|", ">", "?", "Ünï", "محمد", "e\u0301", "😀 x", "a\tb", "a\u2028b", "~", "=", "x:", "x'"
            })
    void every_name_is_read_as_it_was_written(String name) {
        var after = edited(LINES, new Person(with(person(read(LINES), "lee"), name, "b"), false));
        assertThat(person(read(after), "lee").name()).isEqualTo(name);
        var team = edited(LINES, new OfTeam(team("a", name, "", "kim", "32.7"), false));
        assertThat(read(team).teams().get(0).name()).isEqualTo(name);
        assertThat(team).contains("# the team of all", "# what letters say");
    }

    @Test
    void what_is_written_in_lines_keeps_its_comments() {
        var fewer = edited(LINES, new Person(with(person(read(LINES), "kim"), "Kim Kahn", "a"), false));
        assertThat(fewer).isEqualTo(LINES.replace("    roles:\n    - REVIEWER\n    - ANALYST\n", ""));
        var other = edited(LINES, new Person(with(person(read(LINES), "kim"), "Kim Kühn", "b", Role.ANALYST), false));
        assertThat(other)
                .isEqualTo(LINES.replace(
                                "    name: >-\n      Kim\n      Kahn\n    team: a", "    name: Kim Kühn\n    team: b")
                        .replace("    roles:\n    - REVIEWER\n    - ANALYST", "    roles: [ANALYST]"));
        var team = edited(LINES, new OfTeam(team("a", "Asyl 😀", "", "", ""), false));
        assertThat(team).contains("# the team of all", "# what letters say").doesNotContain("lead", "unit");
        var below = edited(LINES, new OfTeam(team("a", "Asyl 😀", "b", "kim", "32.7"), false));
        assertThat(below).isEqualTo(LINES.replace("      unit: 32.7\n", "      unit: 32.7\n      parent: b\n"));
    }

    @Test
    void a_comma_too_much_does_no_harm() {
        assertThat(edited(LINES, new OfTeam(team("b", "B", "a", "lee", ""), false)))
                .contains("- {key: b, name: B, parent: a, lead: lee, }");
    }

    @Test
    void the_last_line_needs_no_end() {
        var after = edited(LINES, new Person(person(read(sampleLike()), "moe"), true));
        assertThat(after).isEqualTo(LINES + "\n  - {key: moe, name: Moe, team: a}");
        assertThat(edited(LINES, new End(Section.STAFF, "kim")))
                .endsWith("staff:\n  - {key: lee, name: Lee, team: b} # comes on Mondays");
    }

    private static String sampleLike() {
        return LINES + "\n  - {key: moe, name: Moe, team: a}\n";
    }

    @Test
    void lines_end_as_they_did() {
        var windows = LINES.replace("\n", "\r\n") + "\r\n";
        var after = edited(windows, new Person(person(read(sampleLike()), "moe"), true));
        assertThat(after).isEqualTo(windows + "  - {key: moe, name: Moe, team: a}\r\n");
        assertThat(edited(after, new End(Section.STAFF, "moe"))).isEqualTo(windows);
        assertThat(edited(windows, new OfTeam(team("a", "Asyl 😀", "b", "kim", "32.7"), false)))
                .isEqualTo(windows.replace("unit: 32.7\r\n", "unit: 32.7\r\n      parent: b\r\n"));
    }

    @Test
    void a_name_in_one_language_is_changed_added_or_taken_out_alone() {
        var now = read(LINES).categories().get(0);
        var after = edited(
                LINES,
                new OfCategory(
                        new Category("DELAY", Map.of("de", "Dauer", "fr", "Durée"), now.aboutDecision(), false),
                        false));
        assertThat(after)
                .isEqualTo(LINES.replace("    en: 'Delay'\n", "")
                        .replace("    de: Dauer # in German\n", "    de: Dauer # in German\n    fr: Durée\n"));
        var flow = edited(
                LINES, new OfCategory(new Category("TONE", Map.of("de", "Umgang", "en", "Tone"), true, false), false));
        assertThat(flow).contains("- key: TONE\n  names: {de: Umgang, en: Tone}\n  aboutDecision: true\nteams:");
        var more = edited(
                LINES, new OfCategory(new Category("NEW", Map.of("de", "Neu", "ar", "جديد"), false, false), true));
        var ended = edited(LINES, new OfCategory(new Category("TONE", Map.of("de", "Ton"), false, true), false));
        assertThat(ended).contains("- key: TONE\n  names: {de: Ton}\n  ended: true\nteams:");
        assertThat(edited(ended, new OfCategory(new Category("TONE", Map.of("de", "Ton"), false, false), false)))
                .isEqualTo(LINES);
        assertThat(more).contains("  names: {de: Ton}\n- {key: NEW, names: {ar: جديد, de: Neu}}\nteams:");
    }

    @Test
    void what_is_moved_changes_places_and_comments_between_stay() {
        var after = edited(LINES, new Move(Section.CATEGORIES, "TONE", true));
        assertThat(after)
                .contains(
                        "# the first\n- key: TONE\n  names: {de: Ton}\n\n- key: DELAY\n  names:\n    de: Dauer # in German");
        assertThat(read(after).categories().stream().map(Category::key)).containsExactly("TONE", "DELAY");
        assertThat(edited(LINES, new Move(Section.CATEGORIES, "TONE", false))).isEqualTo(LINES);
        assertThat(edited(after, new Move(Section.CATEGORIES, "TONE", false))).isEqualTo(LINES);
    }

    @Test
    void a_list_begins_with_its_first_thing_and_stays_a_list_without_the_last() {
        var box = new Mailbox(
                "post@amt.example",
                new TeamKey("a"),
                "Post",
                List.of("de", "en"),
                Mailbox.Becomes.REQUEST,
                Optional.empty());
        var after = edited(LINES, new Box(box, Optional.empty()));
        assertThat(after)
                .isEqualTo(
                        LINES
                                + "\nmailboxes:\n  - {address: post@amt.example, team: a, purpose: Post, becomes: request, languages: [de, en]}");
        var empty = edited(after, new End(Section.MAILBOXES, "post@amt.example"));
        assertThat(empty).isEqualTo(LINES + "\nmailboxes: []");
        assertThat(read(edited(empty, new Box(box, Optional.empty()))).mailboxes())
                .containsExactly(box);
        var moved = new Mailbox("neu@amt.example", new TeamKey("b"), "Post");
        assertThat(edited(after, new Box(moved, Optional.of("post@amt.example"))))
                .endsWith("- {address: neu@amt.example, team: b, purpose: Post, becomes: person, languages: [de]}");
    }

    @Test
    void every_person_team_box_and_category_of_the_sample_can_be_moved_and_taken_out() throws IOException {
        var before = sample();
        var now = read(before);
        for (var person : now.staff()) {
            if (!person.is(Role.LAST_SEAT)) {
                var renamed = edited(
                        before, new Person(with(person, "Neu", person.team().text(), Role.ANALYST), false));
                assertThat(person(read(renamed), person.key().text()).name()).isEqualTo("Neu");
                assertThat(renamed.lines().filter(line -> !before.contains(line)))
                        .hasSize(1);
            }
        }
        for (var box : now.mailboxes()) {
            assertThat(read(edited(before, new End(Section.MAILBOXES, box.address())))
                            .mailboxes())
                    .doesNotContain(box);
        }
        for (var category : now.categories()) {
            assertThat(read(edited(before, new Move(Section.CATEGORIES, category.key(), true)))
                            .categories())
                    .isEqualTo(new Move(Section.CATEGORIES, category.key(), true)
                            .on(now)
                            .categories());
        }
        for (var team : now.teams()) {
            assertThat(edited(before, new End(Section.TEAMS, team.key().text())))
                    .doesNotContain("{key: " + team.key() + ",");
        }
    }

    @Test
    void what_leaves_others_without_a_team_is_written_for_the_check_to_refuse() throws IOException {
        var after = edited(sample(), new End(Section.TEAMS, "t4"));
        assertThatThrownBy(() -> read(after)).hasMessageContaining("there is no team 't4'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staff: [{key: kim, name: Kim, team: a}]",
                "staff:\n  - &x {key: kim, name: Kim, team: a}\npartners:\n  - *x",
                "lastSeat: {name: Rat, members: [{key: kim, name: Kim}]}"
            })
    void what_only_a_person_can_change_is_left_to_a_person(String odd) {
        var text = LINES.substring(0, LINES.indexOf("staff:")).replace("      lead: kim\n", "") + odd + "\n";
        var editor = new DefinitionEditor(text, read(LINES));
        assertThat(editor.edited(new Person(with(person(read(LINES), "kim"), "Kai", "a"), false)))
                .isEmpty();
    }

    @Test
    void a_key_that_is_taken_or_that_nobody_has_is_refused() {
        var lee = person(read(LINES), "lee");
        assertThatThrownBy(() -> edited(LINES, new Person(lee, true))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> edited(LINES, new End(Section.STAFF, "nobody")))
                .isInstanceOf(Malformed.class);
    }
}
