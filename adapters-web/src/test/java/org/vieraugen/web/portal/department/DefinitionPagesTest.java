package org.vieraugen.web.portal.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.WIRTH;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.account.GiveAccess;
import org.vieraugen.application.department.ConfirmDefinition;
import org.vieraugen.application.department.Problem;
import org.vieraugen.application.department.ProposeDefinition;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.LineTexts;
import org.vieraugen.application.testing.MemoryDefinitions;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.definition.DepartmentChange;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.department.DefinitionPage.Definition;
import org.vieraugen.web.portal.department.WaitingPage.Shown;

/** A definition is changed and proposed on one page, and confirmed on another by somebody else (F9); so is access. */
class DefinitionPagesTest {
    private static final StaffKey ADMIN = new StaffKey("admin");
    private static final String CHANGED = "foreigners: changed";

    private int running = 12;
    private final House house = new House(Office.office().again(WIRTH, ADMIN, "office", Role.ADMIN));
    private final LineTexts texts = new LineTexts();
    private final MemoryDefinitions definitions = new MemoryDefinitions();
    private final Screen screen =
            new Screen(house).at("/staff/administration/definitions/foreigners").by(ADMIN);
    private final ProposeDefinition propose = new ProposeDefinition(texts, definitions, house.departments, house.clock);
    private final GiveAccess access =
            new GiveAccess(screen.gate.invitations, screen.gate.accounts, house.departments, house.desk, house.clock);
    private final DefinitionPage page =
            new DefinitionPage(screen.pages, screen.visitor, screen.desk, propose, screen.refusals);
    private final WaitingPage waiting = new WaitingPage(
            screen.pages,
            screen.visitor,
            screen.desk,
            new ConfirmDefinition(texts, definitions, house.departments, (department, kinds) -> running, house.clock),
            access,
            house.departments,
            screen.refusals);

    private static DepartmentChange changed(DepartmentChange.Kind kind, String key, String before, String after) {
        return new DepartmentChange(kind, new DepartmentChange.About(key, after), List.of(before), List.of(after));
    }

    private Definition taken(int status, Typed typed) {
        assertThat(page.take("foreigners", typed, Screen.info()).getStatus()).isEqualTo(status);
        return screen.shown(Definition.class);
    }

    private Definition sent(int status, String go, String text) {
        return taken(status, screen.typed("go", go, "text", text));
    }

    private long proposed() {
        assertThat(sent(200, "propose", CHANGED).proposed()).isTrue();
        return definitions.latest();
    }

    private Shown answered(Response answer) {
        var shown = screen.shown(Shown.class);
        assertThat(answer.getStatus()).isEqualTo(shown.trouble().isPresent() ? 422 : 200);
        return shown;
    }

    private Shown answered(long number, String go) {
        return answered(waiting.answer(number, screen.typed("go", go), Screen.info()));
    }

    private Shown given(String staff, String go) {
        return answered(waiting.access(staff, screen.typed("go", go), Screen.info()));
    }

    @Test
    void the_text_in_force_is_there_to_be_changed() {
        assertThat(page.show("foreigners", Screen.info()).getStatus()).isEqualTo(200);
        var shown = screen.shown(Definition.class);
        assertThat(shown.typed().value("text")).isEqualTo("foreigners: in force");
        assertThat(shown.checked()).isEmpty();
        assertThat(shown.proposed()).isFalse();
        assertThatThrownBy(() -> page.show("No Key", Screen.info())).isInstanceOf(NotFoundException.class);
        screen.by(NASSER);
        assertThatThrownBy(() -> page.show("foreigners", Screen.info())).isInstanceOf(Denied.class);
    }

    @Test
    void checking_proposes_nothing() {
        var shown = sent(200, "check", CHANGED);
        assertThat(shown.checked())
                .hasValueSatisfying(checked -> assertThat(checked.changes()).hasSize(1));
        assertThat(shown.proposed()).isFalse();
        assertThat(definitions.waiting()).isEmpty();
        assertThat(shown.typed().value("text")).isEqualTo(CHANGED);
    }

