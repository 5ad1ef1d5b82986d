package org.vieraugen.persistence.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.correspondence.CorrespondenceNotices;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.figure.Tally;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.reach.By;
import org.vieraugen.domain.reach.Period;
import org.vieraugen.domain.reach.Reachability;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.undo.Undoable;
import org.vieraugen.persistence.complaint.Population.Life;
import org.vieraugen.persistence.figure.FigureRows;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.message.SqlOutbox;
import org.vieraugen.persistence.reach.SqlWaits;

/** Where waits of complaints begin, end and stay (K6, P4), in a real database. */
class CaseWaitsTest {
    private static final Period ALL = new Period(new Quarter(2026, 4), new Quarter(2030, 4));

    private static Reachability reach(StoredComplaints stored) throws Exception {
        var keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        var waits = new SqlWaits(stored.sql(), new FigureRows(stored.sql(), keys), () -> Population.OFFICE);
        return stored.alone(() -> Reachability.in(
                ALL,
                stored.counts().of(Office.FOREIGNERS, ALL.from(), ALL.to()),
                waits.open(Office.FOREIGNERS),
                LocalDate.parse("2030-12-01")));
    }

    private static List<String> rows(StoredComplaints stored, Complaint complaint) {
        return stored.sql()
                .list(
                        "SELECT place || ' ' || arrival || ' ' || due_on FROM waits WHERE id = ? ORDER BY place",
                        row -> row.getString(1),
                        complaint.id());
    }

    private static Complaint written(Population population, Complaint complaint) throws SQLException {
        return population.follow(
                complaint.in(population.soon(), Correspondence::new).answer("Wie steht es?"));
    }

    private static Complaint replied(Population population, Complaint complaint) throws SQLException {
        return population.follow(
                complaint.in(population.soon(), Correspondence::new).reply(ALBERS, Role.COORDINATOR, "Es geht voran."));
    }

    @Test
    void K6_a_row_stands_for_each_wait_until_it_is_answered_and_one_reply_ends_all() throws Exception {
        try (var stored = new StoredComplaints(Population.OFFICE)) {
            var population = new Population(stored);
            var complaint = population.submitted(Life.USUAL, Optional.empty());
            assertThat(rows(stored, complaint)).containsExactly("0 COMPLAINT 2026-11-27");
            complaint = written(population, written(population, complaint));
            assertThat(rows(stored, complaint))
                    .containsExactly("0 COMPLAINT 2026-11-27", "1 MESSAGE 2026-12-01", "2 MESSAGE 2026-12-01");
            complaint = replied(population, complaint);
            assertThat(rows(stored, complaint)).isEmpty();
            complaint = written(population, complaint);
            assertThat(rows(stored, complaint)).containsExactly("4 MESSAGE 2026-12-01");
            replied(population, complaint);
            population.submitted(Life.USUAL, Optional.empty());
            stored.addUp();

            var reach = reach(stored);
            assertThat(reach.all().inTime()).isEqualTo(4);
            assertThat(reach.all().overdue()).as("the one that nobody answers").isEqualTo(1);
            assertThat(reach.by(By.TEAM)).singleElement().satisfies(row -> assertThat(row.value())
                    .isEqualTo("office"));
        }
    }

    @Test
    void K6_what_is_withdrawn_unanswered_is_unanswered_for_good() throws Exception {
        try (var stored = new StoredComplaints(Population.OFFICE)) {
            var population = new Population(stored);
            for (int i = 0; i < 5; i++) {
                var complaint = population.submitted(Life.USUAL, Optional.empty());
                complaint = population.follow(
                        complaint.in(population.soon(), Correspondence::new).withdraw());
                assertThat(rows(stored, complaint)).isEmpty();
            }
            assertThat(reach(stored).all().unanswered()).isEqualTo(5);
            assertThat(reach(stored).all().percentInTime()).hasValue(0);
        }
    }

    @Test
    void K6_P4_a_reply_that_is_taken_back_ends_no_wait_and_counts_for_nothing() throws Exception {
        try (var stored = new StoredComplaints(Population.OFFICE)) {
            var population = new Population(stored);
            var before = written(population, population.submitted(Life.USUAL, Optional.empty()));
            var waits = rows(stored, before);
            var counts = counts(stored);
            var setting = population.soon();
            var step = before.in(setting, Correspondence::new).reply(ALBERS, Role.COORDINATOR, "Es geht voran.");
            var done = Undoable.of(before, step, ALBERS, setting.at(), Duration.ofMinutes(1))
                    .orElseThrow();
            stored.alone(() -> {
                stored.complaints().follow(step, done);
                return true;
            });
            assertThat(rows(stored, before)).isEmpty();
            // What counts is added up at any time, and leads nowhere from then on.
            stored.addUp();
            assertThat(counts(stored)).isNotEqualTo(counts);
            assertThat(firstReply(stored, before)).isPresent();

            boolean back = stored.alone(() -> {
                var now = stored.complaints().get(before.reference());
                return stored.complaints().takeBack(Step.to(done.before().of(now, now.version())));
            });
            assertThat(back).isTrue();
            assertThat(rows(stored, before)).isEqualTo(waits);
            assertThat(counts(stored)).isEqualTo(counts);
            stored.addUp();
            assertThat(counts(stored)).isEqualTo(counts);
            assertThat(firstReply(stored, before)).isEmpty();
            assertThat(stored.sql()
                            .list(
                                    "SELECT 1 FROM undo UNION ALL SELECT 1 FROM undo_wait UNION ALL SELECT 1 FROM outbox WHERE kind = 'REPLY'"
                                            + " UNION ALL SELECT 1 FROM leaf WHERE number > 1",
                                    row -> true))
                    .isEmpty();
        }
    }

