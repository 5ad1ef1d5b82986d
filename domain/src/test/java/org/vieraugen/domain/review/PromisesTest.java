package org.vieraugen.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.testing.Cases;

class PromisesTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final Remedy LETTER = new Remedy(Remedy.Kind.APOLOGY, "Brief", WIRTH, DUE);
    private static final Remedy VISIT = new Remedy(Remedy.Kind.APPOINTMENT, "Termin", WIRTH, DUE);
    private final Setting noon = office().noon();

    private Complaint decided(Remedy... remedies) {
        return Cases.in(noon).decided(Cases.promising(remedies));
    }

    private Complaint done(Complaint complaint, int remedy) {
        return complaint
                .in(noon, Completion::new)
                .remedyDone(WIRTH, Role.REVIEWER, remedy)
                .next();
    }

    private boolean isTaken(Complaint decided, Remedy... next) {
        return decided.in(noon, Appeal::new)
                .object("Nein.")
                .next()
                .in(noon, Appeal::new)
                .propose(PETRENKO, Cases.promising(next))
                .next()
                .awaitsCountersignature();
    }

    @Test
    void F11_what_was_promised_and_is_done_need_not_be_promised_again() {
        assertThat(isTaken(done(decided(LETTER, VISIT), 0), VISIT)).isTrue();
        refused("F11", () -> isTaken(done(decided(LETTER, VISIT), 1), VISIT));
        refused("F11", () -> isTaken(decided(LETTER, VISIT), VISIT));
    }

    @Test
    void F11_a_promise_is_kept_by_the_same_thing_at_the_same_time_or_sooner() {
        assertThat(isTaken(decided(LETTER), new Remedy(Remedy.Kind.APOLOGY, " Brief ", THAL, DUE.minusDays(1))))
                .isTrue();
        for (var other : List.of(
                new Remedy(Remedy.Kind.CORRECTION, "Brief", WIRTH, DUE),
                new Remedy(Remedy.Kind.APOLOGY, "Anruf", WIRTH, DUE),
                new Remedy(Remedy.Kind.APOLOGY, "Brief", WIRTH, DUE.plusDays(1)))) {
            refused("F11", () -> isTaken(decided(LETTER), other));
        }
    }

    @Test
    void F11_of_two_equal_promises_each_is_kept_by_one_of_its_own() {
        assertThat(isTaken(decided(LETTER, LETTER), LETTER, LETTER)).isTrue();
        refused("F11", () -> isTaken(decided(LETTER, LETTER), LETTER));
    }
}