    @Test
    void what_is_wrong_is_listed_and_not_proposed() {
        var shown = sent(422, "propose", "foreigners: wrong");
        assertThat(shown.checked()).hasValueSatisfying(checked -> assertThat(checked.problems())
                .extracting(Problem::toString)
                .containsExactly("1: wrong"));
        assertThat(shown.proposed()).isFalse();
        assertThat(sent(200, "propose", "foreigners: same").proposed()).isFalse();
        assertThat(definitions.waiting()).isEmpty();
    }

    @Test
    void the_definition_of_another_department_is_not_proposed_from_this_page() {
        assertThat(sent(200, "propose", "parks: new").proposed()).isFalse();
        assertThat(definitions.waiting()).isEmpty();
    }

    @Test
    void a_text_that_was_opened_before_another_came_into_force_is_kept_and_not_proposed() {
        page.show("foreigners", Screen.info());
        var opened = screen.shown(Definition.class).version();
        texts.comesIntoForce("newer", house.departments.organisation().department(Office.FOREIGNERS));
        var late = taken(422, screen.typed("go", "propose", "version", opened, "text", CHANGED));
        assertThat(late.trouble()).contains("outdated");
        assertThat(late.typed().value("text")).isEqualTo(CHANGED);
        assertThat(definitions.waiting()).isEmpty();
        assertThat(taken(200, screen.typed("go", "propose", "version", late.version(), "text", CHANGED))
                        .proposed())
                .isTrue();
    }

    @Test
    void F11_whoever_has_a_change_waiting_is_told_that_another_text_takes_its_place() {
        proposed();
        page.show("foreigners", Screen.info());
        assertThat(screen.shown(Definition.class).hasOwn()).isTrue();
        assertThat(Screen.html(page.show("foreigners", Screen.info()))).contains("wartet noch auf Bestätigung");
    }

    @Test
    void F11_whoever_confirms_reads_sentences_and_the_lines_behind_them() {
        texts.changing(changed(DepartmentChange.Kind.CALENDAR, "", "SN", "BY"));
        proposed();
        screen.at("/staff/definitions").by(PETRENKO);
        assertThat(Screen.html(waiting.show(Screen.info())))
                .contains("Feiertage: bisher SN, künftig BY.", "− foreigners: in force", "+ " + CHANGED);
        texts.changing(changed(DepartmentChange.Kind.ORDER, "PEOPLE", "a", "b"));
        assertThat(Screen.html(waiting.show(Screen.info())))
                .contains("Es ändert sich nur die Reihenfolge", "Neue Reihenfolge: Personen.");
    }

    @Test
    void F9_a_good_one_waits_for_a_second_person() {
        long number = proposed();
        assertThat(definitions.waiting()).singleElement().satisfies(proposal -> {
            assertThat(proposal.number()).isEqualTo(number);
            assertThat(proposal.text()).isEqualTo(CHANGED);
            assertThat(proposal.by()).isEqualTo(ADMIN);
        });
    }

    @Test
    void a_stale_form_keeps_what_was_typed_and_does_nothing() {
        var stale = screen.typed("go", "propose", "text", CHANGED);
        screen.by(ADMIN);
        var shown = taken(422, stale);
        assertThat(shown.typed().isStale()).isTrue();
        assertThat(shown.checked()).isEmpty();
        assertThat(shown.typed().value("text")).isEqualTo(CHANGED);
        assertThat(definitions.waiting()).isEmpty();
    }

    @Test
    void F9_the_second_person_confirms_or_refuses_it() {
        long number = proposed();
        screen.at("/staff/definitions").by(PETRENKO);
        waiting.show(Screen.info());
        assertThat(screen.shown(Shown.class).waiting()).hasSize(1);
        assertThat(answered(number, "").done()).contains("confirmed");
        assertThat(definitions.done()).last().asString().startsWith("petrenko confirmed " + CHANGED);
        screen.by(ADMIN);
        long another = proposed();
        screen.by(PETRENKO);
        assertThat(answered(another, "refuse").done()).contains("refused");
        assertThat(definitions.done()).last().asString().startsWith("petrenko refused " + CHANGED);
        assertThat(screen.shown(Shown.class).waiting()).isEmpty();
    }

