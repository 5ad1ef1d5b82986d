package org.vieraugen.persistence.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.deadline.Recomputings;
import org.vieraugen.application.testing.RecomputingsContract;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Term;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.complaint.StoredComplaints;

/** What the port promises, in a real database; the rows of what is due follow, and of two servers one takes a department's next complaint. */
class SqlRecomputingsTest extends RecomputingsContract {
    private static final DepartmentKey SHARED = new DepartmentKey("shared");

    private static StoredComplaints stored;

    @BeforeAll
    static void open() throws Exception {
        stored = new StoredComplaints(Office.office().organisation());
    }

    @AfterAll
    static void close() throws Exception {
        stored.close();
    }

    @BeforeEach
    @AfterEach
    void end() throws SQLException {
        stored.alone(() -> stored.sql().change("TRUNCATE complaint, due, recomputing"));
    }

    @Override
    protected Recomputings recomputings() {
        return new SqlRecomputings(stored.sql());
    }

    @Override
    protected void hold(Complaint complaint) {
        try {
            stored.alone(() -> {
                stored.complaints()
                        .add(
                                complaint.step(Act.byComplainant(ReceptionEntries.SUBMITTED, Office.NOON)),
                                complaint.id().toString().getBytes(StandardCharsets.UTF_8),
                                Optional.empty(),
                                Office.office().noon());
                return true;
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void F8_a_department_that_one_server_works_on_is_nobody_elses_until_it_has_stored() throws Exception {
        stored.alone(() -> {
            recomputings().begin(SHARED, "a", Office.NOON);
            return recomputings().begin(SHARED, "b", Office.NOON);
        });
        try (var connection = stored.another()) {
            connection.setAutoCommit(false);
            var other = new SqlRecomputings(OneConnection.sql(connection));
            assertThat(other.claim(SHARED, "b", Office.NOON)).isPresent();
            assertThat(recomputings().claim(SHARED, "b", Office.NOON)).isEmpty();
            connection.rollback();
        }
        assertThat(recomputings().claim(SHARED, "b", Office.NOON)).isPresent();
    }

    @Test
    void the_rows_of_what_is_due_follow_and_are_counted_by_complaint() throws Exception {
        var complaint = Cases.in(Office.office().noon()).underReview();
        hold(complaint);
        var running = new SqlRunningDeadlines(stored.sql());
        assertThat(running.complaints(Office.FOREIGNERS, Set.of(DeadlineKind.FINDING, DeadlineKind.FIRST_REPLY)))
                .isEqualTo(1);
        assertThat(running.complaints(Office.FOREIGNERS, Set.of(DeadlineKind.COUNTERSIGNATURE)))
                .isZero();
        assertThat(running.complaints(SHARED, Set.of(DeadlineKind.FINDING))).isZero();
        var office =
                Office.office().counting(new Terms(Map.of(DeadlineKind.FINDING, new Term(10, 3)), Office.WEEKDAYS));
        stored.in(office.organisation(), Office.NOON);
        stored.alone(() -> {
            var now = stored.complaints().get(complaint.reference());
            stored.complaints()
                    .follow(now.in(office.noon(), Completion::new)
                            .recomputed(Set.of())
                            .orElseThrow());
            return true;
        });
        stored.in(Office.office().organisation(), Office.NOON);
        assertThat(stored.sql()
                        .first(
                                "SELECT due_on FROM due WHERE complaint = ? AND kind = 'FINDING'",
                                row -> row.getObject(1, LocalDate.class),
                                complaint.id()))
                .isEqualTo(Optional.of(LocalDate.of(2026, 12, 8)));
    }
}
