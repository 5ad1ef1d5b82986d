package org.vieraugen.web.portal.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.absence.KeepAbsences;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.absence.Absence;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.department.AbsencePage.Shown;

/** The page on which staff say that they are away, and two people that somebody else is (F12). */
class AbsencePageTest {
    private static final StaffKey AGAIN = new StaffKey("albers.again");
    private static final String[] DAYS = {"from", "2026-11-24", "until", "2026-11-27"};

    private final House house = new House(Office.office().again(ALBERS, AGAIN, "office", Role.COORDINATOR));
    private final Screen screen = new Screen(house).at("/staff/absence").by(ALBERS);
    private final KeepAbsences keep = new KeepAbsences(house.absences, house.departments, house.desk, house.clock);
    private final AbsencePage page =
            new AbsencePage(screen.pages, screen.visitor, screen.desk, keep, house.departments, screen.refusals);
    private final LocalDate today = house.clock.today();

    private Shown entered(String form, String... pairs) {
        return shown(page.enter(form, screen.typed(pairs), Screen.info()));
    }

    private Shown answered(UUID id, String how) {
        return shown(page.answer(id, screen.typed("go", how), Screen.info()));
    }

    private Shown shown(Response answer) {
        var shown = screen.shown(Shown.class);
        assertThat(answer.getStatus()).isEqualTo(shown.done().isPresent() ? 200 : 422);
        return shown;
    }

    private static void wrong(Shown shown, String form, String... fields) {
        assertThat(shown.form()).isEqualTo(form);
        assertThat(shown.typed().wrongFields())
                .map(field -> field + " " + shown.typed().wrong(field).orElseThrow())
                .containsExactly(fields);
    }

    private Absence proposed() {
        return keep.propose(house.caller(ALBERS), PETRENKO, today, today.plusDays(3), "Im Krankenhaus.");
    }

    @Test
    void F12_the_own_absence_counts_at_once() {
        var shown = entered("own", DAYS);
        assertThat(shown.done()).contains("entered");
        assertThat(shown.known().own()).singleElement().satisfies(absence -> {
            assertThat(absence.who()).isEqualTo(ALBERS);
            assertThat(absence.from()).isEqualTo(today);
            assertThat(absence.until()).isEqualTo(today.plusDays(3));
            assertThat(absence.isInForce()).isTrue();
        });
        assertThat(shown.typedIn("own").all("from")).isEmpty();
    }

    @Test
    void what_is_missing_or_odd_is_said_and_nothing_is_entered() {
        wrong(entered("own"), "own", "from missing", "until missing");
        wrong(entered("own", "from", "24.11.2026", "until", "2026-02-30"), "own", "from bad-date", "until bad-date");
        wrong(entered("own", "from", "2026-11-23", "until", "2026-11-27"), "own", "from in-the-past");
        wrong(entered("other", DAYS), "other", "staff missing");
        assertThat(house.atDesk()).isEmpty();
    }

    @Test
    void a_day_that_is_none_is_told_as_such() {
        page.enter("own", screen.typed("from", "morgen", "until", "2026-11-27"), Screen.info());
        var shown = screen.shown(Shown.class);
        assertThat(Screen.html(screen.pages.wrong("department/absence", shown)))
                .contains(shown.frame().say("wrong.bad-date"))
                .doesNotContain(shown.frame().say("wrong.unknown"));
    }

    @Test
    void what_was_typed_stays_in_its_own_form_only() {
        var shown = entered("other", "staff", "petrenko", "reason", "Im Krankenhaus.");
        assertThat(shown.typedIn("other").value("reason")).isEqualTo("Im Krankenhaus.");
        assertThat(shown.typedIn("own").all("staff")).isEmpty();
    }

    @Test
    void F12_the_absence_of_somebody_else_waits_with_its_reason() {
        var shown = entered(
                "other", "staff", "petrenko", "from", "2026-11-24", "until", "2026-11-27", "reason", "Im Krankenhaus.");
        assertThat(shown.done()).contains("proposed");
        assertThat(shown.known().waiting()).singleElement().satisfies(absence -> {
            assertThat(absence.who()).isEqualTo(PETRENKO);
            assertThat(absence.by()).isEqualTo(ALBERS);
            assertThat(absence.reason()).isEqualTo("Im Krankenhaus.");
        });
    }

    @Test
    void F12_a_second_person_confirms_it_or_refuses_it() {
        var first = proposed();
        screen.by(DEMIR);
        assertThat(answered(first.id(), "").done()).contains("confirmed");
        assertThat(screen.shown(Shown.class).known().away()).hasSize(1);
        var other = keep.propose(house.caller(ALBERS), NASSER, today, today.plusDays(3), "Krank.");
        screen.by(DEMIR);
        assertThat(answered(other.id(), "refuse").done()).contains("refuse");
        assertThat(screen.shown(Shown.class).known().waiting()).isEmpty();
    }

    @Test
    void whoever_entered_it_takes_it_back_and_whoever_is_back_ends_it() {
        assertThat(answered(proposed().id(), "take-back").done()).contains("take-back");
        var own = keep.enter(house.caller(ALBERS), today, today.plusDays(3));
        assertThat(answered(own.id(), "end").done()).contains("end");
        assertThat(screen.shown(Shown.class).known().own()).isEmpty();
    }

    @Test
    void F9_nobody_confirms_what_they_entered_and_the_try_is_noted() {
        var shown = answered(proposed().id(), "confirm");
        assertThat(shown.trouble()).contains("rule-f9");
        assertThat(shown.known().waiting()).hasSize(1);
        assertThat(house.atDesk()).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(AccessEntries.DENIED);
            assertThat(act.facts()).containsEntry("what", "/staff/absence");
        });
    }

    @Test
    void an_absence_that_is_not_there_any_more_is_told_and_so_is_a_stale_form() {
        assertThat(answered(new UUID(0, 1), "confirm").trouble()).contains("unknown-absence");
        var own = keep.enter(house.caller(ALBERS), today, today.plusDays(3));
        var stale = screen.typed("go", "end");
        screen.by(ALBERS);
        assertThat(shown(page.answer(own.id(), stale, Screen.info())).trouble()).contains("stale");
        assertThat(screen.shown(Shown.class).known().own()).hasSize(1);
        wrong(shown(page.enter("own", stale, Screen.info())), "own", "from missing", "until missing");
        assertThat(screen.shown(Shown.class).typed().isStale()).isTrue();
    }

    @Test
    void only_whoever_has_the_duty_is_offered_others_and_never_the_own_person() {
        page.show(Screen.info());
        var others = screen.shown(Shown.class).others();
        assertThat(others).extracting(StaffMember::key).contains(PETRENKO, THAL).doesNotContain(ALBERS, AGAIN);
        screen.by(THAL);
        page.show(Screen.info());
        assertThat(screen.shown(Shown.class).others()).isEmpty();
        assertThat(screen.shown(Shown.class).me()).isEqualTo(THAL);
    }

    @Test
    void people_are_shown_by_their_names_and_who_has_left_by_the_key() {
        page.show(Screen.info());
        assertThat(screen.shown(Shown.class).name(PETRENKO)).isEqualTo("Maria Petrenko");
        assertThat(screen.shown(Shown.class).name(new StaffKey("gone"))).isEqualTo("gone");
    }
}
