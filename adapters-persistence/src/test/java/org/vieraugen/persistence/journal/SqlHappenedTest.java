package org.vieraugen.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.journal.Happened.Last;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.identity.Keys;

/** When something was last done: to one kind of subject, of every department, and by the acts that are asked for. */
class SqlHappenedTest {
    private static final DepartmentKey NEXT_DOOR = new DepartmentKey("registry");
    private static final Subject.Kind TREE = new Subject.Kind("TREE");
    private static final Subject.Kind BUSH = new Subject.Kind("BUSH");
    private static final ActKind PLANTED = new ActKind("PLANTED");
    private static final ActKind WATERED = new ActKind("WATERED");
    private static final Instant NOON = Instant.parse("2026-11-25T11:00:00.123Z");

    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static JpaJournal journal;
    private static SqlHappened happened;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        connection.setAutoCommit(false);
        var sql = OneConnection.sql(connection);
        journal = Journals.over(sql, new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty()));
        happened = new SqlHappened(sql);
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    private static void noted(DepartmentKey department, Subject subject, ActKind kind, Instant at) {
        journal.append(
                department,
                subject,
                List.of(Act.by(new StaffKey("s90"), Role.COORDINATOR, new Part("GARDENING"), kind, at)));
    }

    @Test
    void the_last_time_of_each_subject_is_told_the_latest_first_and_of_nothing_else() {
        var one = new Subject(TREE, UUID.randomUUID());
        var other = new Subject(TREE, UUID.randomUUID());
        var beside = new Subject(TREE, UUID.randomUUID());
        noted(Office.FOREIGNERS, one, PLANTED, NOON);
        noted(Office.FOREIGNERS, one, PLANTED, NOON.plusSeconds(60));
        noted(Office.FOREIGNERS, one, WATERED, NOON.plusSeconds(120));
        noted(Office.FOREIGNERS, other, WATERED, NOON);
        noted(Office.FOREIGNERS, new Subject(BUSH, UUID.randomUUID()), PLANTED, NOON.plusSeconds(300));
        noted(NEXT_DOOR, beside, PLANTED, NOON.plusSeconds(30));
        var planted = new Last(Office.FOREIGNERS, one.key(), NOON.plusSeconds(60));
        var nextDoor = new Last(NEXT_DOOR, beside.key(), NOON.plusSeconds(30));
        assertThat(happened.latest(TREE, List.of(PLANTED), 50)).containsExactly(planted, nextDoor);
        assertThat(happened.latest(TREE, List.of(PLANTED), 1)).containsExactly(planted);
        assertThat(happened.latest(TREE, List.of(PLANTED, WATERED), 50))
                .containsExactly(
                        new Last(Office.FOREIGNERS, one.key(), NOON.plusSeconds(120)),
                        nextDoor,
                        new Last(Office.FOREIGNERS, other.key(), NOON));
        assertThat(happened.latest(TREE, List.of(), 50)).isEmpty();
    }

    @Test
    void a_subject_to_which_much_was_done_hides_none_that_was_quiet_for_long() {
        var kind = new Subject.Kind("HEDGE");
        var quiet = new Subject(kind, UUID.randomUUID());
        var busy = new Subject(kind, UUID.randomUUID());
        noted(Office.FOREIGNERS, quiet, PLANTED, NOON);
        for (int i = 1; i <= 40; i++) {
            noted(Office.FOREIGNERS, busy, WATERED, NOON.plusSeconds(i));
        }
        assertThat(happened.latest(kind, List.of(PLANTED, WATERED), 2))
                .extracting(Last::subject)
                .containsExactly(busy.key(), quiet.key());
        assertThat(happened.latest(kind, List.of(PLANTED, WATERED), 10)).hasSize(2);
    }
}
