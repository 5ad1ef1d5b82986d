package org.vieraugen.application.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.LENT;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.reading.Track;
import org.vieraugen.application.reading.Tracked;
import org.vieraugen.application.relief.ReadReliefs.Kept;
import org.vieraugen.application.relief.ReadReliefs.Progress;
import org.vieraugen.application.relief.ReadReliefs.Seen;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryReliefs;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.relief.Relief;
import org.vieraugen.domain.relief.ReliefEntries;
import org.vieraugen.domain.relief.ReliefNotices;
import org.vieraugen.domain.testing.Cases;

/** Seats are handed over case by case: who says so, what the rules forbid, and what each sees of it (F12, K7). */
class RelieveTest {
    private final House house = new House();
    private final MemoryReliefs reliefs = new MemoryReliefs(house.complaints);
    private final KeepReliefs keep = new KeepReliefs(reliefs, house.departments, house.desk, house.clock);
    private final ReadReliefs read = new ReadReliefs(
            keep, reliefs, house.complaints, house.settings, house.history, house.departments, house.clock);
    private final Relieve relieve = server();
    private int number;

    private Relieve server() {
        return new Relieve(reliefs, house.complaints, house.departments, house.settings, house.clock);
    }

    private Cases cases() {
        number++;
        return Cases.in(house.settings.now()).numbered(number);
    }

    private Complaint held(Complaint complaint) {
        house.holds(complaint);
        return complaint;
    }

    private Complaint now(Complaint complaint) {
        return house.complaints.get(complaint.submission().department(), complaint.id());
    }

    private Relief entered(StaffKey to) {
        return keep.enter(house.caller(NASSER), to, house.clock.today());
    }

    private void takesEffect() {
        house.clock.pass(Relief.UNDO);
        while (relieve.handle()) {
            // One complaint after the other.
        }
    }

    private Seen seen(StaffKey who) {
        return read.handle(house.caller(who)).get(0);
    }

