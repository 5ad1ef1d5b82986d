package org.vieraugen.persistence.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.application.inbox.Inbox;
import org.vieraugen.application.inbox.Inbox.Filter;
import org.vieraugen.application.inbox.Inbox.Order;
import org.vieraugen.application.inbox.Inbox.View;
import org.vieraugen.application.search.SearchWords;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.language.search.GrammarWords;
import org.vieraugen.persistence.complaint.Population.Life;
import org.vieraugen.persistence.identity.Keys;

/** The number beside a view, the number above a list and the lines on all its pages are one and the same, for whoever reads. */
class InboxNumbersTest {
    private static final int MORE_THAN_A_PAGE = Inbox.PAGE + 9;
    private static final LocalDate LONG_AFTER = LocalDate.of(2027, 6, 1);

    private static StoredComplaints stored;
    private static SqlInbox inbox;
    private static final Counting WORDS = new Counting();

    /** Words that know how often they were taken apart. */
    private static final class Counting implements SearchWords {
        private final SearchWords words = new GrammarWords();
        private int taken;

        @Override
        public Set<String> of(String text, String language) {
            return words.of(text, language);
        }

        @Override
        public List<Set<String>> searched(String query) {
            taken++;
            return words.searched(query);
        }
    }

    @BeforeAll
    static void fill(@TempDir Path keys) throws Exception {
        stored = new StoredComplaints(Population.OFFICE);
        var index = new SqlSearchIndex(stored.sql(), new Keys(keys.toString(), true, Optional.empty()), WORDS);
        inbox = new SqlInbox(stored.sql(), index, stored.shades());
        var population = new Population(stored);
        var all = new ArrayList<Complaint>();
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            var complaint = population.submitted(life(i), Optional.empty());
            if (i % 5 == 0) {
                complaint = population.follow(complaint
                        .in(population.soon(), Assigning::new)
                        .assign(Seat.FIRST, NASSER, ALBERS, Role.COORDINATOR));
            }
            all.add(complaint);
        }
        all.add(population.closed(Life.USUAL));
        for (var complaint : all) {
            stored.alone(() -> {
                index.put(complaint);
                return true;
            });
        }
    }

    private static Life life(int i) {
        return new Life(
                "PROCESSING_TIME",
                "de",
                IdentityMode.ANONYMOUS,
                i % 3 == 0,
                i % 2 == 0 ? "Es dauert." : "Mein Pass fehlt.",
                Set.of(),
                0,
                List.of(),
                Life.USUAL.outcome(),
                1);
    }

    @AfterAll
    static void close() throws Exception {
        stored.close();
    }

    private static Reader reader(StaffKey who, boolean own) {
        return Reader.of(new Caller(who, Population.OFFICE.staff(who).roles()), own, Population.OFFICE);
    }

    /** All lines on all pages, each once. */
    private static int lines(Reader reader, Filter filter) {
        var references = new HashSet<String>();
        Optional<String> after = Optional.empty();
        do {
            var page = inbox.page(reader, filter, LONG_AFTER, after);
            page.lines().forEach(line -> assertThat(references.add(line.reference()))
                    .as(line.reference() + " stands on one page")
                    .isTrue());
            after = page.next();
        } while (after.isPresent());
        return references.size();
    }

    @Test
    void a_view_a_list_and_its_pages_have_the_same_number() {
        for (var reader : List.of(reader(ALBERS, false), reader(NASSER, true), reader(WIRTH, true))) {
            var counts = inbox.counts(reader, LONG_AFTER);
            for (var view : View.values()) {
                for (var order : Order.values()) {
                    var list =
                            new Filter(view, reader.own(), Optional.empty(), Optional.empty(), Optional.empty(), order);
                    var number = inbox.countEach(reader, List.of(list), LONG_AFTER);
                    assertThat(number).as(reader.who() + ": " + list).containsEntry(list, lines(reader, list));
                    assertThat(number).as(reader.who() + ": " + list).containsEntry(list, counts.get(view));
                }
            }
        }
        assertThat(inbox.counts(reader(ALBERS, false), LONG_AFTER))
                .as("so many that they take two pages")
                .containsEntry(View.ALL, MORE_THAN_A_PAGE);
        assertThat(inbox.counts(reader(NASSER, true), LONG_AFTER).get(View.ALL)).isEqualTo(12);
    }

    @Test
    void what_a_search_says_of_other_lists_is_what_they_hold_and_its_words_are_taken_apart_once() {
        var reader = reader(ALBERS, false);
        var search =
                new Filter(View.MY_TURN, false, Optional.empty(), Optional.empty(), Optional.of("Pass"), Order.DUE);
        var lists = Stream.concat(
                        Arrays.stream(View.values()).map(search::in),
                        Arrays.stream(Status.values()).map(search::in))
                .toList();
        int before = WORDS.taken;
        var counts = inbox.countEach(reader, lists, LONG_AFTER);
        assertThat(WORDS.taken - before).isEqualTo(1);
        lists.forEach(list -> assertThat(counts).as(list.toString()).containsEntry(list, lines(reader, list)));
        assertThat(counts).containsEntry(search.in(View.ALL), MORE_THAN_A_PAGE / 2);
    }
}
