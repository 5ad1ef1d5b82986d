package org.vieraugen.application.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.OLBRICH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.inbox.Inbox.Filter;
import org.vieraugen.application.inbox.Inbox.View;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.testing.Office;

/** What is asked of the rows for whom, and that a search leaves a trace. */
class ReadInboxTest {
    private final House house = new House();
    private final Rows rows = new Rows();
    private final ReadInbox inbox = new ReadInbox(rows, house.departments, house.desk, house.clock);

    /** Rows that remember who asked for them. */
    private static final class Rows implements Inbox {
        private final List<Reader> readers = new ArrayList<>();
        private final List<LocalDate> days = new ArrayList<>();
        private final List<Optional<String>> after = new ArrayList<>();

        @Override
        public Page page(Reader reader, Filter filter, LocalDate today, Optional<String> from) {
            readers.add(reader);
            days.add(today);
            after.add(from);
            return new Page(List.of(), Optional.of("next"));
        }

        @Override
        public Map<Filter, Integer> countEach(Reader reader, Collection<Filter> lists, LocalDate today) {
            readers.add(reader);
            days.add(today);
            return lists.stream()
                    .collect(Collectors.toMap(
                            list -> list, list -> list.status().isPresent() ? 2 : list.view() == View.ALL ? 1 : 0));
        }

        @Override
        public Map<View, Integer> counts(Reader reader, LocalDate today) {
            readers.add(reader);
            days.add(today);
            return Map.of(View.URGENT, 3);
        }
    }

    private static Filter all(boolean mine) {
        return new Filter(View.ALL, mine, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void a_page_is_the_callers_today_from_where_the_last_one_ended() {
        assertThat(inbox.handle(house.caller(ALBERS), all(false), Optional.of("place"))
                        .next())
                .contains("next");
        assertThat(rows.readers).singleElement().satisfies(reader -> {
            assertThat(reader.who()).isEqualTo(ALBERS);
            assertThat(reader.home()).isEqualTo(Office.FOREIGNERS);
            assertThat(reader.own()).isFalse();
        });
        assertThat(rows.days).containsExactly(LocalDate.of(2026, 11, 24));
        assertThat(rows.after).containsExactly(Optional.of("place"));
        assertThat(house.atDesk()).isEmpty();
    }

    @Test
    void a_reviewer_sees_the_own_seats_and_the_office_on_request() {
        inbox.handle(house.caller(NASSER), all(false), Optional.empty());
        inbox.handle(house.caller(ALBERS), all(true), Optional.empty());
        assertThat(rows.readers).extracting(Reader::own).containsExactly(true, true);
    }

    @Test
    void a_search_stands_in_the_journal_without_its_words() {
        inbox.handle(
                house.caller(ALBERS),
                new Filter(View.ALL, false, Optional.empty(), Optional.empty(), Optional.of("Pass verloren")),
                Optional.empty());
        inbox.handle(
                house.caller(ALBERS),
                new Filter(View.ALL, false, Optional.empty(), Optional.of(OLBRICH), Optional.empty()),
                Optional.empty());
        assertThat(house.atDesk()).hasSize(2).allSatisfy(act -> {
            assertThat(act.kind()).isEqualTo(AccessEntries.SEARCHED);
            assertThat(act.by()).contains(ALBERS);
            assertThat(act.as()).isEqualTo(Role.COORDINATOR);
            assertThat(act.facts()).containsEntry("results", "0");
        });
        assertThat(house.atDesk()).extracting(act -> act.facts().get("words")).containsExactly("true", "false");
    }

    @Test
    void what_holds_no_word_is_no_search() {
        var filter = new Filter(View.ALL, false, Optional.empty(), Optional.empty(), Optional.of(" ... "));
        assertThat(filter.isSearch()).isFalse();
        inbox.handle(house.caller(ALBERS), filter, Optional.empty());
        assertThat(house.atDesk()).isEmpty();
    }

    @Test
    void counts_are_the_callers() {
        assertThat(inbox.counts(house.caller(ALBERS), false)).containsEntry(View.URGENT, 3);
        assertThat(rows.readers).extracting(Reader::who).containsExactly(ALBERS);
        assertThat(rows.days).containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    void counts_follow_the_tick_for_the_own_ones_as_the_list_does() {
        inbox.counts(house.caller(ALBERS), true);
        inbox.found(house.caller(ALBERS), all(true));
        assertThat(rows.readers).extracting(Reader::own).containsExactly(true, true);
    }

    @Test
    void a_search_says_what_other_views_and_what_is_over_hold_and_nothing_of_those_that_hold_nothing() {
        var mine = new Filter(View.MY_TURN, false, Optional.empty(), Optional.of(OLBRICH), Optional.empty());
        assertThat(inbox.found(house.caller(ALBERS), mine).elsewhere())
                .extracting(ReadInbox.Elsewhere::filter, ReadInbox.Elsewhere::count)
                .containsExactly(
                        tuple(mine.in(View.ALL), 1),
                        tuple(mine.in(Status.CLOSED), 2),
                        tuple(mine.in(Status.REDIRECTED), 2),
                        tuple(mine.in(Status.WITHDRAWN), 2));
        assertThat(rows.readers).as("asked once for all").hasSize(1);
        assertThat(inbox.found(house.caller(ALBERS), all(false)).elsewhere())
                .as("what is only listed is no search")
                .isEmpty();
    }

    @Test
    void whoever_has_no_desk_has_no_inbox() {
        assertThatThrownBy(() -> inbox.handle(house.caller(KESSLER), all(false), Optional.empty()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> inbox.counts(house.caller(KESSLER), false)).isInstanceOf(Denied.class);
        assertThat(rows.readers).isEmpty();
    }
}
