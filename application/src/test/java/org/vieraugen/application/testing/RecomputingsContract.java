package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.deadline.Recomputings;
import org.vieraugen.application.deadline.Recomputings.Progress;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** What every store of what waits to be counted anew promises. */
public abstract class RecomputingsContract {
    /** Of which nobody else has heard. */
    private final DepartmentKey department =
            new DepartmentKey("d" + UUID.randomUUID().toString().substring(0, 20));

    protected abstract Recomputings recomputings();

    /** Stores it; of Office.FOREIGNERS. */
    protected abstract void hold(Complaint complaint);

    @Test
    void the_first_terms_that_are_known_of_a_department_leave_nothing_to_do() {
        assertThat(recomputings().begin(department, "a", Office.NOON)).isTrue();
        assertThat(recomputings().claim(department, "a", Office.NOON)).isEmpty();
        assertThat(recomputings().begin(department, "a", Office.NOON)).isFalse();
        assertThat(recomputings().claim(department, "a", Office.NOON)).isEmpty();
    }

    @Test
    void other_terms_wait_until_their_time_and_are_begun_once() {
        var later = Office.NOON.plus(Duration.ofMinutes(1));
        recomputings().begin(department, "a", Office.NOON);
        assertThat(recomputings().begin(department, "b", later)).isTrue();
        assertThat(recomputings().begin(department, "b", later.plusSeconds(60))).isFalse();
        assertThat(recomputings().claim(department, "b", later.minusMillis(1))).isEmpty();
        assertThat(recomputings().claim(department, "b", later)).contains(new Progress(Optional.empty()));
        assertThat(recomputings().claim(department, "a", later))
                .as("a server that does not know them yet")
                .isEmpty();
    }

    @Test
    void how_far_it_has_come_is_kept_until_all_is_done_and_begins_again_with_other_terms() {
        var last = UUID.randomUUID();
        recomputings().begin(department, "a", Office.NOON);
        recomputings().begin(department, "b", Office.NOON);
        recomputings().advance(department, last);
        assertThat(recomputings().begin(department, "b", Office.NOON)).isFalse();
        assertThat(recomputings().claim(department, "b", Office.NOON)).contains(new Progress(Optional.of(last)));
        recomputings().begin(department, "c", Office.NOON);
        assertThat(recomputings().claim(department, "c", Office.NOON)).contains(new Progress(Optional.empty()));
        recomputings().finish(department);
        assertThat(recomputings().claim(department, "c", Office.NOON)).isEmpty();
        assertThat(recomputings().begin(department, "a", Office.NOON)).isTrue();
        assertThat(recomputings().claim(department, "a", Office.NOON)).isPresent();
    }

    @Test
    void all_open_complaints_of_the_department_come_once_each_and_no_others() {
        var setting = Office.office().noon();
        var open = new ArrayList<UUID>();
        for (int i = 0; i < 3; i++) {
            var complaint = Cases.in(setting).numbered(i + 1).underReview();
            hold(complaint);
            open.add(complaint.id());
        }
        var over = Cases.in(setting).numbered(9).withdrawn();
        hold(over);
        var seen = new ArrayList<UUID>();
        var next = recomputings().next(Office.FOREIGNERS, Optional.empty());
        while (next.isPresent()) {
            seen.add(next.get());
            next = recomputings().next(Office.FOREIGNERS, next);
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(open).doesNotContain(over.id());
        assertThat(recomputings().next(department, Optional.empty())).isEmpty();
    }
}
