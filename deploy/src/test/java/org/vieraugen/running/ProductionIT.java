package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A server that a city runs refuses to start where it could not be trusted. */
class ProductionIT {
    private static final Path SAMPLE = Path.of(
            "..", "adapters-persistence/src/main/resources/org/vieraugen/persistence/department/foreigners.yaml");

    private static Path folder(String name) throws Exception {
        var work = Path.of(
                System.getProperty("work"), name + "-" + ProcessHandle.current().pid());
        Files.createDirectories(work.resolve("departments"));
        Files.copy(SAMPLE, work.resolve("departments/foreigners.yaml"));
        return work;
    }

    private static Map<String, String> production(Path work, String address) {
        return Map.of(
                "vieraugen.tryout",
                "false",
                "vieraugen.departments.folder",
                work.resolve("departments").toString(),
                "vieraugen.address",
                address);
    }

    @Test
    void without_TLS_in_front_it_ends_and_says_which_setting() throws Exception {
        var work = folder("plain");
        try (var server =
                Server.launch("plain", work, Server.freePort(), production(work, "http://beschwerde.example.org"))) {
            assertThat(server.endsWithin(Duration.ofMinutes(2)))
                    .as(server.log())
                    .isTrue();
            assertThat(server.log()).contains("vieraugen.address", "https://");
        }
    }

    @Test
    void with_the_sample_accounts_it_ends_and_without_them_it_runs() throws Exception {
        var work = folder("samples");
        try (var database = new Database(work)) {
            try (var server =
                    Server.start("clean", work, database, production(work, "https://beschwerde.example.org"))) {
                assertThat(server.log()).doesNotContain("cannot start", "Sample sign-ins");
            }
            try (var tryOut = Server.start("tryout", work, database, Map.of())) {
                assertThat(tryOut.log()).contains("Sample sign-ins");
            }
            try (var server = Server.launch(
                    "samples", work, database.port(), production(work, "https://beschwerde.example.org"))) {
                assertThat(server.endsWithin(Duration.ofMinutes(2)))
                        .as(server.log())
                        .isTrue();
                assertThat(server.log()).contains("sample accounts");
            }
        }
    }
}
