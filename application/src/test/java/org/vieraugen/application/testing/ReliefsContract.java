package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.relief.Reliefs;
import org.vieraugen.application.relief.Reliefs.Entered;
import org.vieraugen.application.relief.Reliefs.Held;
import org.vieraugen.application.relief.Reliefs.Outcome;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.relief.Relief;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** What every store of handings over promises. */
public abstract class ReliefsContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Set<StaffKey> NASSERS = Set.of(Office.NASSER);

    /** Of which nobody else has heard. */
    private final DepartmentKey department =
            new DepartmentKey("d" + UUID.randomUUID().toString().substring(0, 20));

    protected abstract Reliefs reliefs();

    /** Stores it. */
    protected abstract void hold(Complaint complaint);

    private static Relief own(Instant since) {
        return new Relief(
                UUID.randomUUID(), Office.NASSER, Office.WIRTH, DAY, Office.NASSER, "", since, Optional.empty());
    }

    private static Relief proposed() {
        return new Relief(
                UUID.randomUUID(),
                Office.NASSER,
                Office.WIRTH,
                DAY,
                Office.ALBERS,
                "Sie hat gekündigt.",
                Office.NOON,
                Optional.empty());
    }

    @Test
    void they_come_back_as_they_were_the_earliest_first_and_of_the_department_alone() {
        var late = own(Office.NOON.plusSeconds(60));
        var early = proposed();
        reliefs().add(department, late);
        reliefs().add(department, early);
        assertThat(reliefs().of(department))
                .containsExactly(new Entered(early, Optional.empty()), new Entered(late, Optional.empty()));
        assertThat(reliefs().of(new DepartmentKey("nowhere"))).isEmpty();
        reliefs().drop(early);
        reliefs().drop(late);
        assertThat(reliefs().of(department)).isEmpty();
    }

    @Test
    void one_takes_effect_when_its_time_has_come_until_it_is_done() {
        var relief = own(Office.NOON);
        reliefs().add(department, relief);
        assertThat(reliefs().claim(relief.begins().minusMillis(1))).isEmpty();
        assertThat(reliefs().claim(relief.begins())).contains(relief);
        reliefs().finish(relief.id(), relief.begins());
        assertThat(reliefs().claim(relief.begins())).isEmpty();
        assertThat(reliefs().of(department)).containsExactly(new Entered(relief, Optional.of(relief.begins())));
        reliefs().forget(relief.begins());
        assertThat(reliefs().of(department)).hasSize(1);
        reliefs().forget(relief.begins().plusMillis(1));
        assertThat(reliefs().of(department)).isEmpty();
    }

    @Test
    void F9_one_that_waits_takes_no_effect_and_is_confirmed_once() {
        var relief = proposed();
        reliefs().add(department, relief);
        assertThat(reliefs().claim(Office.NOON.plus(Duration.ofDays(9)))).isEmpty();
        var confirmed =
                relief.confirmed(Office.PETRENKO, Office.office().organisation().chart(), Office.NOON.plusSeconds(90));
        reliefs().confirm(confirmed);
        assertThatThrownBy(() -> reliefs().confirm(confirmed)).isInstanceOf(Outdated.class);
        assertThat(reliefs().claim(confirmed.begins().minusMillis(1))).isEmpty();
        assertThat(reliefs().claim(confirmed.begins())).contains(confirmed);
        reliefs().drop(confirmed);
        assertThatThrownBy(() -> reliefs().confirm(confirmed)).isInstanceOf(Outdated.class);
    }

    @Test
    void each_complaint_with_a_seat_that_waits_for_something_comes_once() {
        var setting = Office.office().noon();
        var first = Cases.in(setting).numbered(1).underReview();
        var second = Cases.in(setting).numbered(2).awaiting();
        var decided = Cases.in(setting).numbered(3).decided();
        var nobodys = Cases.in(setting).numbered(4).submitted();
        hold(first);
        hold(second);
        hold(decided);
        hold(nobodys);
        var relief = own(Office.NOON);
        reliefs().add(department, relief);
        assertThat(reliefs().left(relief.id(), NASSERS)).isEqualTo(2);
        var one = reliefs().next(relief.id(), NASSERS).orElseThrow();
        reliefs().note(relief.id(), new Outcome(one.department(), one.complaint(), Seat.FIRST, Optional.of("C1")));
        var other = reliefs().next(relief.id(), NASSERS).orElseThrow();
        reliefs().note(relief.id(), new Outcome(other.department(), other.complaint(), Seat.SECOND, Optional.empty()));
        assertThat(reliefs().next(relief.id(), NASSERS)).isEmpty();
        assertThat(reliefs().left(relief.id(), NASSERS)).isZero();
        assertThat(Set.of(one, other))
                .isEqualTo(Set.of(new Held(Office.FOREIGNERS, first.id()), new Held(Office.FOREIGNERS, second.id())));
        assertThat(reliefs().outcomes(relief.id()))
                .extracting(Outcome::rule)
                .containsExactlyInAnyOrder(Optional.of("C1"), Optional.empty());
        assertThat(reliefs().next(UUID.randomUUID(), Set.of(Office.THAL))).isEmpty();
        assertThat(reliefs().left(UUID.randomUUID(), NASSERS)).isEqualTo(2);
    }
}
