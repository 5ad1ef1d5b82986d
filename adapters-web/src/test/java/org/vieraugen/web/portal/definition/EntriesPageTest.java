package org.vieraugen.web.portal.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.department.EditDefinition;
import org.vieraugen.application.department.ProposeDefinition;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.LineTexts;
import org.vieraugen.application.testing.MemoryDefinitions;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.definition.EntriesPage.Shown;

/** People, teams, boxes and categories are changed on forms, each change for a second person (F9), and told in sentences (F11). */
class EntriesPageTest {
    private static final StaffKey ADMIN = new StaffKey("admin");
    private static final StaffKey OTHER = new StaffKey("other");
    private static final String HOME = "foreigners";

    private final House house = new House(
            Office.office().again(WIRTH, ADMIN, "office", Role.ADMIN).again(NASSER, OTHER, "office", Role.ADMIN));
    private final Department now = house.departments.organisation().department(Office.FOREIGNERS);
    private final LineTexts texts = new LineTexts().saying(now);
    private final MemoryDefinitions definitions = new MemoryDefinitions();
    private final Screen screen = new Screen(house)
            .at("/staff/administration/definitions/foreigners/people")
            .by(ADMIN);
    private final ProposeDefinition propose = new ProposeDefinition(texts, definitions, house.departments, house.clock);
    private final EditDefinition edit = new EditDefinition(propose, texts, definitions, house.departments, house.clock);
    private final EntriesPage page =
            new EntriesPage(screen.pages, screen.visitor, screen.desk, edit, propose, screen.refusals);

    private Shown opened(String list, String key) {
        page.entry(HOME, list, key, Screen.info());
        return screen.shown(Shown.class);
    }

    private Typed form(String list, String key, String... pairs) {
        var all = new ArrayList<>(List.of(
                "which",
                key,
                "version",
                opened(list, key.isEmpty() ? "" : key).basis().version()));
        all.addAll(Arrays.asList(pairs));
        return screen.typed(all.toArray(String[]::new));
    }

    private Response sent(String list, String key, String... pairs) {
        return page.change(HOME, list, form(list, key, pairs), Screen.info());
    }

    private Shown waits(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(screen.template()).isEqualTo("definition/list");
        assertThat(screen.shown(Shown.class).done()).contains("WAITS");
        return screen.shown(Shown.class);
    }

    private Shown refused(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(screen.template()).isEqualTo("definition/entry");
        return screen.shown(Shown.class);
    }

    private static Optional<StaffMember> person(Department in, String key) {
        return in.staff().stream().filter(one -> one.key().text().equals(key)).findFirst();
    }