    private void noted(ActKind kind, StaffKey by) {
        assertThat(house.atDesk()).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(kind);
            assertThat(act.by()).contains(by);
            assertThat(act.facts()).containsEntry("of", "nasser").containsEntry("for", "wirth");
        });
    }

    private static void unknown(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("handover"));
    }

    @Test
    void K7_all_her_open_seats_go_to_the_other_when_it_takes_effect_and_no_sooner() {
        var all = List.of(held(cases().underReview()), held(cases().awaiting()));
        var decided = held(cases().decided());
        entered(WIRTH);
        noted(ReliefEntries.RELIEF_ENTERED, NASSER);
        house.clock.pass(Relief.UNDO.minusMillis(1));
        assertThat(relieve.handle()).isFalse();
        assertThat(now(all.get(0)).seats().first()).contains(NASSER);
        takesEffect();
        assertThat(all).allSatisfy(complaint -> {
            assertThat(now(complaint).seats().first()).contains(WIRTH);
            assertThat(house.kinds(complaint)).endsWith(ReliefEntries.SEAT_HANDED_OVER);
        });
        assertThat(now(decided).seats()).as("nothing is owed there").isEqualTo(decided.seats());
        assertThat(seen(NASSER).entered().doneAt()).isPresent();
        assertThat(seen(NASSER).progress()).contains(new Progress(2, 0, 0));
    }

    @Test
    void the_complainant_sees_that_the_same_role_owes_the_next_step_and_nothing_else() {
        var complaint = cases().underReview();
        var receipt = house.holds(complaint);
        var track = new Track(house.complaints, house.receipts, house.journal, house.departments, house.clock);
        var before = track.handle(receipt);
        entered(WIRTH);
        takesEffect();
        var after = track.handle(receipt);
        assertThat(after.progress()).isEqualTo(before.progress());
        assertThat(after.course().timeline())
                .extracting(Tracked.Moment::kind)
                .doesNotContainAnyElementsOf(ReliefEntries.IN_COMPLAINTS);
        assertThat(house.told(complaint)).noneMatch(notice -> notice.to() == Role.COMPLAINANT);
    }

    @Test
    void F13_where_a_rule_forbids_it_the_seat_stays_the_desk_is_told_and_sees_who_is_next() {
        var aboutThal = held(cases().naming("Ruben Thal").underReview());
        var other = held(cases().underReview());
        entered(THAL);
        takesEffect();
        assertThat(now(aboutThal).seats().first()).contains(NASSER);
        assertThat(now(other).seats().first()).contains(THAL);
        assertThat(house.kinds(aboutThal)).endsWith(ReliefEntries.SEAT_KEPT);
        assertThat(house.told(aboutThal)).endsWith(Notice.to(Role.COORDINATOR, ReliefNotices.SEAT_KEPT));
        assertThat(seen(NASSER).progress()).contains(new Progress(1, 1, 0));
        assertThat(seen(NASSER).kept())
                .as("who else could is the desk's to know")
                .containsExactly(new Kept(aboutThal.reference(), Seat.FIRST, "C1", Optional.empty()));
        assertThat(seen(ALBERS).kept()).singleElement().satisfies(kept -> assertThat(kept.next())
                .isPresent());
        assertThat(seen(ALBERS).progress()).as("no watching by numbers (L10)").isEmpty();
    }

    @Test
    void F5_of_a_complaint_that_somebody_does_not_see_there_is_nothing() {
        var complaint = held(cases().naming("Ruben Thal").underReview());
        entered(THAL);
        takesEffect();
        assertThat(seen(ALBERS).kept()).hasSize(1);
        house.complaints.follow(now(complaint)
                .in(house.settings.now(), Clarifying::new)
                .triage(PETRENKO, Role.OMBUDSPERSON, new Clarification(List.of(), Set.of(DEMIR), Optional.empty())));
        assertThat(seen(ALBERS).kept()).as("she leads his team").isEmpty();
        assertThat(seen(THAL).kept()).isEmpty();
        assertThat(seen(PETRENKO).kept()).hasSize(1);
    }

    @Test
    void what_somebody_else_has_by_now_is_not_listed_any_more() {
        var complaint = held(cases().naming("Ruben Thal").underReview());
        entered(THAL);
        takesEffect();
        house.meanwhile(now(complaint).with(Seat.FIRST, Optional.of(WIRTH)));
        assertThat(seen(ALBERS).kept()).isEmpty();
    }

    @Test
    void F8_any_server_goes_on_where_another_stopped_and_no_case_is_done_twice() {
        var all = List.of(held(cases().underReview()), held(cases().underReview()), held(cases().underReview()));
        entered(WIRTH);
        house.clock.pass(Relief.UNDO);
        relieve.handle();
        assertThat(seen(NASSER).progress()).contains(new Progress(1, 0, 2));
        var other = server();
        while (other.handle()) {
            // The rest.
        }
        assertThat(all).allSatisfy(complaint -> assertThat(house.kinds(complaint))
                .containsOnlyOnce(ReliefEntries.SEAT_HANDED_OVER));
    }

    @Test
    void F12_of_somebody_else_two_people_say_it_and_until_then_nothing_happens() {
        var complaint = held(cases().underReview());
        var relief = keep.propose(house.caller(ALBERS), NASSER, WIRTH, house.clock.today(), "Sie hat gekündigt.");
        noted(ReliefEntries.RELIEF_PROPOSED, ALBERS);
        takesEffect();
        assertThat(now(complaint).seats().first()).contains(NASSER);
        refused("F9", () -> keep.confirm(house.caller(ALBERS), relief.id()));
        assertThat(seen(ALBERS).confirmable()).isFalse();
        assertThat(seen(DEMIR).confirmable()).isTrue();
        keep.confirm(house.caller(DEMIR), relief.id());
        noted(ReliefEntries.RELIEF_CONFIRMED, DEMIR);
        unknown(() -> keep.confirm(house.caller(DEMIR), relief.id()));
        unknown(() -> keep.refuse(house.caller(DEMIR), relief.id()));
        takesEffect();
        assertThat(now(complaint).seats().first()).contains(WIRTH);
    }

    @Test
    void F12_whoever_is_to_give_or_take_may_refuse_and_so_may_a_second_person() {
        for (var who : List.of(NASSER, WIRTH, DEMIR)) {
            var relief = keep.propose(house.caller(ALBERS), NASSER, WIRTH, house.clock.today(), "Weg.");
            keep.refuse(house.caller(who), relief.id());
            noted(ReliefEntries.RELIEF_REFUSED, who);
            assertThat(reliefs.of(house.organisation().home(NASSER))).isEmpty();
        }
    }

    @Test
    void F11_it_is_undone_before_it_takes_effect_and_not_after() {
        var complaint = held(cases().underReview());
        var first = entered(WIRTH);
        assertThat(seen(NASSER).undoable()).isTrue();
        keep.undo(house.caller(NASSER), first.id());
        noted(ReliefEntries.RELIEF_UNDONE, NASSER);
        takesEffect();
        assertThat(now(complaint).seats().first()).contains(NASSER);
        var second = entered(WIRTH);
        refused("F9", () -> keep.undo(house.caller(ALBERS), second.id()));
        takesEffect();
        assertThat(seen(NASSER).undoable()).isFalse();
        refused("course", () -> keep.undo(house.caller(NASSER), second.id()));
    }

    @Test
    void others_neither_see_nor_change_it() {
        var relief = entered(WIRTH);
        assertThat(read.handle(house.caller(THAL))).isEmpty();
        assertThat(read.handle(house.caller(WIRTH))).hasSize(1);
        assertThat(read.handle(house.caller(LENT))).isEmpty();
        unknown(() -> keep.undo(house.caller(THAL), relief.id()));
        unknown(() -> keep.undo(house.caller(NASSER), UUID.randomUUID()));
        var today = house.clock.today();
        assertThatThrownBy(() -> keep.propose(house.caller(THAL), NASSER, WIRTH, today, "Weg."))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> keep.confirm(house.caller(WIRTH), relief.id())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> keep.propose(house.caller(ALBERS), LENT, WIRTH, today, "Weg."))
                .as("of another department")
                .isInstanceOf(Denied.class);
        assertThat(read.handle(house.caller(KESSLER))).isEmpty();
    }

    @Test
    void why_is_told_to_the_desk_and_to_her_and_not_to_whoever_takes_over() {
        keep.propose(house.caller(ALBERS), NASSER, WIRTH, house.clock.today(), "Sie ist krank.");
        assertThat(seen(NASSER).entered().relief().reason()).isEqualTo("Sie ist krank.");
        assertThat(seen(DEMIR).entered().relief().reason()).isEqualTo("Sie ist krank.");
        assertThat(seen(WIRTH).entered().relief().reason()).isEmpty();
        assertThat(seen(WIRTH).entered().relief().isInForce()).isFalse();
    }

    @Test
    void what_is_long_done_is_forgotten() {
        entered(WIRTH);
        takesEffect();
        house.clock.pass(Relieve.SHOWN);
        relieve.forgetOld();
        assertThat(read.handle(house.caller(NASSER))).hasSize(1);
        house.clock.pass(Duration.ofMinutes(1));
        relieve.forgetOld();
        assertThat(read.handle(house.caller(NASSER))).isEmpty();
    }
}
