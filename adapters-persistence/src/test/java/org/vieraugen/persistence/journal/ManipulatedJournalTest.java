package org.vieraugen.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Entry;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;

/** Somebody with all rights on the database changes rows of the journal: the verification finds each change. */
class ManipulatedJournalTest {
    private static final int MANIPULATIONS = 10_000;
    private static final int COMPLAINTS = 4;
    private static final int ENTRIES = 6;
    private static final long SEED = 20261125;
    /** The first three are used, the others put in their place. */
    private static final List<ActKind> KINDS = List.of(
            ActKind.SUBMITTED, ActKind.TRIAGED, ActKind.ASSIGNED, ActKind.DECIDED, ActKind.CLOSED, ActKind.WAIVED);

    private static final DepartmentKey OFFICE = new DepartmentKey("foreigners");

    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;

    @BeforeAll
    static void fill() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        connection.setAutoCommit(false);
        sql = OneConnection.sql(connection);
        for (int i = 1; i <= COMPLAINTS; i++) {
            chain(new UUID(0, i), i);
        }
        connection.commit();
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    private static void chain(UUID complaint, int number) {
        var head = Hash.ZERO;
        for (int i = 1; i <= ENTRIES; i++) {
            var act = Act.by(
                            new StaffKey("s" + (10 + i)),
                            Role.COORDINATOR,
                            Part.COORDINATION,
                            KINDS.get(i % 3),
                            Instant.parse("2026-11-25T10:00:00Z").plusSeconds(60L * i))
                    .with("round", i);
            var entry = Entry.after(head, complaint, i, act);
            sql.change(JournalRow.INSERT, JournalRow.values(OFFICE, entry));
            head = entry.hash();
        }
        sql.change(
                "INSERT INTO complaint (department, id, reference, receipt, data_key, status, category, language, channel, identity_mode,"
                        + " urgent, shielded, waiting, submitted_at, deadlines, parties, journal_count, journal_head, version)"
                        + " VALUES (?, ?, ?, ?, '', 'SUBMITTED', 'OTHER', 'de', 'PORTAL', 'ANONYMOUS', false, false, false, now(), '[]', '', ?, ?, 1)",
                OFFICE.text(),
                complaint,
                "ABH-2026-" + number,
                new byte[] {(byte) number},
                ENTRIES,
                head.bytes());
    }

    @Test
    void ten_thousand_manipulations_are_found() throws SQLException {
        var random = new Random(SEED);
        assertThat(new Chains(sql).firstBroken()).isEmpty();
        for (int i = 0; i < MANIPULATIONS; i++) {
            var change = change(random);
            int changed = sql.change(change);
            assertThat(changed).as(change).isPositive();
            assertThat(new Chains(sql).firstBroken()).as(change).isPresent();
            connection.rollback();
        }
        assertThat(new Chains(sql).firstBroken()).isEmpty();
    }

    private static String change(Random random) {
        int complaint = 1 + random.nextInt(COMPLAINTS);
        int number = 1 + random.nextInt(ENTRIES);
        var row = " WHERE complaint = '" + new UUID(0, complaint) + "' AND number = " + number;
        var kind = KINDS.get(3 + random.nextInt(3));
        return switch (random.nextInt(12)) {
            case 0 -> "UPDATE journal SET kind = '" + kind + "'" + row;
            case 1 -> "UPDATE journal SET part = '" + (random.nextBoolean() ? "LOOK" : "OMBUDS") + "'" + row;
            case 2 ->
                "UPDATE journal SET staff = " + (random.nextBoolean() ? "NULL" : "'s" + random.nextInt(10) + "'") + row;
            case 3 -> "UPDATE journal SET role = '" + (random.nextBoolean() ? "REVIEWER" : "no role") + "'" + row;
            case 4 ->
                "UPDATE journal SET at = at + interval '" + (1 + random.nextInt(100_000)) + " milliseconds'" + row;
            case 5 -> "UPDATE journal SET facts = '{\"round\":\"" + (100 + random.nextInt(900)) + "\"}'" + row;
            case 6 -> "UPDATE journal SET facts = " + (random.nextBoolean() ? "NULL" : "'no json'") + row;
            case 7 ->
                "UPDATE journal SET hash = set_bit(hash, %d, 1 - get_bit(hash, %<d))".formatted(random.nextInt(256))
                        + row;
            case 8 -> "UPDATE journal SET hash = substring(hash FROM 1 FOR " + random.nextInt(32) + ")" + row;
            case 9 -> "DELETE FROM journal" + row;
            case 10 ->
                // Moved behind the end of another chain.
                "UPDATE journal SET complaint = '" + new UUID(0, 1 + complaint % COMPLAINTS) + "', number = "
                        + (ENTRIES + 1) + row;
            default ->
                "INSERT INTO journal SELECT department, complaint, " + (ENTRIES + 1)
                        + ", kind, part, staff, role, at, facts, hash FROM journal" + row;
        };
    }
}
