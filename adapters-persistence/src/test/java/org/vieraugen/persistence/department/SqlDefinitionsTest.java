package org.vieraugen.persistence.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.application.Outdated;
import org.vieraugen.definition.department.DefinitionFiles;
import org.vieraugen.domain.definition.DefinitionProposal;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.naming.text.Scripts;
import org.vieraugen.persistence.OneConnection;

/** Two servers at one database, and two departments whose definitions must fit each other (F9). */
class SqlDefinitionsTest {
    private static final DepartmentKey FOREIGNERS = new DepartmentKey("foreigners");
    private static final DepartmentKey OFFICE = new DepartmentKey("amt");
    private static final Instant NOON = Instant.parse("2026-11-27T11:00:00Z");
    private static final String NEWCOMER = "Ada Findig";

    @TempDir
    Path folder;

    private String foreigners = "";
    private String office = "";
    private EmbeddedPostgres postgres;
    private Connection one;
    private Connection two;

    @BeforeEach
    void open() throws Exception {
        foreigners = sample();
        office =
                """
                key: amt
                prefix: AMT
                names: {de: Amt}
                federalState: SN
                languages: [de]
                categories:
                  - {key: OTHER, names: {de: Anderes}}
                teams:
                  - {key: a, name: A}
                  - {key: b, name: B}
                staff:
                  - {key: x1, name: Eins Amtlich, team: a, roles: [COORDINATOR]}
                  - {key: x2, name: Zwei Amtlich, team: b, roles: [OMBUDSPERSON]}
                lastSeat:
                  name: Ausschuss
                  members:
                    - {key: l1, name: Aa Auswärts}
                    - {key: l2, name: Bb Auswärts}
                    - {key: l3, name: Cc Auswärts}
                    - {key: l4, name: Dd Auswärts}
                    - {key: l5, name: Ee Auswärts}
                """;
        Files.writeString(folder.resolve("foreigners.yaml"), foreigners);
        Files.writeString(folder.resolve("amt.yaml"), office);
        postgres = OneConnection.migrated();
        one = postgres.getPostgresDatabase().getConnection();
        two = postgres.getPostgresDatabase().getConnection();
    }

    @AfterEach
    void close() throws Exception {
        one.close();
        two.close();
        postgres.close();
    }

    private static String sample() throws IOException {
        try (var file = DefinitionFiles.class.getResourceAsStream("foreigners.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String foreignersWithNewcomer() {
        return foreigners.replace("name: Sonja Reuter, team", "name: " + NEWCOMER + ", team");
    }

    private String officeWithNewcomer() {
        return office.replace("Eins Amtlich", NEWCOMER);
    }

    private DefinitionFiles files() throws IOException {
        return new DefinitionFiles(Optional.of(folder.toString()), false, Scripts.NONE);
    }

    /** A server that starts: it takes up what is in force. */
    private Server server(Connection connection) throws IOException {
        var texts = files();
        var definitions = new SqlDefinitions(OneConnection.sql(connection), texts);
        definitions.refresh();
        return new Server(definitions, texts);
    }

    private record Server(SqlDefinitions definitions, DefinitionFiles texts) {}

    private static DefinitionProposal proposed(Server server, DepartmentKey department, String text) {
        server.definitions().propose(department, text, new StaffKey("s93"), NOON);
        return server.definitions().waiting().stream()
                .filter(waiting -> waiting.department().equals(department))
                .findFirst()
                .orElseThrow();
    }

    private static void confirmed(Server server, DefinitionProposal proposal) {
        server.definitions().confirm(proposal, new StaffKey("s92"), NOON);
    }

    @Test
    void an_older_proposal_confirmed_after_a_newer_one_is_in_force_on_every_server() throws Exception {
        var here = server(one);
        var there = server(two);
        var older = proposed(here, FOREIGNERS, foreignersWithNewcomer());
        var newer = proposed(here, OFFICE, office.replace("Eins Amtlich", "Neu Amtlich"));
        confirmed(here, newer);
        there.definitions().refresh();
        confirmed(here, older);
        there.definitions().refresh();

        assertThat(here.texts().text(FOREIGNERS)).contains(foreignersWithNewcomer());
        assertThat(there.texts().text(FOREIGNERS)).contains(foreignersWithNewcomer());
        assertThat(there.texts().text(OFFICE).orElseThrow()).contains("Neu Amtlich");
    }

    @Test
    void F9_who_confirms_waits_for_another_server_that_does_and_then_sees_what_it_put_in_force() throws Exception {
        var here = server(one);
        var there = server(two);
        var first = proposed(here, FOREIGNERS, foreignersWithNewcomer());
        var second = proposed(here, OFFICE, officeWithNewcomer());
        assertThat(there.texts().check(second.text()).problems()).isEmpty();

        one.setAutoCommit(false);
        here.definitions().holdStill();
        var asked = new CountDownLatch(1);
        var other = Executors.newSingleThreadExecutor();
        try {
            var holding = other.submit(() -> {
                two.setAutoCommit(false);
                asked.countDown();
                there.definitions().holdStill();
                return there.texts().check(second.text()).problems();
            });
            asked.await();
            confirmed(here, first);
            assertThat(holding.isDone()).isFalse();
            one.commit();
            assertThat(holding.get(1, TimeUnit.MINUTES))
                    .anyMatch(problem -> problem.toString().contains(NEWCOMER));
        } finally {
            other.shutdown();
        }
    }

    @Test
    void what_was_confirmed_stays_in_force_as_far_as_it_fits_a_file_that_changed() throws Exception {
        var here = server(one);
        confirmed(here, proposed(here, FOREIGNERS, foreignersWithNewcomer()));
        confirmed(here, proposed(here, OFFICE, office.replace("Zwei Amtlich", "Drei Amtlich")));
        Files.writeString(
                folder.resolve("third.yaml"),
                officeWithNewcomer()
                        .replace("key: amt", "key: third")
                        .replace("prefix: AMT", "prefix: DRT")
                        .replaceAll("\\b([xl]\\d)\\b", "t$1")
                        .replaceAll("\\{key: ([ab]), ", "{key: t$1, ")
                        .replaceAll("team: ([ab]),", "team: t$1,")
                        .replace("Zwei Amtlich", "Zwei Drittens")
                        .replace("Auswärts", "Drittens"));
        var started = server(two);

        assertThat(started.texts().text(FOREIGNERS)).contains(foreigners);
        assertThat(started.texts().text(OFFICE).orElseThrow()).contains("Drei Amtlich");
    }

    @Test
    void F9_what_somebody_has_answered_is_not_answered_again() throws Exception {
        var here = server(one);
        var proposal = proposed(here, FOREIGNERS, foreignersWithNewcomer());
        here.definitions().refuse(proposal, new StaffKey("s92"), NOON);

        assertThatThrownBy(() -> confirmed(here, proposal)).isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> here.definitions().refuse(proposal, new StaffKey("s92"), NOON))
                .isInstanceOf(Outdated.class);
        assertThat(here.texts().text(FOREIGNERS)).contains(foreigners);
    }

    @Test
    void F9_what_was_taken_back_waits_for_nobody_and_is_not_confirmed() throws Exception {
        var here = server(one);
        var proposal = proposed(here, FOREIGNERS, foreignersWithNewcomer());
        here.definitions().takeBack(proposal, NOON);

        assertThat(here.definitions().waiting()).isEmpty();
        assertThatThrownBy(() -> confirmed(here, proposal)).isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> here.definitions().takeBack(proposal, NOON)).isInstanceOf(Outdated.class);
        assertThat(here.texts().text(FOREIGNERS)).contains(foreigners);
    }
}
