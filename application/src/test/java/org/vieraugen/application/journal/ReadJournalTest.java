package org.vieraugen.application.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.journal.Journal.Broken;
import org.vieraugen.application.journal.Journal.Line;
import org.vieraugen.application.journal.ReadJournal.Wanted;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** What an auditor reads of the own department's journal, takes along, and verifies. */
class ReadJournalTest {
    private static final Wanted ANYTHING =
            new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final House house = new House();
    private final ReadJournal read = new ReadJournal(house.journal, house.desk, house.departments, house.clock);
    private final VerifyJournal verify = new VerifyJournal(house.journal, house.departments);

    private void looks(int count) {
        for (int i = 0; i < count; i++) {
            house.desk.note(DEMIR, Set.of(Role.COORDINATOR), AccessEntries.SEARCHED, Map.of("results", i));
        }
    }

    private static Wanted between(LocalDate from, LocalDate to) {
        return new Wanted(Optional.of(from), Optional.of(to), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<String> results(List<Line> lines) {
        return lines.stream().map(line -> line.act().facts().get("results")).toList();
    }

    @Test
    void a_page_has_a_hundred_entries_the_newest_first_and_the_next_begins_where_it_ended() {
        looks(2 * ReadJournal.PAGE + 1);
        var first = read.page(house.caller(PETRENKO), ANYTHING, Optional.empty());
        assertThat(results(first.lines()))
                .hasSize(ReadJournal.PAGE)
                .startsWith("200", "199")
                .endsWith("101");
        var second = read.page(house.caller(PETRENKO), ANYTHING, first.next());
        assertThat(results(second.lines()))
                .hasSize(ReadJournal.PAGE)
                .startsWith("100")
                .endsWith("1");
        var third = read.page(house.caller(PETRENKO), ANYTHING, second.next());
        assertThat(results(third.lines())).containsExactly("0");
        assertThat(third.next()).isEmpty();
    }

    @Test
    void a_page_that_is_just_full_is_the_last() {
        looks(ReadJournal.PAGE);
        var page = read.page(house.caller(PETRENKO), ANYTHING, Optional.empty());
        assertThat(page.lines()).hasSize(ReadJournal.PAGE);
        assertThat(page.next()).isEmpty();
    }

    @Test
    void a_week_is_shown_unless_somebody_says_otherwise_and_of_one_complaint_a_year() {
        var caller = house.caller(PETRENKO);
        var week = read.page(caller, ANYTHING, Optional.empty()).filter();
        assertThat(week.from()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(week.to()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(week.department()).isEqualTo(Office.FOREIGNERS);
        assertThat(week.reader().who()).isEqualTo(PETRENKO);
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(complaint);
        looks(1);
        var one = new Wanted(
                Optional.empty(),
                Optional.empty(),
                Optional.of(complaint.reference()),
                Optional.empty(),
                Optional.empty());
        var page = read.page(caller, one, Optional.empty());
        assertThat(page.filter().from()).isEqualTo(LocalDate.of(2025, 11, 23));
        assertThat(page.lines())
                .extracting(Line::reference)
                .containsExactly(complaint.reference().text());
        var until = new Wanted(
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 5, 8)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(read.page(caller, until, Optional.empty()).filter().from()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void a_period_begins_before_it_ends_and_is_a_year_at_most() {
        var caller = house.caller(PETRENKO);
        var to = LocalDate.of(2026, 11, 24);
        assertThatThrownBy(() -> read.page(caller, between(to.plusDays(1), to), Optional.empty()))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("to"));
        assertThatThrownBy(() -> read.page(caller, between(to.minusDays(367), to), Optional.empty()))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("from"));
        assertThat(read.page(caller, between(to.minusDays(366), to), Optional.empty())
                        .filter()
                        .from())
                .isEqualTo(to.minusDays(366));
        assertThat(read.page(caller, between(to, to), Optional.empty()).filter().to())
                .isEqualTo(to);
        assertThatThrownBy(() ->
                        read.page(caller, between(LocalDate.of(1, 1, 1), LocalDate.of(1, 1, 2)), Optional.empty()))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> read.page(
                        caller,
                        new Wanted(
                                Optional.of(LocalDate.of(1, 1, 1)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.empty()))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void an_export_is_noted_itself_with_what_was_asked_for() {
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(complaint);
        var wanted = new Wanted(
                Optional.empty(),
                Optional.empty(),
                Optional.of(complaint.reference()),
                Optional.of(ALBERS),
                Optional.of(Journal.Group.ACTS));
        var filter = read.export(house.caller(PETRENKO), wanted);
        assertThat(filter.staff()).contains(ALBERS);
        assertThat(filter.group()).contains(Journal.Group.ACTS);
        assertThat(house.atDesk()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(AccessEntries.EXPORTED);
            assertThat(act.by()).contains(PETRENKO);
            assertThat(act.facts())
                    .containsEntry("from", filter.from().toString())
                    .containsEntry("to", filter.to().toString())
                    .containsEntry("reference", complaint.reference().text())
                    .containsEntry("of", ALBERS.text())
                    .containsEntry("group", "ACTS");
        });
        read.export(house.caller(PETRENKO), ANYTHING);
        assertThat(house.atDesk()).last().satisfies(act -> assertThat(act.facts())
                .containsOnlyKeys("from", "to"));
    }

    @Test
    void an_export_hands_out_every_entry_however_many() {
        looks(2_001);
        var filter =
                read.page(house.caller(PETRENKO), ANYTHING, Optional.empty()).filter();
        var taken = new ArrayList<Line>();
        read.each(filter, taken::add);
        assertThat(results(taken))
                .hasSize(2_001)
                .doesNotHaveDuplicates()
                .startsWith("2000")
                .endsWith("0");
        house.clock.pass(Duration.ofDays(30));
        var nothing =
                read.page(house.caller(PETRENKO), ANYTHING, Optional.empty()).filter();
        taken.clear();
        read.each(nothing, taken::add);
        assertThat(taken).isEmpty();
    }

    @Test
    void whoever_does_not_audit_reads_nothing() {
        for (var who : List.of(house.caller(ALBERS), House.caller(ALBERS, Role.ADMIN, Role.ANALYST))) {
            assertThatThrownBy(() -> read.page(who, ANYTHING, Optional.empty())).isInstanceOf(Denied.class);
            assertThatThrownBy(() -> read.export(who, ANYTHING)).isInstanceOf(Denied.class);
            assertThatThrownBy(() -> verify.handle(who)).isInstanceOf(Denied.class);
        }
        assertThat(house.atDesk()).isEmpty();
    }

    @Test
    void the_first_broken_entry_is_named_and_of_another_department_only_that_there_is_one() {
        var auditor = House.caller(PETRENKO, Role.AUDITOR);
        assertThat(verify.handle(auditor)).isEmpty();
        var ours = new Broken("foreigners", "ABH-1", 7, "the hash does not fit");
        house.journal.breaking(ours);
        assertThat(verify.handle(auditor)).contains(ours);
        var anchor = new Broken("", "", 3, "the anchor does not fit");
        house.journal.breaking(anchor);
        assertThat(verify.handle(auditor)).contains(anchor);
        house.journal.breaking(new Broken("registry", "STA-1", 7, "the hash does not fit"));
        assertThat(verify.handle(auditor))
                .contains(new Broken("registry", "", 0, "in the journal of another department"));
    }
}
