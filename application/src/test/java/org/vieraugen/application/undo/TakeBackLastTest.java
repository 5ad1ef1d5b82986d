package org.vieraugen.application.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.correspondence.Answer;
import org.vieraugen.application.correspondence.Reply;
import org.vieraugen.application.reading.Track;
import org.vieraugen.application.review.Ask;
import org.vieraugen.application.review.Assign;
import org.vieraugen.application.review.AssignBoth;
import org.vieraugen.application.review.AssignBoth.Pair;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.review.ReviewEntries;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.undo.UndoEntries;

/** What nobody has seen yet is taken back by whoever did it, and then nobody was told. */
class TakeBackLastTest {
    private final House house = new House();
    private final TakeBackLast undo =
            new TakeBackLast(house.complaints, house.settings, house.looks, house.journal, house.once);
    private final Track track =
            new Track(house.complaints, house.receipts, house.journal, house.departments, house.clock);
    private Receipt receipt = house.receipts.issue();

    private Complaint held(Complaint complaint) {
        receipt = house.holds(complaint);
        return house.complaint(complaint.reference());
    }

    private Complaint submitted() {
        return held(Cases.in(house.settings.now()).submitted());
    }

    private Complaint underReview() {
        return held(Cases.in(house.settings.now()).underReview());
    }

    private void assign(Complaint complaint) {
        new Assign(house.acts, house.history).handle(house.on(complaint, ALBERS), Seat.FIRST, Optional.of(NASSER));
    }

    private void reply(Complaint complaint, StaffKey by) {
        new Reply(house.acts).handle(house.on(complaint, by), "Guten Tag.", Optional.empty());
    }

    private Complaint now(Complaint complaint) {
        return house.complaint(complaint.reference());
    }

    private void later(Duration by) {
        house.clock.at(house.clock.instant().plus(by));
    }

    private static void assertRefused(String reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }

    @Test
    void F3_an_assignment_that_was_taken_back_leaves_a_trace_in_the_journal_and_nowhere_else() {
        var before = submitted();
        assign(before);
        assertThat(house.told(before)).hasSize(1);
        var back = undo.handle(house.on(before, ALBERS));
        assertThat(back.words()).isEmpty();
        assertThat(back.state().did()).containsExactly(UndoEntries.TAKEN_BACK);
        assertThat(back.state().undoable()).isEmpty();
        var now = now(before);
        assertThat(now.status()).isEqualTo(Status.SUBMITTED);
        assertThat(now.seats()).isEqualTo(before.seats());
        assertThat(now.deadlines()).isEqualTo(before.deadlines());
        assertThat(now.hasSeen(NASSER)).isFalse();
        assertThat(house.kinds(before)).endsWith(ReviewEntries.ASSIGNED, UndoEntries.TAKEN_BACK);
        assertThat(house.told(before)).isEmpty();
        // Whoever never knew of it can get either seat.
        new Assign(house.acts, house.history).handle(house.on(before, ALBERS), Seat.FIRST, Optional.of(WIRTH));
        new Assign(house.acts, house.history).handle(house.on(before, ALBERS), Seat.SECOND, Optional.of(NASSER));
        assertThat(now(before).seats().second()).contains(NASSER);
    }

    @Test
    void F1_both_seats_that_were_given_at_once_are_taken_back_at_once() {
        var before = submitted();
        var state = new AssignBoth(
                        new Assign(house.acts, house.history),
                        house.complaints,
                        house.settings,
                        house.history,
                        house.looks)
                .handle(house.on(before, ALBERS), new Pair(NASSER, WIRTH));
        assertThat(state.undoable()).isPresent();
        assertThat(house.told(before)).hasSize(2);
        undo.handle(house.on(before, ALBERS));
        assertThat(now(before).seats()).isEqualTo(before.seats());
        assertThat(now(before).status()).isEqualTo(Status.SUBMITTED);
        assertThat(house.told(before)).isEmpty();
        assertThat(house.kinds(before)).endsWith(UndoEntries.TAKEN_BACK, UndoEntries.TAKEN_BACK);
    }

    @Test
    void a_reply_that_was_taken_back_fulfils_no_deadline_and_its_words_come_back() {
        var before = submitted();
        assertThat(before.deadlines().open(DeadlineKind.FIRST_REPLY)).isPresent();
        reply(before, ALBERS);
        assertThat(now(before).deadlines().open(DeadlineKind.FIRST_REPLY)).isEmpty();
        var back = undo.handle(house.on(before, ALBERS));
        assertThat(back.words())
                .hasValueSatisfying(words -> assertThat(words.text()).isEqualTo("Guten Tag."));
        assertThat(now(before).deadlines()).isEqualTo(before.deadlines());
        assertThat(now(before).file()).isEqualTo(before.file());
        assertThat(house.told(before)).isEmpty();
        assertThat(track.handle(receipt).written().messages()).isEmpty();
        assertThat(house.kinds(before)).endsWith(CorrespondenceEntries.REPLIED, UndoEntries.TAKEN_BACK);
    }

