package org.vieraugen.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.completion.CompletionEntries;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.review.ReviewEntries;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.complaint.ComplaintsInJournal;
import org.vieraugen.persistence.conflict.Shades;
import org.vieraugen.persistence.identity.Keys;

/** Somebody with all rights on the database changes rows of the journal: the verification finds each change. */
class ManipulatedJournalTest {
    private static final int MANIPULATIONS = 10_000;
    private static final int SUBJECTS = 4;
    private static final int ENTRIES = 6;
    private static final long SEED = 20261125;
    /** The first three are used, the others put in their place. */
    private static final List<ActKind> KINDS = List.of(
            ReceptionEntries.SUBMITTED,
            ReceptionEntries.TRIAGED,
            ReviewEntries.ASSIGNED,
            ReviewEntries.DECIDED,
            CompletionEntries.CLOSED,
            ReviewEntries.WAIVED);

    private static final Subject.Kind TREE = new Subject.Kind("TREE");
    private static final DepartmentKey OFFICE = new DepartmentKey("foreigners");

    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static JpaJournal journal;

    @BeforeAll
    static void fill() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        connection.setAutoCommit(false);
        sql = OneConnection.sql(connection);
        var keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        journal = Journals.over(sql, keys, new ComplaintsInJournal(new Shades(keys)));
        for (int i = 1; i <= SUBJECTS; i++) {
            chain(subject(i), i);
        }
        connection.commit();
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    /** Every second one is no complaint. */
    private static Subject subject(int number) {
        return new Subject(number % 2 == 0 ? Complaint.KIND : TREE, new UUID(0, number));
    }

    private static void chain(Subject subject, int number) {
        var acts = new ArrayList<Act>();
        for (int i = 1; i <= ENTRIES; i++) {
            acts.add(Act.by(
                            new StaffKey("s" + (10 + i)),
                            Role.COORDINATOR,
                            CaseParts.COORDINATION,
                            KINDS.get(i % 3),
                            Instant.parse("2026-11-25T10:00:00Z").plusSeconds(60L * i))
                    .with("round", i));
        }
        journal.append(OFFICE, subject, acts);
        if (!subject.kind().equals(Complaint.KIND)) {
            return;
        }
        sql.change(
                "INSERT INTO complaint (department, id, reference, receipt, data_key, status, category, language, channel, identity_mode,"
                        + " urgent, shielded, waiting, submitted_at, deadlines, parties, version)"
                        + " VALUES (?, ?, ?, ?, '', 'SUBMITTED', 'OTHER', 'de', 'PORTAL', 'ANONYMOUS', false, false, false, now(), '[]', '', 1)",
                OFFICE.text(),
                subject.key(),
                "ABH-2026-" + number,
                new byte[] {(byte) number});
    }

    @Test
    void ten_thousand_manipulations_are_found() throws SQLException {
        var random = new Random(SEED);
        assertThat(journal.verify()).isEmpty();
        for (int i = 0; i < MANIPULATIONS; i++) {
            var change = change(random);
            int changed = sql.change(change);
            assertThat(changed).as(change).isPositive();
            assertThat(journal.verify()).as(change).isPresent();
            connection.rollback();
        }
        assertThat(journal.verify()).isEmpty();
    }

    private static String change(Random random) {
        int subject = 1 + random.nextInt(SUBJECTS);
        int number = 1 + random.nextInt(ENTRIES);
        var chain = " WHERE subject = '" + new UUID(0, subject) + "'";
        var row = chain + " AND number = " + number;
        var person = chain + " AND pseudonym = (SELECT staff FROM journal" + row + ")";
        var other = subject(1 + subject % SUBJECTS);
        var kind = KINDS.get(3 + random.nextInt(3));
        return switch (random.nextInt(26)) {
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
            case 22 -> "UPDATE journal SET facts = NULL, facts_salt = NULL" + row;
            case 23 -> "UPDATE journal SET facts = NULL, facts_salt = NULL, facts_hash = NULL" + row;
            case 24 ->
                "UPDATE journal SET facts_salt = "
                        + (random.nextBoolean() ? "NULL" : "substring(hash FROM 1 FOR " + random.nextInt(33) + ")")
                        + row;
            case 25 -> "UPDATE journal SET facts_hash = " + (random.nextBoolean() ? "NULL" : "hash") + row;
            case 10 ->
                // Moved behind the end of another chain.
                "UPDATE journal SET subject_kind = '" + other.kind() + "', subject = '" + other.key() + "', number = "
                        + (ENTRIES + 1) + row;
            case 11 -> "UPDATE journal SET subject_kind = 'BUSH'" + (random.nextBoolean() ? row : chain);
            case 12 -> "UPDATE chain SET length = length " + (random.nextBoolean() ? "+ 1" : "- 1") + chain;
            case 13 ->
                "UPDATE chain SET head = set_bit(head, %d, 1 - get_bit(head, %<d))".formatted(random.nextInt(256))
                        + chain;
            case 14 -> "DELETE FROM chain" + chain;
            case 15 -> "UPDATE chain SET erased_at = now()" + (random.nextBoolean() ? ", data_key = ''" : "") + chain;
            case 16 -> "UPDATE chain SET data_key = substring(data_key FROM 1 FOR " + random.nextInt(90) + ")" + chain;
            case 17 -> "DELETE FROM journal_person" + person;
            case 18 ->
                // Somebody else did it.
                "UPDATE journal_person SET name = o.name, shade = o.shade FROM (SELECT name, shade FROM journal_person"
                        + chain + " AND pseudonym = (SELECT staff FROM journal" + chain + " AND number = "
                        + (1 + number % ENTRIES) + ")) o" + person;
            case 19 -> "UPDATE journal_person SET shade = shade + 1" + person;
            case 20 ->
                "UPDATE journal SET staff = (SELECT staff FROM journal" + chain + " AND number = "
                        + (1 + number % ENTRIES) + ")" + row;
            default ->
                "INSERT INTO journal SELECT department, subject_kind, subject, " + (ENTRIES + 1)
                        + ", kind, part, staff, role, at, facts, facts_salt, facts_hash, hash FROM journal" + row;
        };
    }
}