    @Test
    void K5_what_a_courier_has_already_is_not_taken_back() throws Exception {
        try (var stored = new StoredComplaints(Population.OFFICE)) {
            var population = new Population(stored);
            var before = population.submitted(Life.USUAL, Optional.empty());
            var setting = population.soon();
            var step = before.in(setting, Correspondence::new).reply(ALBERS, Role.COORDINATOR, "Es geht voran.");
            var done = Undoable.of(before, step, ALBERS, setting.at(), Duration.ofMinutes(1))
                    .orElseThrow();
            stored.alone(() -> {
                stored.complaints().follow(step, done);
                return true;
            });
            var outbox = new SqlOutbox(stored.sql());
            assertThat(outbox.claim(9, done.until().minusMillis(1), done.until().plusSeconds(600)))
                    .noneMatch(letter -> letter.notice().kind().equals(CorrespondenceNotices.REPLY));
            assertThat(outbox.claim(9, done.until(), done.until().plusSeconds(600)))
                    .anyMatch(letter -> letter.notice().kind().equals(CorrespondenceNotices.REPLY));
            boolean back = stored.alone(() -> {
                var now = stored.complaints().get(before.reference());
                return stored.complaints().takeBack(Step.to(done.before().of(now, now.version())));
            });
            assertThat(back).isFalse();
        }
    }

    private static List<Tally> counts(StoredComplaints stored) throws SQLException {
        return stored.alone(() -> stored.counts().of(Office.FOREIGNERS, ALL.from(), ALL.to()));
    }

    private static Optional<Integer> firstReply(StoredComplaints stored, Complaint complaint) {
        return stored
                .sql()
                .list(
                        "SELECT days_first_reply FROM case_facts WHERE complaint = ? AND days_first_reply IS NOT NULL",
                        row -> row.getInt(1),
                        complaint.id())
                .stream()
                .findFirst();
    }

    @Test
    void an_act_that_is_refused_ends_nothing() throws Exception {
        try (var stored = new StoredComplaints(Population.OFFICE)) {
            var population = new Population(stored);
            var complaint = population.submitted(Life.USUAL, Optional.empty());
            var stale = complaint.in(population.soon(), Correspondence::new).reply(ALBERS, Role.COORDINATOR, "Ja.");
            complaint = written(population, complaint);
            assertThatThrownBy(() -> population.follow(stale)).isInstanceOf(Outdated.class);
            assertThat(rows(stored, complaint)).hasSize(2);
            assertThat(stored.sql().list("SELECT 1 FROM figure_pending", row -> true))
                    .as("the submission alone")
                    .hasSize(1);
        }
    }

    @Test
    void P4_I8_after_an_erasure_the_figures_are_the_same_and_nothing_leads_to_the_case() throws Exception {
        try (var stored = new StoredComplaints(Population.OFFICE)) {
            var population = new Population(stored);
            for (int i = 0; i < 5; i++) {
                population.closed(Life.USUAL);
            }
            var due = population.due(List.of(population.closed(Life.RARE))).get(0);
            stored.addUp();
            var before = reach(stored);
            assertThat(before.all().base()).isEqualTo(6);

            population.erase(due);
            stored.addUp();

            assertThat(reach(stored)).isEqualTo(before);
            assertThat(stored.sql().list("SELECT 1 FROM waits", row -> true)).isEmpty();
        }
    }

    @Test
    void I8_even_a_row_that_should_not_be_there_goes_with_its_case() throws Exception {
        try (var stored = new StoredComplaints(Population.OFFICE)) {
            var population = new Population(stored);
            var due = population.due(List.of(population.closed(Life.USUAL))).get(0);
            stored.sql()
                    .change(
                            "INSERT INTO waits VALUES ('foreigners', ?, 9, 'MESSAGE', 'PORTAL', NULL, now(), now())",
                            due.id());
            population.erase(due);
            assertThat(rows(stored, due)).isEmpty();
        }
    }
}
