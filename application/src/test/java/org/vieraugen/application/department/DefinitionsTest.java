package org.vieraugen.application.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.LENT;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.LineTexts;
import org.vieraugen.application.testing.MemoryDefinitions;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.definition.DefinitionProposal;
import org.vieraugen.domain.definition.DepartmentChange;
import org.vieraugen.domain.definition.LineDifference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Office;

/** A definition is proposed by one person and put in force by another (F9), for the own department. */
class DefinitionsTest {
    private static final StaffKey AGAIN = new StaffKey("albers.again");
    private static final Caller ADMIN = House.caller(ALBERS, Role.ADMIN);
    private static final Caller SECOND = House.caller(PETRENKO, Role.OMBUDSPERSON);
    private static final Caller STRANGER = House.caller(LENT, Role.ADMIN);
    private static final String TEXT = "foreigners: changed";

    private final House house = new House(Office.office().again(ALBERS, AGAIN, "office", Role.ADMIN));
    private final LineTexts texts = new LineTexts();
    private final MemoryDefinitions definitions = new MemoryDefinitions();
    private final ProposeDefinition propose = new ProposeDefinition(texts, definitions, house.departments, house.clock);
    private final List<String> asked = new ArrayList<>();
    private int running = 5;
    private final ConfirmDefinition confirm =
            new ConfirmDefinition(texts, definitions, house.departments, this::running, house.clock);

    private int running(DepartmentKey department, Set<DeadlineKind> kinds) {
        asked.add(department + " " + kinds.stream().sorted().toList());
        return running;
    }

    private long proposed(Caller by, String text) {
        assertThat(propose.handle(by, text)).isEmpty();
        return definitions.latest();
    }

