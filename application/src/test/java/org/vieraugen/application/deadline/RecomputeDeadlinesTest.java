package org.vieraugen.application.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.NASSER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryRecomputings;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.completion.CompletionEntries;
import org.vieraugen.domain.completion.CompletionNotices;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Term;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.due.WhatIsDue;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** Open deadlines are counted anew where a definition says so: once, told, and wherever a server stopped it goes on. */
class RecomputeDeadlinesTest {
    private static final Notice MOVED = Notice.to(Role.COMPLAINANT, CompletionNotices.DEADLINE_MOVED);

    private final House house = new House();
    private final MemoryRecomputings waiting = new MemoryRecomputings(house.complaints);
    private final RecomputeDeadlines server = server();
    private int number;

    private RecomputeDeadlines server() {
        return new RecomputeDeadlines(
                waiting, house.complaints, house.departments, house.settings, house.journal, house.clock);
    }

    private Complaint held(Complaint complaint) {
        house.holds(complaint);
        return complaint;
    }

    private Complaint now(Complaint complaint) {
        return house.complaints.get(Office.FOREIGNERS, complaint.id());
    }

    private Cases cases() {
        number++;
        return Cases.in(house.settings.now()).numbered(number);
    }

    private static Office finding(int usual) {
        return Office.office().counting(new Terms(Map.of(DeadlineKind.FINDING, new Term(usual, 3)), Office.WEEKDAYS));
    }

    /** The definition is in force, and every server has heard of it. */
    private void become(Office office) {
        server.look();
        server.look();
        house.become(office);
        server.look();
        house.clock.pass(RecomputeDeadlines.UNTIL_ALL_KNOW);
    }

    private static int rounds(RecomputeDeadlines server) {
        int rounds = 0;
        while (server.handle()) {
            rounds++;
        }
        return rounds;
    }

    private LocalDate due(Complaint complaint) {
        return now(complaint)
                .deadlines()
                .open(DeadlineKind.FINDING)
                .orElseThrow()
                .due();
    }

    private List<Act> moved(Complaint complaint) {
        return house.acts(complaint).stream()
                .filter(act -> act.kind().equals(CompletionEntries.DEADLINE_MOVED))
                .toList();
    }

    @Test
    void F11_what_moves_stands_in_the_journal_with_both_days_and_the_complainant_is_told_once() {
        var complaint = held(cases().underReview());
        become(finding(10));
        assertThat(rounds(server)).isEqualTo(2);
        assertThat(due(complaint)).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(moved(complaint)).singleElement().satisfies(act -> assertThat(act.facts())
                .isEqualTo(Map.of("deadline", "FINDING", "before", "2026-12-04", "due", "2026-12-08")));
        assertThat(house.told(complaint)).containsOnlyOnce(MOVED);
        assertThat(rounds(server)).isZero();
    }

    @Test
    void what_is_due_follows_and_who_owes_it_stays() {
        var complaint = held(cases().underReview());
        become(finding(10));
        rounds(server);
        var now = now(complaint);
        assertThat(WhatIsDue.in(now, house.now(now))).anySatisfy(due -> {
            assertThat(due.on()).isEqualTo(LocalDate.of(2026, 12, 8));
            assertThat(due.owed().holder()).contains(NASSER);
        });
    }

    @Test
    void what_does_not_move_is_told_to_nobody() {
        var found = held(cases().inSecondReview());
        become(finding(10));
        rounds(server);
        assertThat(moved(found)).isEmpty();
        assertThat(house.told(found)).doesNotContain(MOVED);
        assertThat(now(found).version()).isEqualTo(1);
    }

    @Test
    void nothing_begins_before_every_server_knows_of_it_nor_on_one_that_does_not() {
        held(cases().underReview());
        server.look();
        server.look();
        var other = server();
        other.look();
        house.become(finding(10));
        server.look();
        assertThat(server.handle()).isFalse();
        house.clock.pass(RecomputeDeadlines.UNTIL_ALL_KNOW);
        house.become(Office.office());
        assertThat(other.handle()).as("it has the old terms").isFalse();
        house.become(finding(10));
        assertThat(server.handle()).isTrue();
    }

