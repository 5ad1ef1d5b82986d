package org.vieraugen.web.api.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.absence.KeepAbsences;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.department.AbsencesResource.Absence;
import org.vieraugen.web.api.department.AbsencesResource.Days;
import org.vieraugen.web.api.department.AbsencesResource.Known;
import org.vieraugen.web.api.department.AbsencesResource.Proposed;

/** Who is away, as programs say and read it (F12). */
class AbsencesResourceTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 25);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 4);

    private final Asking asking = new Asking();
    private final AbsencesResource absences = new AbsencesResource(
            new KeepAbsences(asking.house.absences, asking.house.departments, asking.house.desk, asking.house.clock),
            asking.credentials);

    private Absence proposed() {
        asking.by(Office.ALBERS);
        return absences.propose(new Proposed("nasser", FROM, UNTIL, "Krank."));
    }

    @Test
    void F12_the_own_absence_counts_at_once_until_it_is_ended() {
        asking.by(Office.NASSER);
        var entered = absences.enter(new Days(FROM, UNTIL));
        assertThat(entered)
                .isEqualTo(new Absence(
                        entered.id(), "nasser", FROM, UNTIL, "nasser", asking.house.clock.instant(), "", true));
        assertThat(absences.known()).isEqualTo(new Known(List.of(entered), List.of(), List.of()));
        asking.by(Office.ALBERS);
        assertThat(absences.known()).isEqualTo(new Known(List.of(), List.of(), List.of(entered)));
        asking.by(Office.NASSER);
        absences.end(entered.id());
        assertThat(absences.known().own()).isEmpty();
    }

    @Test
    void F12_the_absence_of_another_waits_for_a_second_person() {
        var proposed = proposed();
        assertThat(proposed)
                .isEqualTo(new Absence(
                        proposed.id(), "nasser", FROM, UNTIL, "albers", asking.house.clock.instant(), "Krank.", false));
        assertThat(absences.known()).isEqualTo(new Known(List.of(), List.of(proposed), List.of()));
        asking.by(Office.DEMIR);
        absences.confirm(proposed.id());
        assertThat(absences.known().away()).singleElement().satisfies(absence -> assertThat(absence.inForce())
                .isTrue());
    }

    @Test
    void F12_what_is_refused_or_taken_back_does_not_count() {
        var refused = proposed();
        asking.by(Office.DEMIR);
        absences.refuse(refused.id());
        assertThat(absences.known().waiting()).isEmpty();
        var takenBack = proposed();
        absences.takeBack(takenBack.id());
        assertThat(absences.known().waiting()).isEmpty();
    }

    @Test
    void what_is_missing_is_told_with_its_field() {
        asking.by(Office.ALBERS);
        assertThatThrownBy(() -> absences.enter(new Days(FROM, null)))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("until"));
        assertThatThrownBy(() -> absences.propose(new Proposed(null, FROM, UNTIL, "Krank.")))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("staff"));
    }
}