    private static void unknown(String what, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo(what));
    }

    private static DepartmentChange changed(DepartmentChange.Kind kind, String key) {
        return new DepartmentChange(kind, new DepartmentChange.About(key, ""), List.of("8", "3"), List.of("9", "3"));
    }

    @Test
    void the_text_in_force_is_read_by_the_own_administrator() {
        assertThat(propose.text(ADMIN, Office.FOREIGNERS)).isEqualTo("foreigners: in force");
        unknown("department", () -> propose.text(ADMIN, new DepartmentKey("nowhere")));
        assertThatThrownBy(() -> propose.text(STRANGER, Office.FOREIGNERS))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("another department");
    }

    @Test
    void F9_what_was_proposed_waits_for_another_person_who_puts_exactly_that_in_force() {
        long number = proposed(ADMIN, TEXT);
        assertThat(confirm.waiting(SECOND)).singleElement().satisfies(waiting -> {
            assertThat(waiting.proposal())
                    .isEqualTo(new DefinitionProposal(number, Office.FOREIGNERS, TEXT, ALBERS, house.clock.instant()));
            assertThat(waiting.checked().changes()).hasSize(1);
        });
        refused("F9", () -> confirm.confirm(ADMIN, number));
        refused("F9", () -> confirm.refuse(ADMIN, number));
        refused("F9", () -> confirm.confirm(House.caller(AGAIN, Role.ADMIN), number));
        assertThat(definitions.done()).containsExactly("held still");
        confirm.confirm(SECOND, number);
        assertThat(definitions.done())
                .containsExactly(
                        "held still", "held still", "petrenko confirmed " + TEXT + " at " + house.clock.instant());
        unknown("proposal", () -> confirm.confirm(SECOND, number));
    }

    @Test
    void the_definition_in_force_stays_when_it_is_refused() {
        long number = proposed(ADMIN, TEXT);
        confirm.refuse(SECOND, number);
        assertThat(definitions.done()).last().isEqualTo("petrenko refused " + TEXT + " at " + house.clock.instant());
        assertThat(confirm.waiting(SECOND)).isEmpty();
    }

    @Test
    void F11_a_newer_proposal_is_not_confirmed_unseen() {
        long first = proposed(ADMIN, TEXT);
        long second = proposed(ADMIN, "foreigners: changed again");
        unknown("proposal", () -> confirm.confirm(SECOND, first));
        confirm.confirm(SECOND, second);
    }

    @Test
    void F11_what_somebody_else_proposed_does_not_disappear_unanswered() {
        long first = proposed(ADMIN, TEXT);
        var other = House.caller(DEMIR, Role.ADMIN);
        refused("F11", () -> propose.handle(other, "foreigners: otherwise"));
        assertThat(confirm.waiting(SECOND))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.proposal().number()).isEqualTo(first));
        // Under whichever key it is the same person, who proposes something better.
        proposed(House.caller(AGAIN, Role.ADMIN), "foreigners: better");
        confirm.refuse(SECOND, definitions.latest());
        proposed(other, "foreigners: otherwise");
    }

    @Test
    void a_text_that_was_written_from_an_older_one_is_not_proposed() {
        var version = DefinitionTexts.version("foreigners: in force");
        assertThatThrownBy(() -> propose.handle(ADMIN, Office.FOREIGNERS, "older", TEXT))
                .isInstanceOf(Outdated.class);
        assertThat(definitions.waiting()).isEmpty();
        assertThat(propose.handle(ADMIN, Office.FOREIGNERS, version, TEXT)).isEmpty();
        assertThat(definitions.waiting()).hasSize(1);
    }

    @Test
    void whoever_proposed_it_takes_it_back_and_nobody_else_does() {
        long number = proposed(ADMIN, TEXT);
        unknown("proposal", () -> propose.takeBack(House.caller(DEMIR, Role.ADMIN), number));
        unknown("proposal", () -> propose.takeBack(ADMIN, number + 1));
        propose.takeBack(House.caller(AGAIN, Role.ADMIN), number);
        assertThat(definitions.waiting()).isEmpty();
        unknown("proposal", () -> confirm.confirm(SECOND, number));
    }

    @Test
    void F11_whoever_confirms_sees_the_lines_that_differ() {
        proposed(ADMIN, TEXT);
        assertThat(confirm.waiting(SECOND).get(0).lines())
                .containsExactly(
                        new LineDifference(LineDifference.Kind.GONE, "foreigners: in force"),
                        new LineDifference(LineDifference.Kind.NEW, TEXT));
    }

    @Test
    void what_does_not_fit_any_more_is_not_put_in_force() {
        long number = proposed(ADMIN, TEXT);
        texts.breakAll();
        assertThatThrownBy(() -> confirm.confirm(SECOND, number)).isInstanceOf(Outdated.class);
        assertThat(definitions.done()).containsExactly("held still", "held still");
    }

    @Test
    void what_is_wrong_or_changes_nothing_does_not_wait() {
        assertThat(propose.handle(ADMIN, "foreigners: wrong"))
                .hasValueSatisfying(checked -> assertThat(checked.problems())
                        .extracting(Problem::toString)
                        .containsExactly("1: wrong"));
        assertThat(propose.handle(ADMIN, "foreigners: same"))
                .hasValueSatisfying(checked -> assertThat(checked.changes()).isEmpty());
        assertThat(propose.check(ADMIN, ": wrong").department()).isEmpty();
        assertThat(definitions.waiting()).isEmpty();
    }

    @Test
    void another_departments_definition_is_neither_checked_nor_answered() {
        assertThatThrownBy(() -> propose.check(STRANGER, TEXT)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> propose.handle(STRANGER, TEXT)).isInstanceOf(Denied.class);
        long number = proposed(ADMIN, TEXT);
        assertThat(confirm.waiting(STRANGER)).isEmpty();
        unknown("proposal", () -> confirm.confirm(STRANGER, number));
        unknown("proposal", () -> confirm.refuse(STRANGER, number));
    }

    @Test
    void a_department_that_does_not_exist_yet_is_the_business_of_whoevers_department_proposed_it() {
        long number = proposed(STRANGER, "parks: new");
        assertThat(confirm.waiting(SECOND)).isEmpty();
        unknown("proposal", () -> confirm.confirm(SECOND, number));
        assertThat(confirm.waiting(STRANGER)).hasSize(1);
        refused("F9", () -> confirm.confirm(STRANGER, number));
        long ours = proposed(ADMIN, "parks: newer");
        confirm.confirm(SECOND, ours);
        // Whoever proposed it has left: nobody's department answers for it.
        definitions.propose(new DepartmentKey("baths"), "baths: new", new StaffKey("nobody"), house.clock.instant());
        assertThat(confirm.waiting(SECOND)).isEmpty();
    }

    @Test
    void whoever_has_not_the_duty_is_denied() {
        long number = proposed(ADMIN, TEXT);
        for (var caller : List.of(house.caller(DEMIR), house.caller(NASSER))) {
            for (var act : List.<ThrowingCallable>of(
                    () -> propose.text(caller, Office.FOREIGNERS),
                    () -> propose.check(caller, TEXT),
                    () -> propose.handle(caller, TEXT),
                    () -> propose.handle(caller, Office.FOREIGNERS, "", TEXT),
                    () -> propose.takeBack(caller, number),
                    () -> confirm.waiting(caller),
                    () -> confirm.confirm(caller, number),
                    () -> confirm.refuse(caller, number))) {
                assertThatThrownBy(act).isInstanceOf(Denied.class);
            }
        }
        assertThatThrownBy(() -> propose.handle(SECOND, TEXT)).isInstanceOf(Denied.class);
        assertThat(new WrongDefinition(List.of(
                        new Problem("a:1", Map.of("de", "ix", "en", "x")),
                        new Problem("b:2", Map.of("de", "ypsilon", "en", "y")))))
                .hasMessageContaining("a:1: x\n  b:2: y")
                .satisfies(wrong -> assertThat(wrong.problems())
                        .extracting(problem -> problem.in("de"), problem -> problem.in("fr"))
                        .containsExactly(tuple("a:1: ix", "a:1: x"), tuple("b:2: ypsilon", "b:2: y")));
    }

    @Test
    void F11_whoever_confirms_sees_how_many_open_complaints_are_counted_anew() {
        proposed(ADMIN, TEXT);
        assertThat(confirm.waiting(SECOND).get(0).recomputed())
                .as("who is on the staff moves no date")
                .isEmpty();
        texts.changing(changed(DepartmentChange.Kind.DEADLINES, "FINDING"));
        assertThat(confirm.waiting(SECOND).get(0).recomputed()).hasValueSatisfying(touched -> {
            assertThat(touched.complaints()).isEqualTo(5);
            assertThat(touched.isFew()).isFalse();
        });
        running = 4;
        assertThat(confirm.waiting(SECOND).get(0).recomputed())
                .hasValueSatisfying(touched -> assertThat(touched.isFew()).isTrue());
        texts.changing(changed(DepartmentChange.Kind.DEADLINES, "RETENTION"));
        assertThat(confirm.waiting(SECOND).get(0).recomputed()).isEmpty();
        texts.changing(changed(DepartmentChange.Kind.CALENDAR, ""));
        assertThat(confirm.waiting(SECOND).get(0).recomputed()).isPresent();
        assertThat(asked).first().isEqualTo("foreigners [FINDING]");
        assertThat(asked).last().asString().contains("FIRST_REPLY").doesNotContain("RETENTION");
    }
}
