package org.vieraugen.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

/** When something was last done: of one department, one kind of subject, and the acts that are asked for. */
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
    void the_last_time_of_each_subject_is_told_and_of_nothing_else() {
        var one = new Subject(TREE, UUID.randomUUID());
        var other = new Subject(TREE, UUID.randomUUID());
        noted(Office.FOREIGNERS, one, PLANTED, NOON);
        noted(Office.FOREIGNERS, one, PLANTED, NOON.plusSeconds(60));
        noted(Office.FOREIGNERS, one, WATERED, NOON.plusSeconds(120));
        noted(Office.FOREIGNERS, other, WATERED, NOON);
        noted(Office.FOREIGNERS, new Subject(BUSH, UUID.randomUUID()), PLANTED, NOON);
        noted(NEXT_DOOR, new Subject(TREE, UUID.randomUUID()), PLANTED, NOON);
        assertThat(happened.last(Office.FOREIGNERS, TREE, List.of(PLANTED)))
                .isEqualTo(Map.of(one.key(), NOON.plusSeconds(60)));
        assertThat(happened.last(Office.FOREIGNERS, TREE, List.of(PLANTED, WATERED)))
                .isEqualTo(Map.of(one.key(), NOON.plusSeconds(120), other.key(), NOON));
        assertThat(happened.last(Office.FOREIGNERS, TREE, List.of())).isEmpty();
    }
}