    @Test
    void each_list_and_each_form_is_written_in_both_languages() {
        for (var language : List.of("de", "en")) {
            screen.in(language);
            for (var list : Entries.values()) {
                assertThat(Screen.html(page.list(HOME, list.word(), Screen.info())))
                        .contains("/staff/administration/definitions/foreigners/" + list.word() + "/entry");
                assertThat(Screen.html(page.entry(HOME, list.word(), null, Screen.info())))
                        .contains("name=\"version\"")
                        .doesNotContain("<script>", "field.entry", "multiple");
            }
            assertThat(Screen.html(page.entry(HOME, "teams", "office", Screen.info())))
                    .contains("value=\"end\"");
            var category = now.categories().get(0).key();
            assertThat(Screen.html(page.entry(HOME, "categories", category, Screen.info())))
                    .doesNotContain("value=\"end\"");
            assertThat(Screen.html(
                            page.entry(HOME, "mailboxes", now.mailboxes().get(0).address(), Screen.info())))
                    .contains(now.mailboxes().get(0).address());
        }
        assertThatThrownBy(() -> page.entry(HOME, "people", "nobody", Screen.info()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> page.entry(HOME, "people", "last1", Screen.info()))
                .as("the last seat stands in no team")
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> page.list("No Key", "people", Screen.info())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoever_has_not_the_duty_sees_no_form() {
        screen.by(NASSER);
        assertThatThrownBy(() -> page.list(HOME, "people", Screen.info())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> page.entry(HOME, "people", null, Screen.info()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> page.change(HOME, "people", screen.typed("which", ""), Screen.info()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> page.takeBack(HOME, "people", screen.typed("number", "1"), Screen.info()))
                .isInstanceOf(Denied.class);
    }

    @Test
    void F9_somebody_new_waits_with_team_roles_and_address() {
        var shown = waits(sent(
                "people",
                "",
                "key",
                "ada",
                "name",
                " Ada Findig ",
                "team",
                "office",
                "roles",
                "REVIEWER",
                "roles",
                "LAST_SEAT",
                "mail",
                "ada@amt.example",
                "language",
                "en"));
        var ada = person(shown.basis().department(), "ada").orElseThrow();
        assertThat(ada.name()).isEqualTo("Ada Findig");
        assertThat(ada.roles()).as("nobody is given the last seat").containsExactly(Role.REVIEWER);
        assertThat(ada.contact())
                .hasValueSatisfying(contact -> assertThat(contact.language()).isEqualTo("en"));
        assertThat(Screen.html(page.list(HOME, "people", Screen.info())))
                .contains("Ada Findig kommt hinzu, im Team", "Rollen von Ada Findig: bisher nichts, künftig");
        assertThat(definitions.waiting()).singleElement().satisfies(one -> assertThat(one.by())
                .isEqualTo(ADMIN));
    }

    @Test
    void all_that_is_wrong_stands_beside_its_field_at_once_and_what_was_typed_is_kept() {
        var shown = refused(sent("people", "", "key", "Ada F", "name", " ", "mail", "nirgends", "samePersonAs", "?"));
        assertThat(shown.typed().wrongFields()).contains("key", "name", "team", "mail", "samePersonAs");
        assertThat(shown.typed().value("mail")).isEqualTo("nirgends");
        assertThat(refused(sent("mailboxes", "", "becomes", "COMPLAINT"))
                        .typed()
                        .wrongFields())
                .contains("address", "team", "purpose", "category");
        assertThat(refused(sent("teams", "")).typed().wrongFields()).contains("key", "name");
        assertThat(refused(sent("categories", "")).typed().wrongFields()).contains("key", "name-de");
        assertThat(definitions.waiting()).isEmpty();
    }

    @Test
    void a_key_that_is_taken_is_said_beside_the_key() {
        var shown = refused(sent("people", "", "key", "albers", "name", "Ada", "team", "office"));
        assertThat(shown.typed().wrong("key")).contains("taken");
        assertThat(Screen.html(page.change(
                        HOME,
                        "people",
                        form("people", "", "key", "albers", "name", "Ada", "team", "office"),
                        Screen.info())))
                .contains("Das ist schon vergeben");
    }

    @Test
    void F11_what_is_not_on_the_form_stays() {
        var before = person(now, "albers").orElseThrow();
        var shown = waits(sent(
                "people", "albers", "name", "Renate Alt", "team", before.team().text(), "roles", "COORDINATOR"));
        var after = person(shown.basis().department(), "albers").orElseThrow();
        assertThat(after.memberOf()).isEqualTo(now.partners().isEmpty() ? before.memberOf() : java.util.Set.of());
        assertThat(shown.basis().waiting()).isNotEmpty();
    }

    @Test
    void a_team_is_renamed_and_led_by_somebody_else() {
        var shown = waits(sent("teams", "office", "name", "Ombudsbüro", "lead", "demir", "unit", "9.1"));
        assertThat(Screen.html(page.list(HOME, "teams", Screen.info())))
                .contains("heißt künftig „Ombudsbüro“.", "Leitung des Teams „Ombudsbüro“");
        assertThat(shown.basis().department().team(new TeamKey("office")))
                .hasValueSatisfying(team -> assertThat(team.lead()).contains(DEMIR));
    }

    @Test
    void a_box_gets_another_address_purpose_and_fate() {
        var box = now.mailboxes().get(0);
        var shown = waits(sent(
                "mailboxes",
                box.address(),
                "address",
                "neu@amt.example",
                "team",
                "office",
                "purpose",
                "Post",
                "becomes",
                "REQUEST",
                "languages",
                "en",
                "languages",
                "de"));
        assertThat(shown.basis().department().mailbox("neu@amt.example")).hasValueSatisfying(next -> {
            assertThat(next.becomes()).isEqualTo(Mailbox.Becomes.REQUEST);
            assertThat(next.languages())
                    .as("the first stays the first")
                    .startsWith(box.languages().get(0));
        });
    }

    @Test
    void a_category_gets_names_and_another_place_and_keeps_the_languages_nobody_asked_for() {
        var category = now.categories().get(0);
        var shown = waits(sent("categories", category.key(), "name-de", "Umgang", "name-en", "Tone"));
        var after = shown.basis().department().categories().get(0);
        assertThat(after.names()).containsEntry("de", "Umgang").containsEntry("en", "Tone");
        waits(sent("categories", "", "key", "NEU", "name-de", "Neu", "aboutDecision", "yes"));
        waits(sent("categories", "NEU", "go", "earlier"));
        var order = screen.shown(Shown.class).basis().department().categories().stream()
                .map(Category::key)
                .toList();
        assertThat(order.indexOf("NEU")).isEqualTo(order.size() - 2);
    }

    @Test
    void a_category_ends_and_comes_back_and_is_shown_as_ended() {
        var category = now.categories().get(0);
        var shown = waits(sent("categories", category.key(), "name-de", category.name("de"), "ended", "yes"));
        assertThat(shown.basis().department().offered())
                .extracting(Category::key)
                .doesNotContain(category.key());
        assertThat(Screen.html(page.list(HOME, "categories", Screen.info())))
                .contains(
                        "nicht mehr angeboten", "„" + category.name("de") + "“ wird nicht mehr angeboten: bisher nein");
        assertThat(sent("categories", category.key(), "name-de", category.name("de"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(screen.shown(Shown.class).basis().department().offered())
                .extracting(Category::key)
                .contains(category.key());
        assertThat(definitions.waiting()).as("nothing is left to confirm").isEmpty();
    }

    @Test
    void somebody_leaves_and_comes_back_before_anybody_confirmed() {
        waits(sent("people", "thal", "go", "end"));
        assertThat(Screen.html(page.list(HOME, "people", Screen.info()))).contains("scheidet aus, bisher im Team");
        var own = screen.shown(Shown.class).basis().own().orElseThrow();
        var wrong =
                page.takeBack(HOME, "people", screen.typed("number", Long.toString(own.number() + 1)), Screen.info());
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(definitions.waiting()).hasSize(1);
        var back = page.takeBack(HOME, "people", screen.typed("number", Long.toString(own.number())), Screen.info());
        assertThat(back.getStatus()).isEqualTo(200);
        assertThat(definitions.waiting()).isEmpty();
        assertThat(person(screen.shown(Shown.class).basis().department(), "thal"))
                .isPresent();
    }

    @Test
    void a_form_opened_before_another_change_keeps_what_was_typed_and_says_what_it_would_change_now() {
        var old = form("people", "albers", "name", "Renate Neu", "team", "office", "roles", "COORDINATOR");
        texts.comesIntoForce("newer", now.withMailboxes(now.mailboxes().subList(0, 1)));
        var shown = refused(page.change(HOME, "people", old, Screen.info()));
        assertThat(shown.trouble()).contains("outdated");
        assertThat(shown.typed().value("name")).isEqualTo("Renate Neu");
        assertThat(shown.checked()).isPresent();
        assertThat(definitions.waiting()).isEmpty();
        assertThat(Screen.html(page.change(HOME, "people", old, Screen.info())))
                .contains("Das würde sich jetzt ändern");
        waits(page.change(HOME, "people", old.with("version", shown.basis().version()), Screen.info()));
    }

    @Test
    void what_went_while_its_form_was_open_is_said_to_be_gone() {
        var old = form("people", "thal", "name", "Ruben Thal", "team", "office");
        texts.comesIntoForce(
                "newer",
                now.withStaff(now.staff().stream()
                        .filter(one -> !one.key().text().equals("thal"))
                        .toList()));
        var shown = refused(page.change(HOME, "people", old, Screen.info()));
        assertThat(shown.typed().wrong("key")).contains("unknown");
    }

    @Test
    void F11_while_somebody_elses_change_waits_there_is_no_form_and_none_is_taken() {
        var mine = form("people", "", "key", "ada", "name", "Ada", "team", "office");
        propose.handle(House.caller(OTHER, Role.ADMIN), "foreigners: changed");
        assertThat(Screen.html(page.list(HOME, "people", Screen.info())))
                .contains("Eine andere Änderung wartet auf Bestätigung")
                .doesNotContain("people/entry");
        var shown = refused(page.change(HOME, "people", mine, Screen.info()));
        assertThat(shown.trouble()).contains("rule-f11");
        assertThat(definitions.waiting()).singleElement().satisfies(one -> assertThat(one.by())
                .isEqualTo(OTHER));
    }

    @Test
    void what_the_check_refuses_is_listed_and_what_changes_nothing_is_said() {
        var person = person(now, "albers").orElseThrow();
        var same = refused(sent(
                "people", "albers", "name", person.name(), "team", person.team().text(), "roles", "COORDINATOR"));
        assertThat(same.done()).contains("SAME");
        texts.writeByHand();
        assertThat(refused(sent("people", "thal", "go", "end")).done()).contains("BY_TEXT");
    }

    @Test
    void a_wrong_definition_is_refused_with_the_words_of_the_check() {
        texts.breakAll();
        var answer = sent("people", "thal", "go", "end");
        assertThat(refused(answer).done()).contains("WRONG");
        assertThat(Screen.html(answer)).contains("1: falsch");
    }

    @Test
    void a_stale_form_changes_nothing() {
        var stale = form("people", "", "key", "ada", "name", "Ada", "team", "office");
        screen.by(ADMIN);
        var shown = refused(page.change(HOME, "people", stale, Screen.info()));
        assertThat(shown.typed().isStale()).isTrue();
        waits(sent("people", "thal", "go", "end"));
        var back = screen.typed("number", "1");
        screen.by(ADMIN);
        assertThat(page.takeBack(HOME, "people", back, Screen.info()).getStatus())
                .isEqualTo(422);
        assertThat(definitions.waiting()).hasSize(1);
    }

    @Test
    void the_choices_name_whoever_shares_a_name_with_the_key() {
        page.entry(HOME, "teams", null, Screen.info());
        var choices = screen.shown(Shown.class).choices();
        assertThat(choices.names())
                .containsEntry("admin", "Once More (admin)")
                .containsEntry("albers", "Renate Albers");
        assertThat(choices.names()).doesNotContainKey("last1");
        assertThat(choices.roles()).doesNotContainKeys("LAST_SEAT", "COMPLAINANT", "SYSTEM");
        assertThat(new EntryChoices(choices.frame(), now, Optional.of("office")).otherTeams())
                .isNotEmpty()
                .doesNotContainKey("office");
        assertThat(Map.copyOf(choices.staffLanguages())).containsOnlyKeys("de", "en");
    }
}