    @Test
    void F9_whoever_proposed_it_is_told_the_rule_and_the_try_is_noted() {
        long number = proposed();
        screen.at("/staff/definitions");
        assertThat(answered(number, "").trouble()).contains("rule-f9");
        assertThat(definitions.waiting()).hasSize(1);
        assertThat(house.atDesk()).last().satisfies(act -> assertThat(act.facts())
                .containsEntry("what", "/staff/definitions")
                .containsEntry("rule", "F9"));
    }

    @Test
    void what_does_not_fit_any_more_is_told_as_outdated() {
        long number = proposed();
        texts.breakAll();
        screen.by(PETRENKO);
        assertThat(answered(number, "").trouble()).contains("outdated");
    }

    @Test
    void a_stale_answer_answers_nothing() {
        long number = proposed();
        access.ask(House.caller(ADMIN, Role.ADMIN), ALBERS);
        screen.by(PETRENKO);
        var stale = screen.typed();
        screen.by(PETRENKO);
        assertThat(answered(waiting.answer(number, stale, Screen.info())).trouble())
                .contains("stale");
        assertThat(answered(waiting.access("albers", stale, Screen.info())).trouble())
                .contains("stale");
        assertThat(definitions.waiting()).hasSize(1);
        assertThat(screen.shown(Shown.class).access()).hasSize(1);
    }

    @Test
    void F9_whoever_gives_access_sees_the_second_half_once() {
        var first = access.ask(House.caller(ADMIN, Role.ADMIN), ALBERS);
        screen.at("/staff/definitions").by(PETRENKO);
        waiting.show(Screen.info());
        assertThat(screen.shown(Shown.class).access()).hasSize(1);
        assertThat(screen.shown(Shown.class).given()).isEmpty();
        var shown = given("albers", "");
        assertThat(shown.given()).hasValueSatisfying(given -> {
            assertThat(given.name()).isEqualTo("Renate Albers");
            assertThat(given.half()).isNotBlank().isNotEqualTo(first);
        });
        assertThat(shown.done()).isEmpty();
        assertThat(shown.access()).isEmpty();
        waiting.show(Screen.info());
        assertThat(screen.shown(Shown.class).given()).isEmpty();
    }

    @Test
    void F9_access_is_refused_by_the_second_button_and_nobody_gives_what_they_asked_for() {
        access.ask(House.caller(ADMIN, Role.ADMIN), ALBERS);
        assertThat(given("albers", "").trouble()).contains("rule-f9");
        screen.by(PETRENKO);
        assertThat(given("albers", "refuse").done()).contains("access-refused");
        assertThat(given("albers", "").trouble())
                .hasValueSatisfying(kind -> assertThat(kind).startsWith("unknown-"));
    }

    @Test
    void people_are_shown_by_their_names_and_who_has_left_by_the_key() {
        waiting.show(Screen.info());
        assertThat(screen.shown(Shown.class).name(DEMIR)).isEqualTo("Yusuf Demir");
        assertThat(screen.shown(Shown.class).name(new StaffKey("gone"))).isEqualTo("gone");
    }

    @Test
    void F11_whoever_confirms_sees_how_many_open_complaints_are_counted_anew() {
        texts.changing(changed(DepartmentChange.Kind.CALENDAR, "", "SN", "BY"));
        proposed();
        screen.at("/staff/definitions").by(PETRENKO);
        assertThat(Screen.html(waiting.show(Screen.info())))
                .contains("Die Fristen von 12 offenen Beschwerden werden neu berechnet.");
        running = 1;
        assertThat(Screen.html(waiting.show(Screen.info())))
                .contains("höchstens 4 offenen Beschwerden")
                .doesNotContain("von 1 offenen");
        texts.changing(changed(DepartmentChange.Kind.STAFF, "x", "a", "b"));
        assertThat(Screen.html(waiting.show(Screen.info()))).doesNotContain("neu berechnet");
    }
}