    @Test
    void a_question_that_was_taken_back_stops_no_clock() {
        var before = underReview();
        new Ask(house.acts).handle(house.on(before, NASSER), "Seit wann?", Optional.empty());
        assertThat(now(before).status()).isEqualTo(Status.AWAITING_COMPLAINANT);
        undo.handle(house.on(before, NASSER));
        assertThat(now(before).status()).isEqualTo(Status.UNDER_REVIEW);
        assertThat(now(before).deadlines()).isEqualTo(before.deadlines());
    }

    @Test
    void K5_nobody_is_told_before_the_time_is_over_and_everybody_is_then() {
        var complaint = submitted();
        assign(complaint);
        var due = house.clock.instant().plusSeconds(60);
        assertThat(house.outbox.claim(9, due.minusMillis(1), due.plusSeconds(600)))
                .isEmpty();
        assertThat(house.outbox.claim(9, due, due.plusSeconds(600))).hasSize(1);
        later(Duration.ofSeconds(59));
        // A courier whose clock is ahead has the notice already.
        assertRefused("undo-late", () -> undo.handle(house.on(complaint, ALBERS)));
        assertThat(house.outbox.letters()).hasSize(1);
    }

    @Test
    void after_its_time_it_stays() {
        var complaint = submitted();
        assign(complaint);
        later(Duration.ofSeconds(60));
        assertRefused("undo-late", () -> undo.handle(house.on(complaint, ALBERS)));
        assertThat(now(complaint).seats().first()).contains(NASSER);
    }

    @Test
    void what_the_complainant_has_seen_stays() {
        var complaint = submitted();
        reply(complaint, ALBERS);
        assertThat(track.handle(receipt).written().messages()).hasSize(1);
        assertRefused("undo-seen", () -> undo.handle(house.on(complaint, ALBERS)));
        assertThat(now(complaint).file().messages()).hasSize(1);
        assertThat(house.told(complaint)).hasSize(1);
    }

    @Test
    void what_the_complainant_saw_before_is_in_nobodys_way() {
        var complaint = submitted();
        track.handle(receipt);
        reply(complaint, ALBERS);
        undo.handle(house.on(complaint, ALBERS));
        assertThat(now(complaint).file().messages()).isEmpty();
    }

    @Test
    void what_somebody_else_of_the_staff_has_opened_stays_and_ones_own_look_is_none() {
        var complaint = submitted();
        assign(complaint);
        var read = house.readCase();
        read.handle(house.caller(ALBERS), complaint.reference());
        undo.handle(house.on(complaint, ALBERS));
        assign(complaint);
        read.handle(house.caller(NASSER), complaint.reference());
        assertRefused("undo-seen", () -> undo.handle(house.on(complaint, ALBERS)));
    }

    @Test
    void to_what_somebody_has_done_something_since_stays() {
        var complaint = submitted();
        reply(complaint, ALBERS);
        new Answer(house.acts).handle(receipt, Optional.empty(), "Danke.");
        assertRefused("undo-seen", () -> undo.handle(house.on(complaint, ALBERS)));
        var seen = new ActRequest(
                complaint.reference(), house.caller(ALBERS), Optional.of(complaint.version() + 1), Optional.empty());
        assertThatThrownBy(() -> undo.handle(seen)).isInstanceOf(Outdated.class);
    }

    @Test
    void nobody_takes_back_what_another_did() {
        var complaint = submitted();
        assign(complaint);
        assertRefused("undo-others", () -> undo.handle(house.on(complaint, PETRENKO)));
        assertThatThrownBy(() -> undo.handle(house.on(complaint, OLBRICH))).isInstanceOfAny(Unseen.class, Denied.class);
        assertThatThrownBy(() -> undo.handle(House.on(complaint, House.caller(ALBERS, Role.AUDITOR))))
                .isInstanceOf(Denied.class);
    }

    @Test
    void it_is_taken_back_once_and_what_came_before_it_stays() {
        var complaint = submitted();
        assign(complaint);
        reply(complaint, ALBERS);
        var on =
                new ActRequest(complaint.reference(), house.caller(ALBERS), Optional.empty(), Optional.of("key-of-it"));
        var first = undo.handle(on).state();
        assertThat(undo.handle(on).state().version()).isEqualTo(first.version());
        assertThat(now(complaint).seats().first()).contains(NASSER);
        assertThat(house.told(complaint)).extracting(notice -> notice.to()).isEqualTo(List.of(Role.REVIEWER));
        assertRefused("undo-late", () -> undo.handle(house.on(complaint, ALBERS)));
    }
}