    @Test
    void a_server_with_the_old_file_does_not_turn_back_what_a_new_one_began() {
        var complaint = held(cases().underReview());
        var old = server();
        old.look();
        old.look();
        house.become(finding(10));
        var renewed = server();
        renewed.look();
        house.clock.pass(RecomputeDeadlines.UNTIL_ALL_KNOW);
        house.become(Office.office());
        old.look();
        house.become(finding(10));
        rounds(renewed);
        assertThat(due(complaint)).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(moved(complaint)).hasSize(1);
    }

    @Test
    void another_file_at_start_counts_like_a_confirmed_definition_and_the_same_one_changes_nothing() {
        var complaint = held(cases().underReview());
        server.look();
        var again = server();
        again.look();
        house.clock.pass(Duration.ofMinutes(5));
        assertThat(again.handle()).isFalse();
        house.become(finding(10));
        var changed = server();
        changed.look();
        house.clock.pass(RecomputeDeadlines.UNTIL_ALL_KNOW);
        rounds(changed);
        assertThat(due(complaint)).isEqualTo(LocalDate.of(2026, 12, 8));
    }

    @Test
    void F8_two_servers_and_a_restart_in_the_middle_do_each_complaint_once() {
        var all = List.of(held(cases().underReview()), held(cases().underReview()), held(cases().underReview()));
        become(finding(10));
        var other = server();
        other.look();
        server.handle();
        other.handle();
        rounds(server());
        assertThat(all).allSatisfy(complaint -> {
            assertThat(due(complaint)).isEqualTo(LocalDate.of(2026, 12, 8));
            assertThat(moved(complaint)).hasSize(1);
        });
    }

    @Test
    void terms_that_change_again_in_the_middle_are_counted_from_the_beginning() {
        var all = List.of(held(cases().underReview()), held(cases().underReview()));
        become(finding(10));
        server.handle();
        become(finding(12));
        rounds(server);
        assertThat(all).allSatisfy(complaint -> assertThat(due(complaint)).isEqualTo(LocalDate.of(2026, 12, 10)));
    }

    @Test
    void terms_that_are_taken_back_bring_the_old_day_back_and_both_are_told() {
        var complaint = held(cases().underReview());
        become(finding(10));
        rounds(server);
        become(Office.office());
        rounds(server);
        assertThat(due(complaint)).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(moved(complaint)).hasSize(2);
    }

    @Test
    void F11_a_date_that_was_extended_stays_until_it_ends() {
        var complaint = held(cases().underReview());
        house.complaints.follow(now(complaint)
                .in(house.settings.now(), Reviewing::new)
                .extend(NASSER, Role.REVIEWER, LocalDate.of(2026, 12, 11), "Die Akte fehlt."));
        become(finding(4));
        rounds(server);
        assertThat(due(complaint)).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(moved(complaint)).isEmpty();
    }

    @Test
    void what_is_in_danger_by_its_new_day_warns_at_once_and_once() {
        var complaint = held(cases().underReview());
        house.clock.at(Office.at("2026-11-30"));
        become(finding(5));
        rounds(server);
        assertThat(due(complaint)).isEqualTo(LocalDate.of(2026, 12, 1));
        var watch = new WatchDeadlines(house.complaints, house.settings, house.journal, house.clock);
        while (watch.handle()) {
            // One after the other.
        }
        assertThat(house.acts(complaint).stream()
                        .filter(act -> act.kind().equals(CompletionEntries.DEADLINE_IN_DANGER))
                        .filter(act -> act.facts().get("deadline").equals("FINDING")))
                .hasSize(1);
        assertThat(house.told(complaint)).contains(Notice.to(Role.REVIEWER, CompletionNotices.DEADLINE_IN_DANGER));
    }

    @Test
    void what_is_missed_stays_missed_and_a_paused_clock_stays_paused() {
        var missed = held(cases().underReview());
        var paused = held(cases().awaiting());
        house.clock.at(Office.at("2026-12-09"));
        become(finding(30));
        rounds(server);
        assertThat(due(missed)).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(now(paused)
                        .deadlines()
                        .open(DeadlineKind.FINDING)
                        .orElseThrow()
                        .pausedSince())
                .isPresent();
        assertThat(moved(paused)).hasSize(1);
    }
}
