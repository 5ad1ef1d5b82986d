package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A database that is away, and a server that cannot start. */
class DatabaseAwayIT {
    private static final Map<String, Object> COMPLAINT = Map.of(
            "department", "foreigners", "category", "OTHER", "language", "de", "identity", "ANONYMOUS", "text", "Gut.");

    private static Path folder(String name) throws Exception {
        var folder = Path.of(
                System.getProperty("work"), name + "-" + ProcessHandle.current().pid());
        Files.createDirectories(folder);
        return folder;
    }

    @Test
    void a_database_that_is_away_gives_503_and_what_was_acknowledged_is_there_afterwards() throws Exception {
        var work = folder("away");
        try (var database = new Database(work);
                var server = Server.start("away", work, database, Map.of())) {
            var client = new Client(server.address());
            var before = client.post("/api/v1/complaints", COMPLAINT, null);
            assertThat(before.status()).isEqualTo(201);
            database.stop();
            for (int i = 0; i < 3; i++) {
                var away = client.post("/api/v1/complaints", COMPLAINT, null);
                assertThat(away.status()).as(away.raw().body()).isEqualTo(503);
                assertThat(away.header("Retry-After")).isPresent();
                assertThat(away.text("type")).isEqualTo("/problems/unavailable");
            }
            assertThat(client.get("/health/ready", null).status()).isEqualTo(503);
            database.startAgain();
            int status = 503;
            for (int tries = 0; tries < 50 && status == 503; tries++) {
                status = client.get("/api/v1/complaint", "Receipt " + before.text("receipt"))
                        .status();
            }
            assertThat(status).isEqualTo(200);
            assertThat(client.post("/api/v1/complaints", COMPLAINT, null).status())
                    .isEqualTo(201);
        }
    }

    @Test
    void a_wrong_definition_is_refused_at_start_with_every_line_and_reason() throws Exception {
        var work = folder("wrong");
        var definitions = Files.createDirectories(work.resolve("departments"));
        Files.writeString(
                definitions.resolve("amt.yaml"),
                """
                key: amt
                prefix: amt
                names: {en: Office}
                federalState: XX
                languages: [de]
                categories:
                  - {key: OTHER, names: {de: Anderes}}
                teams:
                  - {key: a, name: A, parent: b}
                  - {key: b, name: B, parent: a, lead: nobody}
                staff:
                  - {key: x1, name: Eins, team: c, roles: [KING]}
                """);
        try (var server = Server.launch(
                "wrong", work, Server.freePort(), Map.of("vieraugen.departments.folder", definitions.toString()))) {
            String log = "";
            for (int i = 0; i < 600 && !log.contains("cannot be used"); i++) {
                Thread.sleep(100);
                log = server.log();
            }
            assertThat(log)
                    .contains(
                            "amt.yaml:2:",
                            "amt.yaml:3:",
                            "amt.yaml:4:",
                            "stands above itself",
                            "there is no staff member 'nobody'",
                            "there is no team 'c'",
                            "there is no role 'KING'");
        }
    }

    @Test
    void a_port_that_is_taken_ends_the_server_with_the_port_and_the_setting() throws Exception {
        var work = folder("port");
        try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getByName("localhost"));
                var server = Server.launch(
                        "port", work, Server.freePort(), Map.of("http.port", Integer.toString(taken.getLocalPort())))) {
            assertThat(server.endsWithin(Duration.ofMinutes(2)))
                    .as(server.log())
                    .isTrue();
            assertThat(server.log()).contains("port " + taken.getLocalPort()).contains("http.port");
        }
    }
}
