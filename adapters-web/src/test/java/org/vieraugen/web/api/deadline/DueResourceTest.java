package org.vieraugen.web.api.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.due.KeepDigest;
import org.vieraugen.application.due.KeepDigest.State;
import org.vieraugen.application.due.OwnDue;
import org.vieraugen.application.due.ReadDue;
import org.vieraugen.application.testing.MemoryDigests;
import org.vieraugen.application.testing.MemoryDueList;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.absence.Absence;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.due.DueKind;
import org.vieraugen.domain.due.Nearness;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.deadline.DueAnswer.Clock;
import org.vieraugen.web.api.deadline.DueAnswer.Owner;
import org.vieraugen.web.api.deadline.DueAnswer.Row;
import org.vieraugen.web.api.deadline.DueResource.Wish;
import org.vieraugen.web.failure.NotSignedIn;

/** The board as programs read it. */
class DueResourceTest {
    private final Asking asking = new Asking();
    private final DueResource due = new DueResource(
            asking.credentials,
            new ReadDue(
                    new OwnDue(new MemoryDueList(asking.house), asking.house.departments),
                    asking.house.departments,
                    asking.house.absences,
                    asking.house.clock),
            new KeepDigest(new MemoryDigests(asking.house.outbox), asking.house.departments, asking.house.clock));

    @Test
    void a_row_says_what_is_due_when_and_whose_it_is() {
        var complaint = Cases.in(asking.house.settings.now()).underReview();
        asking.house.holds(complaint);
        var today = asking.house.clock.today();
        asking.house.absences.add(
                Office.FOREIGNERS,
                Absence.own(UUID.randomUUID(), Office.NASSER, today, today, today, asking.house.clock.instant()));
        asking.by(Office.NASSER);
        assertThat(due.list(true, null, false))
                .isEqualTo(new DueAnswer(
                        today,
                        List.of(new Row(
                                complaint.reference().text(),
                                "foreigners",
                                DueKind.FINDING,
                                false,
                                Optional.empty(),
                                new Clock(today, LocalDate.of(2026, 12, 4), Nearness.LATER, 0, false, Optional.empty()),
                                new Owner(List.of(Role.REVIEWER), Optional.of("nasser"), true, Optional.empty()))),
                        false));
    }

    @Test
    void it_can_be_asked_for_a_team_and_for_those_without_one() {
        asking.house.holds(Cases.in(asking.house.settings.now()).submitted());
        asking.by(Office.ALBERS);
        assertThat(due.list(false, "t3", false).rows()).isEmpty();
        assertThat(due.list(false, null, true).rows()).hasSize(2);
        assertThat(due.list(false, "", false).rows()).hasSize(2);
        assertThatThrownBy(() -> due.list(false, "no team", false)).isInstanceOf(Malformed.class);
    }

    @Test
    void whoever_has_no_desk_or_is_nobody_reads_nothing() {
        assertThatThrownBy(() -> due.list(false, null, false)).isInstanceOf(NotSignedIn.class);
        asking.by(Office.KESSLER);
        assertThatThrownBy(() -> due.list(false, null, false)).isInstanceOf(Denied.class);
    }

    @Test
    void the_own_digest_is_switched_off_and_on_again() {
        asking.by(Office.NASSER);
        assertThat(due.digest().state()).isEqualTo(State.NO_ADDRESS);
        asking.house.become(Office.office().writingTo(Office.NASSER, "nasser@amt.example", "en"));
        assertThat(due.digest().state()).isEqualTo(State.ON);
        assertThat(due.want(new Wish(false)).state()).isEqualTo(State.OFF);
        assertThat(due.want(new Wish(true)).state()).isEqualTo(State.ON);
        assertThatThrownBy(() -> due.want(new Wish(null))).isInstanceOf(Malformed.class);
        asking.by(Office.KESSLER);
        assertThatThrownBy(due::digest).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> due.want(new Wish(false))).isInstanceOf(Denied.class);
    }
}
