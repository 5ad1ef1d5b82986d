package org.vieraugen.application.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.CaseActContract;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.course.CourseNotices;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.retention.Retention;
import org.vieraugen.domain.retention.RetentionEntries;
import org.vieraugen.domain.retention.RetentionNotices;
import org.vieraugen.domain.testing.Cases;

/** A hold stops an erasure, and erasing earlier takes two people (I7). */
class RetentionActsTest extends CaseActContract {
    private static final Function<House, Complaint> OVER = Given.a(Cases::withdrawn);
    private static final Function<House, Complaint> HELD = Given.a(Cases::withdrawn, (complaint, setting) -> complaint
            .in(setting, Retention::new)
            .hold(ALBERS, Role.COORDINATOR, "Ein Prozess läuft.")
            .next());
    private static final Function<House, Complaint> PROPOSED =
            Given.a(Cases::withdrawn, (complaint, setting) -> complaint
                    .in(setting, Retention::new)
                    .proposeErasure(ALBERS, Role.COORDINATOR, "Sie bittet darum.")
                    .next());

    @Override
    protected List<Staffs> acts() {
        return List.of(
                staffs("hold", OVER, ALBERS, RetentionEntries.HELD, (house, on) -> new HoldErasure(house.acts)
                                .hold(on, "Ein Prozess."))
                        .noTwice((house, on) -> new HoldErasure(house.acts).lift(on, "Ein Prozess."))
                        .telling(RetentionNotices.HELD),
                staffs("lift a hold", HELD, ALBERS, RetentionEntries.HOLD_LIFTED, (house, on) -> new HoldErasure(
                                        house.acts)
                                .lift(on, "Vorbei."))
                        .noTwice((house, on) -> new HoldErasure(house.acts).hold(on, "Vorbei.")),
                staffs(
                                "propose an erasure",
                                OVER,
                                ALBERS,
                                RetentionEntries.ERASURE_PROPOSED,
                                (house, on) -> new EraseEarlier(house.acts).propose(on, "Sie bittet darum."))
                        .noTwice((house, on) -> new EraseEarlier(house.acts).propose(on, "Er bittet darum."))
                        .telling(CourseNotices.CONFIRMATION_WANTED),
                staffs(
                                "confirm an erasure",
                                PROPOSED,
                                PETRENKO,
                                RetentionEntries.ERASURE_CONFIRMED,
                                (house, on) -> new EraseEarlier(house.acts).confirm(on, "Ja."))
                        .noTwice((house, on) -> new EraseEarlier(house.acts).refuse(on, "Ja."))
                        .telling(RetentionNotices.ERASURE_ANNOUNCED),
                staffs(
                                "refuse an erasure",
                                PROPOSED,
                                PETRENKO,
                                Matter.Kind.ERASURE.refused(),
                                (house, on) -> new EraseEarlier(house.acts).refuse(on, "Nein."))
                        .noTwice((house, on) -> new EraseEarlier(house.acts).confirm(on, "Nein."))
                        .telling(CourseNotices.DISSENT));
    }

    @Test
    void I7_earlier_erasure_takes_the_ombudsperson_and_is_announced_thirty_days_before() {
        var complaint = PROPOSED.apply(new House());
        var house = holding(complaint);
        var erase = new EraseEarlier(house.acts);
        assertThatThrownBy(() -> erase.confirm(house.on(complaint, DEMIR), "Ja."))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> erase.refuse(house.on(complaint, DEMIR), "Nein."))
                .isInstanceOf(Denied.class);
        erase.confirm(house.on(complaint, PETRENKO), "Ja.");
        var due = house.complaint(complaint.reference())
                .deadlines()
                .open(DeadlineKind.RETENTION)
                .orElseThrow()
                .due();
        assertThat(due).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(house.told(complaint))
                .containsExactlyInAnyOrder(
                        Notice.to(Role.COMPLAINANT, RetentionNotices.ERASURE_ANNOUNCED),
                        Notice.to(Role.COORDINATOR, RetentionNotices.ERASURE_ANNOUNCED));
    }

    @Test
    void I7_a_refused_erasure_changes_no_date() {
        var complaint = PROPOSED.apply(new House());
        var house = holding(complaint);
        new EraseEarlier(house.acts).refuse(house.on(complaint, PETRENKO), "Nein.");
        assertThat(house.complaint(complaint.reference()).deadlines().open(DeadlineKind.RETENTION))
                .isEqualTo(complaint.deadlines().open(DeadlineKind.RETENTION));
    }

    @Test
    void I7_a_hold_with_a_reason_stops_it_and_the_complainant_is_told() {
        var complaint = PROPOSED.apply(new House());
        var house = holding(complaint);
        new HoldErasure(house.acts).hold(house.on(complaint, ALBERS), "Ein Prozess läuft.");
        refused("I7", () -> new EraseEarlier(house.acts).confirm(house.on(complaint, PETRENKO), "Ja."));
        assertThat(house.complaint(complaint.reference()).file().hold())
                .hasValueSatisfying(hold -> assertThat(hold.reason()).isEqualTo("Ein Prozess läuft."));
        new HoldErasure(house.acts).lift(house.on(complaint, ALBERS), "Vorbei.");
        new EraseEarlier(house.acts).confirm(house.on(complaint, PETRENKO), "Ja.");
        assertThat(house.kinds(complaint)).contains(RetentionEntries.ERASURE_ANNOUNCED);
    }

    @Test
    void I7_nothing_is_held_or_erased_that_is_not_over() {
        var complaint = Given.a(Cases::submitted).apply(new House());
        var house = holding(complaint);
        refused("course", () -> new HoldErasure(house.acts).hold(house.on(complaint, ALBERS), "Nein."));
        refused("course", () -> new EraseEarlier(house.acts).propose(house.on(complaint, ALBERS), "Nein."));
    }
}
