package org.vieraugen.application.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.LENT;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.EditDefinition.Edited;
import org.vieraugen.application.department.EditDefinition.Outcome;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.LineTexts;
import org.vieraugen.application.testing.MemoryDefinitions;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.definition.DefinitionEdit;
import org.vieraugen.domain.definition.DefinitionEdit.End;
import org.vieraugen.domain.definition.DefinitionEdit.Person;
import org.vieraugen.domain.definition.DefinitionEdit.Section;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.testing.Office;

/** What is changed by a form waits for another person as a text does (F9), beside what the same person changed before (F11). */
class EditDefinitionTest {
    private static final Caller ADMIN = House.caller(ALBERS, Role.ADMIN);
    private static final Caller SECOND = House.caller(PETRENKO, Role.OMBUDSPERSON);
    private static final DefinitionEdit ADA = new Person(person("ada", "Ada Findig"), true);
    private static final DefinitionEdit BEA = new Person(person("bea", "Bea Klug"), true);

    private final House house = new House(Office.office());
    private final Department now = house.departments.organisation().department(Office.FOREIGNERS);
    private final LineTexts texts = new LineTexts().saying(now);
    private final MemoryDefinitions definitions = new MemoryDefinitions();
    private final ProposeDefinition propose = new ProposeDefinition(texts, definitions, house.departments, house.clock);
    private final EditDefinition edit = new EditDefinition(propose, texts, definitions, house.departments, house.clock);
    private final ConfirmDefinition confirm =
            new ConfirmDefinition(texts, definitions, house.departments, (department, kinds) -> 0, house.clock);

    private static StaffMember person(String key, String name) {
        return new StaffMember(new StaffKey(key), name, new TeamKey("office"), Set.of(), Set.of());
    }

    private String version(Caller caller) {
        return edit.basis(caller, Office.FOREIGNERS).version();
    }

    private Edited edited(Caller caller, DefinitionEdit what) {
        return edit.handle(caller, Office.FOREIGNERS, version(caller), what);
    }

    @Test
    void F9_it_waits_for_another_person_and_whoever_made_it_does_not_confirm_it() {
        assertThat(edited(ADMIN, ADA).outcome()).isEqualTo(Outcome.WAITS);
        assertThat(confirm.waiting(SECOND)).singleElement().satisfies(waiting -> assertThat(
                        waiting.checked().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.about().name()).isEqualTo("Ada Findig")));
        refused("F9", () -> confirm.confirm(ADMIN, definitions.latest()));
        confirm.confirm(SECOND, definitions.latest());
        assertThat(definitions.done()).last().asString().startsWith("petrenko confirmed");
    }

    @Test
    void F11_two_changes_one_after_the_other_wait_together() {
        edited(ADMIN, ADA);
        var basis = edit.basis(ADMIN, Office.FOREIGNERS);
        assertThat(basis.own()).isPresent();
        assertThat(basis.waiting()).hasSize(1);
        assertThat(basis.department().staff()).contains(person("ada", "Ada Findig"));
        assertThat(edited(ADMIN, BEA).outcome()).isEqualTo(Outcome.WAITS);
        assertThat(confirm.waiting(SECOND))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.checked().changes()).hasSize(2));
    }

    @Test
    void F11_while_somebody_elses_change_waits_nothing_is_changed_beside_it() {
        edited(ADMIN, ADA);
        var other = House.caller(DEMIR, Role.ADMIN);
        assertThat(edit.basis(other, Office.FOREIGNERS).others()).isPresent();
        assertThat(edit.basis(other, Office.FOREIGNERS).department()).isEqualTo(now);
        refused("F11", () -> edited(other, BEA));
        assertThat(confirm.waiting(SECOND)).hasSize(1);
    }

    @Test
    void what_was_changed_and_changed_back_waits_no_more() {
        edited(ADMIN, ADA);
        assertThat(edited(ADMIN, new End(Section.STAFF, "ada")).outcome()).isEqualTo(Outcome.TAKEN_BACK);
        assertThat(definitions.waiting()).isEmpty();
        assertThat(edit.basis(ADMIN, Office.FOREIGNERS).own()).isEmpty();
    }

    @Test
    void what_changes_nothing_waits_for_nobody_and_leaves_what_waits() {
        var stays = new Person(now.staff().get(0), false);
        assertThat(edited(ADMIN, stays).outcome()).isEqualTo(Outcome.SAME);
        assertThat(definitions.waiting()).isEmpty();
        edited(ADMIN, ADA);
        long number = definitions.latest();
        assertThat(edited(ADMIN, stays).outcome()).isEqualTo(Outcome.SAME);
        assertThat(definitions.latest()).isEqualTo(number);
    }

    @Test
    void a_form_that_was_opened_before_another_definition_came_into_force_is_not_taken() {
        var opened = version(ADMIN);
        texts.comesIntoForce("newer", BEA.on(now));
        var late = edit.handle(ADMIN, Office.FOREIGNERS, opened, ADA);
        assertThat(late.outcome()).isEqualTo(Outcome.OUTDATED);
        assertThat(late.checked().changes()).as("what it would change now").hasSize(1);
        assertThat(definitions.waiting()).isEmpty();
        assertThat(edited(ADMIN, ADA).outcome()).isEqualTo(Outcome.WAITS);
    }

    @Test
    void a_form_that_was_opened_before_the_own_earlier_change_is_not_taken_either() {
        var opened = version(ADMIN);
        edited(ADMIN, ADA);
        assertThat(edit.handle(ADMIN, Office.FOREIGNERS, opened, BEA).outcome()).isEqualTo(Outcome.OUTDATED);
    }

    @Test
    void the_same_checks_refuse_it_as_a_text() {
        texts.breakAll();
        var wrong = edited(ADMIN, ADA);
        assertThat(wrong.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(wrong.checked().problems()).extracting(Problem::toString).containsExactly("1: wrong");
        assertThat(definitions.waiting()).isEmpty();
    }

    @Test
    void what_has_no_place_in_the_text_is_left_to_the_text() {
        texts.writeByHand();
        assertThat(edited(ADMIN, ADA).outcome()).isEqualTo(Outcome.BY_TEXT);
        assertThat(definitions.waiting()).isEmpty();
    }

    @Test
    void a_key_that_is_taken_is_refused() {
        assertThatThrownBy(() -> edited(ADMIN, new Person(person("albers", "Ada"), true)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void whoever_has_not_the_duty_or_is_of_another_department_is_denied() {
        for (var caller : new Caller[] {house.caller(NASSER), SECOND, House.caller(LENT, Role.ADMIN)}) {
            assertThatThrownBy(() -> edit.basis(caller, Office.FOREIGNERS)).isInstanceOf(Denied.class);
            assertThatThrownBy(() -> edit.handle(caller, Office.FOREIGNERS, "", ADA))
                    .isInstanceOf(Denied.class);
        }
        assertThatThrownBy(() -> edit.basis(ADMIN, new DepartmentKey("nowhere")))
                .isInstanceOf(Unknown.class);
    }
}
