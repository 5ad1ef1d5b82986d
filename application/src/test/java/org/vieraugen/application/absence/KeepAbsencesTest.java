package org.vieraugen.application.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.CLAUDIA_BRANDT;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.LENT;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.absence.Absence;
import org.vieraugen.domain.absence.AbsenceEntries;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.testing.Office;

/** Whoever is away says so herself, or two others do with a reason (F12). */
class KeepAbsencesTest {
    private static final StaffKey AGAIN = new StaffKey("albers.again");

    private final House house = new House(Office.office().again(ALBERS, AGAIN, "office", Role.COORDINATOR));
    private final KeepAbsences keep = new KeepAbsences(house.absences, house.departments, house.desk, house.clock);
    private final LocalDate today = house.clock.today();

    private static void unknown(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("absence"));
    }

    private void noted(ActKind kind, StaffKey by, StaffKey whom) {
        assertThat(house.atDesk()).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(kind);
            assertThat(act.by()).contains(by);
            assertThat(act.facts())
                    .containsEntry("for", whom.text())
                    .containsEntry("from", today.toString())
                    .containsEntry("until", today.plusDays(3).toString());
        });
    }

    private Absence proposed() {
        return keep.propose(house.caller(ALBERS), PETRENKO, today, today.plusDays(3), "Im Krankenhaus.");
    }

    @Test
    void F12_her_own_absence_counts_at_once() {
        var absence = keep.enter(house.caller(PETRENKO), today, today.plusDays(3));
        assertThat(absence.isInForce()).isTrue();
        assertThat(absence.who()).isEqualTo(PETRENKO);
        assertThat(house.settings.now().absent()).containsExactly(PETRENKO);
        noted(AbsenceEntries.ABSENCE_ENTERED, PETRENKO, PETRENKO);
        assertThat(keep.known(house.caller(PETRENKO)).own()).containsExactly(absence);
        keep.end(house.caller(PETRENKO), absence.id());
        noted(AbsenceEntries.ABSENCE_ENDED, PETRENKO, PETRENKO);
        assertThat(house.settings.now().absent()).isEmpty();
    }

    @Test
    void F12_of_others_two_people_say_it_and_until_then_it_does_not_count() {
        var absence = proposed();
        noted(AbsenceEntries.ABSENCE_PROPOSED, ALBERS, PETRENKO);
        assertThat(house.settings.now().absent()).isEmpty();
        keep.confirm(house.caller(DEMIR), absence.id());
        noted(AbsenceEntries.ABSENCE_CONFIRMED, DEMIR, PETRENKO);
        assertThat(house.settings.now().absent()).containsExactly(PETRENKO);
        unknown(() -> keep.confirm(house.caller(DEMIR), absence.id()));
        unknown(() -> keep.refuse(house.caller(DEMIR), absence.id()));
        unknown(() -> keep.takeBack(house.caller(ALBERS), absence.id()));
        // Back again, she ends it herself, whoever entered it; nobody else does.
        unknown(() -> keep.end(house.caller(ALBERS), absence.id()));
        keep.end(house.caller(PETRENKO), absence.id());
        assertThat(house.settings.now().absent()).isEmpty();
    }

    @Test
    void F9_neither_whoever_entered_it_nor_whoever_is_to_be_away_confirms_it_under_any_key() {
        var absence = proposed();
        refused("F9", () -> keep.confirm(house.caller(ALBERS), absence.id()));
        refused("F9", () -> keep.confirm(house.caller(AGAIN), absence.id()));
        refused("F9", () -> keep.confirm(house.caller(PETRENKO), absence.id()));
        refused("F9", () -> keep.refuse(house.caller(ALBERS), absence.id()));
        assertThat(house.settings.now().absent()).isEmpty();
        assertThat(house.atDesk()).hasSize(1);
    }

    @Test
    void another_person_or_she_herself_refuses_it() {
        var first = proposed();
        keep.refuse(house.caller(DEMIR), first.id());
        noted(AbsenceEntries.ABSENCE_REFUSED, DEMIR, PETRENKO);
        unknown(() -> keep.confirm(house.caller(DEMIR), first.id()));
        var second = proposed();
        keep.refuse(house.caller(PETRENKO), second.id());
        noted(AbsenceEntries.ABSENCE_REFUSED, PETRENKO, PETRENKO);
        // Whoever reviews has no word on others' absences, but on the own.
        var ofHers = keep.propose(house.caller(ALBERS), NASSER, today, today.plusDays(3), "Urlaub.");
        assertThatThrownBy(() -> keep.refuse(house.caller(THAL), ofHers.id())).isInstanceOf(Denied.class);
        keep.refuse(house.caller(NASSER), ofHers.id());
        assertThat(keep.known(house.caller(ALBERS)).waiting()).isEmpty();
    }

    @Test
    void whoever_entered_it_takes_it_back_while_it_waits() {
        var absence = proposed();
        unknown(() -> keep.takeBack(house.caller(DEMIR), absence.id()));
        unknown(() -> keep.end(house.caller(PETRENKO), absence.id()));
        keep.takeBack(house.caller(ALBERS), absence.id());
        noted(AbsenceEntries.ABSENCE_TAKEN_BACK, ALBERS, PETRENKO);
        unknown(() -> keep.takeBack(house.caller(ALBERS), absence.id()));
    }

    @Test
    void everybody_knows_of_the_own_and_those_with_the_duty_of_all() {
        var waits = proposed();
        var away = keep.enter(house.caller(NASSER), today, today);
        var office = keep.known(house.caller(DEMIR));
        assertThat(office.own()).isEmpty();
        assertThat(office.waiting()).containsExactly(waits);
        assertThat(office.away()).containsExactly(away);
        var hers = keep.known(house.caller(PETRENKO));
        assertThat(hers.own()).containsExactly(waits);
        assertThat(hers.waiting()).isEmpty();
        assertThat(hers.away()).containsExactly(away);
        var reviewer = keep.known(house.caller(THAL));
        assertThat(reviewer.own()).isEmpty();
        assertThat(reviewer.waiting()).isEmpty();
        assertThat(reviewer.away()).isEmpty();
        assertThat(keep.known(house.caller(NASSER)).own()).containsExactly(away);
        assertThat(keep.known(House.caller(LENT, Role.COORDINATOR)).waiting()).isEmpty();
    }

    @Test
    void what_is_wrong_with_it_is_said_and_nothing_is_entered() {
        var caller = house.caller(ALBERS);
        for (var act : List.<ThrowingCallable>of(
                () -> keep.enter(caller, today.minusDays(1), today),
                () -> keep.enter(caller, today, today.minusDays(1)),
                () -> keep.enter(caller, today, today.plusDays(Absence.LONGEST + 1L)),
                () -> keep.propose(caller, ALBERS, today, today, "Urlaub."),
                () -> keep.propose(caller, AGAIN, today, today, "Urlaub."),
                () -> keep.propose(caller, PETRENKO, today, today, ""),
                () -> keep.propose(caller, new StaffKey("nobody"), today, today, "Urlaub."))) {
            assertThatThrownBy(act).isInstanceOf(Malformed.class);
        }
        assertThat(house.atDesk()).isEmpty();
    }

    @Test
    void of_another_department_nothing_is_said_or_known() {
        var stranger = House.caller(LENT, Role.COORDINATOR);
        assertThatThrownBy(() -> keep.propose(stranger, PETRENKO, today, today, "Urlaub."))
                .isInstanceOf(Denied.class);
        var absence = proposed();
        unknown(() -> keep.confirm(stranger, absence.id()));
        unknown(() -> keep.refuse(stranger, absence.id()));
        unknown(() -> keep.confirm(house.caller(DEMIR), UUID.randomUUID()));
    }

    @Test
    void whoever_has_no_role_has_no_word_and_whoever_reviews_none_on_others() {
        var nobody = house.caller(CLAUDIA_BRANDT);
        var reviewer = house.caller(THAL);
        var absence = proposed();
        for (var act : List.<ThrowingCallable>of(
                () -> keep.known(nobody),
                () -> keep.enter(nobody, today, today),
                () -> keep.end(nobody, absence.id()),
                () -> keep.refuse(nobody, absence.id()),
                () -> keep.propose(reviewer, PETRENKO, today, today, "Urlaub."),
                () -> keep.confirm(reviewer, absence.id()),
                () -> keep.takeBack(reviewer, absence.id()))) {
            assertThatThrownBy(act).isInstanceOf(Denied.class);
        }
    }

    @Test
    void K7_days_begin_and_end_by_themselves_and_lists_are_looked_at_again() {
        keep.enter(house.caller(NASSER), today.plusDays(1), today.plusDays(1));
        house.clock.pass(Duration.ofDays(2));
        keep.turn();
        assertThat(house.absences.turned()).containsExactly(today.plusDays(2));
        assertThat(keep.known(house.caller(NASSER)).own()).isEmpty();
    }
}
