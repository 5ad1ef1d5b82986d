package org.vieraugen.application.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.NASSER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.due.DueList.Filter;
import org.vieraugen.application.due.DueList.Line;
import org.vieraugen.application.due.ReadDue.Board;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryDueList;
import org.vieraugen.domain.absence.Absence;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.due.Due;
import org.vieraugen.domain.due.DueKind;
import org.vieraugen.domain.due.Nearness;
import org.vieraugen.domain.due.Owed;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** The board: what is due of all that somebody sees. */
class ReadDueTest {
    private static final StaffKey AGAIN = new StaffKey("nasser.again");

    private final House house = new House(Office.office().again(NASSER, AGAIN, "office", Role.COORDINATOR));
    private final ReadDue due = over(new MemoryDueList(house));

    private ReadDue over(DueList list) {
        return new ReadDue(new OwnDue(list, house.departments), house.departments, house.absences, house.clock);
    }

    private Board board(StaffKey who, Filter filter) {
        return due.handle(house.caller(who), filter);
    }

    private void away(StaffKey who) {
        var today = house.clock.today();
        house.absences.add(
                Office.FOREIGNERS,
                Absence.own(UUID.randomUUID(), who, today, today.plusDays(2), today, house.clock.instant()));
    }

    @Test
    void an_empty_house_has_an_empty_board() {
        assertThat(board(ALBERS, Filter.ALL)).isEqualTo(new Board(LocalDate.of(2026, 11, 24), List.of(), false));
    }

    @Test
    void each_line_says_how_near_it_is_how_much_time_is_used_and_whether_it_is_in_danger() {
        house.holds(Cases.in(house.settings.now()).underReview());
        house.clock.at(Office.at("2026-11-27"));
        var board = board(ALBERS, Filter.ALL);
        assertThat(board.today()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(board.entries())
                .extracting(
                        entry -> entry.line().due().kind(),
                        ReadDue.Entry::nearness,
                        ReadDue.Entry::used,
                        ReadDue.Entry::danger,
                        ReadDue.Entry::away)
                .containsExactly(
                        tuple(DueKind.FIRST_REPLY, Nearness.TODAY, 100, true, false),
                        tuple(DueKind.FINDING, Nearness.LATER, 37, false, false));
        house.clock.at(Office.at("2026-11-28"));
        assertThat(board(ALBERS, Filter.ALL).entries().get(0).nearness()).isEqualTo(Nearness.OVERDUE);
    }

    @Test
    void K7_whoever_is_away_is_shown_as_away_under_whichever_key_and_no_clock_stops() {
        house.holds(Cases.in(house.settings.now()).underReview());
        away(AGAIN);
        house.clock.at(Office.at("2026-11-25"));
        assertThat(board(ALBERS, Filter.ALL).entries()).allSatisfy(entry -> {
            assertThat(entry.away()).isEqualTo(entry.line().due().kind() == DueKind.FINDING);
            assertThat(entry.line().due().pausedSince()).isEmpty();
        });
        house.clock.at(Office.at("2026-11-27"));
        assertThat(board(ALBERS, Filter.ALL).entries()).noneMatch(ReadDue.Entry::away);
    }

    @Test
    void only_whoever_has_a_desk_has_a_board() {
        assertThatThrownBy(() -> board(KESSLER, Filter.ALL)).isInstanceOf(Denied.class);
        for (var role : Role.values()) {
            boolean desk = Set.of(Role.COORDINATOR, Role.REVIEWER, Role.OMBUDSPERSON, Role.DEPUTY, Role.LAST_SEAT)
                    .contains(role);
            var caller = House.caller(ALBERS, role);
            if (desk) {
                assertThat(due.handle(caller, Filter.ALL).entries()).isEmpty();
            } else {
                assertThatThrownBy(() -> due.handle(caller, Filter.ALL)).isInstanceOf(Denied.class);
            }
        }
    }

    @Test
    void whoever_works_at_the_desk_and_reviews_finds_both_among_the_own() {
        house.holds(Cases.in(house.settings.now()).then(complaint -> complaint
                .in(house.settings.now(), Assigning::new)
                .assign(Seat.FIRST, DEMIR, ALBERS, Role.COORDINATOR)
                .next()));
        assertThat(board(DEMIR, Filter.MINE).entries())
                .as("a reviewer does not owe the desk's part (F3)")
                .extracting(entry -> entry.line().due().kind())
                .containsExactly(DueKind.FINDING);
        assertThat(board(ALBERS, Filter.MINE).entries())
                .extracting(entry -> entry.line().due().kind())
                .containsExactly(DueKind.FIRST_REPLY);
    }

    private static Line line(int number) {
        return new Line(
                Office.FOREIGNERS,
                Reference.of("ABH", 2026, number),
                false,
                Optional.empty(),
                new Due(
                        "d0",
                        DueKind.FINDING,
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2026, 11, 25).plusDays(number % 3),
                        Optional.empty(),
                        new Owed(Set.of(Role.COORDINATOR), Optional.empty(), Set.of(), Optional.empty(), false)));
    }

    @Test
    void five_hundred_are_shown_and_that_there_are_more_is_said() {
        for (int there : new int[] {499, 500, 501}) {
            var lines =
                    IntStream.rangeClosed(1, there).mapToObj(ReadDueTest::line).toList();
            var board = over((reader, filter, today) -> lines).handle(house.caller(ALBERS), Filter.ALL);
            assertThat(board.entries()).hasSize(Math.min(there, 500));
            assertThat(board.more()).isEqualTo(there > 500);
        }
    }

    @Test
    void what_two_lists_of_the_own_have_in_common_is_shown_once_and_by_date() {
        DueList both = (reader, filter, today) -> reader.own()
                ? Stream.of(line(1), line(2)).toList()
                : Stream.of(line(2), line(3)).toList();
        var board = over(both).handle(house.caller(DEMIR), Filter.MINE);
        assertThat(board.entries()).extracting(ReadDue.Entry::line).containsExactly(line(3), line(1), line(2));
    }
}
