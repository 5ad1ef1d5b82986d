package org.vieraugen.persistence.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.due.DueList;
import org.vieraugen.application.due.DueList.Filter;
import org.vieraugen.application.testing.DueListContract;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.due.DueKind;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.complaint.StoredComplaints;

/** What the port promises, in a real database; that people who are away are stood in for there too; and that ten thousand open complaints make no board slow. */
class SqlDueListTest extends DueListContract {
    private static final int MANY = 10_000;

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
    void empty() {
        alone(() -> stored.sql().change("TRUNCATE complaint, due, absence"));
    }

    @Override
    protected DueList list() {
        return new SqlDueList(stored.sql(), stored.shades());
    }

    @Override
    protected Complaints complaints() {
        return stored.complaints();
    }

    @Override
    protected void alone(Runnable act) {
        try {
            stored.alone(() -> {
                act.run();
                return true;
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void away(StaffKey who) {
        stored.sql()
                .change(
                        "INSERT INTO absence (id, department, staff, first_day, last_day, entered_by, reason, entered_at)"
                                + " VALUES (?, 'foreigners', ?, ?, ?, ?, '', now())",
                        UUID.randomUUID(),
                        who.text(),
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 11, 27),
                        who.text());
    }

    @Test
    void K7_when_everybody_of_the_desk_is_away_the_watch_writes_down_who_stands_in() {
        var complaint = held(Cases::submitted);
        assertThat(all(PETRENKO)).allMatch(line -> line.due().owed().standsIn().isEmpty());
        alone(() -> {
            away(ALBERS);
            away(DEMIR);
            away(PETRENKO);
            away(Office.YILMAZ);
            complaints().watched(complaints().get(complaint.reference()));
        });
        assertThat(all(PETRENKO))
                .isNotEmpty()
                .allMatch(line -> line.due().owed().standsIn().equals(Optional.of(Role.DEPUTY)));
        var deputy = Reader.of(new Caller(Office.MERTENS, Set.of(Role.DEPUTY)), false, noon.organisation());
        assertThat(list().list(deputy, Filter.MINE, LocalDate.of(2026, 11, 24)))
                .extracting(line -> line.due().kind())
                .containsExactly(DueKind.FIRST_REPLY, DueKind.FINDING);
    }

    @Test
    void what_is_over_is_not_listed_even_where_a_row_were_left() {
        var complaint = held(Cases::submitted);
        alone(() -> stored.sql().change("UPDATE complaint SET status = 'WITHDRAWN' WHERE id = ?", complaint.id()));
        assertThat(all(ALBERS)).isEmpty();
    }

    /** A board of the desk, of a team and of one reviewer among ten thousand open complaints: by an index, never by reading them all. */
    @Test
    void ten_thousand_open_complaints_make_no_board_slow() {
        var complaint = held(Cases::underReview);
        alone(() -> {
            stored.sql()
                    .change(
                            "INSERT INTO complaint SELECT department, gen_random_uuid(), other,"
                                    + " decode(md5(CAST(n AS text)), 'hex'), status_only, data_key, status, category, language, channel, identity_mode, urgent,"
                                    + " shielded, waiting, origin, submitted_at, deadlines, due_on + CAST(n % 90 AS integer), alarm_at, CASE n % 3 WHEN 0 THEN 't3' WHEN 1 THEN 't4' END,"
                                    + " CASE WHEN n % 100 = 0 THEN first_reviewer ELSE 'thal' END, NULL, awaits_countersignature, parties, inherited_parts, turn,"
                                    + " turn_holder, turn_from, turn_also, involved, away, waived, calls_deputies, calls_last_seat, 1"
                                    + " FROM complaint, unnest(CAST(? AS text[])) WITH ORDINALITY r (other, n) WHERE id = ?",
                            IntStream.rangeClosed(1, MANY)
                                    .mapToObj(n -> Reference.of("ABH", 2025, n).text())
                                    .toArray(String[]::new),
                            complaint.id());
            stored.sql()
                    .change(
                            "INSERT INTO due (department, complaint, place, kind, begun_on, due_on, paused_on, misses, roles, holder, except_for, uninvolved)"
                                    + " SELECT c.department, c.id, d.place, d.kind, d.begun_on, c.due_on, d.paused_on, d.misses, d.roles,"
                                    + " CASE WHEN d.holder IS NULL THEN NULL ELSE c.first_reviewer END, d.except_for, d.uninvolved"
                                    + " FROM complaint c, due d WHERE d.complaint = ? AND c.id <> ?",
                            complaint.id(),
                            complaint.id());
            stored.sql().change("ANALYZE complaint, due");
        });
        var desk = reader(ALBERS, Filter.ALL);
        var reviewer = reader(NASSER, Filter.MINE);
        assertThat(desk).contains("due_board").doesNotContain("Seq Scan on complaint", "Seq Scan on due");
        assertThat(reviewer).contains("complaint_first").doesNotContain("Seq Scan on complaint", "Seq Scan on due");
        assertThat(all(ALBERS)).hasSize(DueList.MOST + 1);
        long began = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            all(ALBERS);
        }
        System.out.println("a board of 500 among " + MANY + ": " + (System.nanoTime() - began) / 20_000_000 + " ms");
    }

    private String reader(StaffKey who, Filter filter) {
        var organisation = noon.organisation();
        var reader = Reader.of(new Caller(who, organisation.staff(who).roles()), false, organisation);
        var asked = new SqlDueList(stored.sql(), stored.shades()).asked(reader, filter, LocalDate.of(2026, 11, 24));
        return String.join(
                "\n",
                stored.sql()
                        .list(
                                "EXPLAIN ANALYZE " + asked.sentence(),
                                row -> row.getString(1),
                                asked.values().toArray()));
    }
}
