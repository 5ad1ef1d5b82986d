package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A server that a city runs refuses to start where it could not be trusted. */
class ProductionIT {
    private static final String PASSWORD = "ein-langer-satz-mit-zwoelf";

    private static final Path SAMPLE =
            Path.of("..", "adapters-definition/src/main/resources/org/vieraugen/definition/department/foreigners.yaml");

    private static Path folder(String name) throws Exception {
        var work = Path.of(
                System.getProperty("work"), name + "-" + ProcessHandle.current().pid());
        Files.createDirectories(work.resolve("departments"));
        Files.copy(SAMPLE, work.resolve("departments/foreigners.yaml"));
        return work;
    }

    private static final List<String> OF_AUTHORITY = List.of(
            "name",
            "street",
            "postcode",
            "city",
            "phone",
            "represented",
            "data-protection-officer",
            "supervision",
            "enforcement");

    private static Map<String, String> production(Path work, String address) {
        var settings = new HashMap<>(Map.of(
                "vieraugen.tryout",
                "false",
                "database.password",
                "any",
                "database.owner.password",
                "any",
                "vieraugen.departments.folder",
                work.resolve("departments").toString(),
                "vieraugen.address",
                address,
                "vieraugen.seal.none",
                "true",
                "vieraugen.mail.host",
                "mail.example.org",
                "vieraugen.mail.from",
                "beschwerde@stadt.example",
                "vieraugen.authority.mail",
                "beschwerde@stadt.example",
                "vieraugen.authority.leave",
                "https://www.wetter.de/"));
        OF_AUTHORITY.forEach(part -> settings.put("vieraugen.authority." + part, "Stadt Beispielstadt"));
        return settings;
    }

    /** The first administrator follows the link in the log; without a second factor nothing opens yet. */
    private static void choosesAPasswordOnce(Server server) throws Exception {
        var link = Pattern.compile("https://beschwerde.example.org/de/staff/invitation#([A-Za-z0-9_-]+)")
                .matcher(server.log());
        assertThat(link.find()).isTrue();
        var client = new Client(server.address());
        var page = client.get("/de/staff/invitation", null);
        var cookie = page.header("Set-Cookie").orElseThrow().split(";", 2)[0];
        var token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"")
                .matcher(page.raw().body());
        assertThat(token.find()).isTrue();
        var form = "token=" + token.group(1) + "&invitation=" + link.group(1) + "&password=";
        assertThat(sent(server, cookie, form + "kurz&again=kurz")).isEqualTo(422);
        assertThat(sent(server, cookie, form + PASSWORD + "&again=anders-anders"))
                .isEqualTo(422);
        assertThat(sent(server, cookie, form + PASSWORD + "&again=" + PASSWORD)).isEqualTo(303);
        assertThat(sent(server, cookie, form + PASSWORD + "&again=" + PASSWORD)).isEqualTo(422);
        var signedIn = client.post("/api/v1/sign-ins", Map.of("account", "s93", "password", PASSWORD), null);
        assertThat(signedIn.status()).isEqualTo(403);
        assertThat(signedIn.text("detail")).contains("second factor");
    }

    private static int sent(Server server, String cookie, String form) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + "/de/staff/invitation"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Cookie", cookie)
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void with_nothing_set_it_names_every_missing_setting_at_once_and_ends_without_a_stack_trace() throws Exception {
        var work = folder("nothing");
        var settings =
                Map.of("vieraugen.tryout", "false", "vieraugen.keys.folder", "", "vieraugen.mailbox.poll", "bald");
        try (var server = Server.launch("nothing", work, Server.freePort(), settings)) {
            assertThat(server.endsWithin(Duration.ofMinutes(5)))
                    .as(server.log())
                    .isTrue();
            assertThat(server.log())
                    .contains("cannot start: settings are missing or wrong")
                    .contains(
                            "\n  database.password is not set",
                            "\n  database.owner.password is not set",
                            "\n  vieraugen.address is not set",
                            "\n  vieraugen.departments.folder is not set",
                            "\n  vieraugen.keys.folder is not set",
                            "\n  vieraugen.seal.file is not set",
                            "\n  vieraugen.authority.name is not set",
                            "\n  vieraugen.authority.enforcement is not set",
                            "\n  vieraugen.authority.leave is not set",
                            "\n  vieraugen.mail.host is not set",
                            "\n  vieraugen.mail.from is not set",
                            "\n  vieraugen.mailbox.poll: bald is no number from 1 to 60")
                    .doesNotContain("\tat ", "Exception");
        }
    }

    @Test
    void without_TLS_in_front_or_a_seal_it_ends_and_never_takes_the_try_outs() throws Exception {
        var work = folder("unsealed");
        var unsealed = new HashMap<>(production(work, "http://beschwerde.example.org"));
        unsealed.remove("vieraugen.seal.none");
        assertEnds(
                "unsealed",
                work,
                unsealed,
                "vieraugen.address",
                "https://",
                "vieraugen.seal.file",
                "vieraugen.seal.none=true");
        var settings = new HashMap<>(production(work, "https://beschwerde.example.org"));
        settings.remove("vieraugen.seal.none");
        Files.createDirectories(work.resolve("keys"));
        new ProcessBuilder(
                        "keytool",
                        "-genkeypair",
                        "-alias",
                        "seal",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=Vieraugen try-out, O=Not an authority",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "try-out",
                        "-keystore",
                        work.resolve("keys/seal.p12").toString())
                .start()
                .waitFor();
        settings.put("vieraugen.seal.file", work.resolve("keys/seal.p12").toString());
        settings.put(
                "vieraugen.seal.secret-file",
                Files.writeString(work.resolve("secret"), "try-out").toString());
        assertEnds("borrowed", work, settings, "the try-out made for itself");
    }

    @Test
    void on_a_database_that_can_forget_it_ends_and_says_which_setting_and_the_try_out_warns() throws Exception {
        var work = folder("forgetful");
        var settings = production(work, "https://beschwerde.example.org");
        try (var database = Database.forgetful(work)) {
            assertEnds(
                    "all",
                    work,
                    database.port(),
                    settings,
                    "cannot start: the database may forget what it has acknowledged",
                    "fsync = off (set by: command line)",
                    "full_page_writes = off (set by: command line)",
                    "synchronous_commit = off (set by: command line)",
                    "docs/operations.md");
            try (var tryOut = Server.start("warned", work, database, Map.of())) {
                assertThat(tryOut.logWith("Sample sign-ins"))
                        .contains("Only the try-out runs like this", "fsync = off");
            }
        }
    }

    private static void assertEnds(String name, Path work, Map<String, String> settings, String... saying)
            throws Exception {
        assertEnds(name, work, Server.freePort(), settings, saying);
    }

    private static void assertEnds(
            String name, Path work, int databasePort, Map<String, String> settings, String... saying) throws Exception {
        try (var server = Server.launch(name, work, databasePort, settings)) {
            assertThat(server.endsWithin(Duration.ofMinutes(5)))
                    .as(server.log())
                    .isTrue();
            assertThat(server.log()).contains(saying);
        }
    }

    /** One city's database, and what is wrong with it one after the other. */
    @Test
    void where_the_role_does_not_wait_for_the_disk_and_with_the_sample_accounts_it_ends_and_else_it_runs()
            throws Exception {
        var work = folder("samples");
        var settings = new HashMap<>(production(work, "https://beschwerde.example.org"));
        settings.put("vieraugen.admin.account", "s93");
        try (var database = new Database(work);
                var admin = database.connect("vieraugen", "postgres");
                var statement = admin.createStatement()) {
            statement.execute("ALTER ROLE vieraugen_app SET synchronous_commit = off");
            assertEnds(
                    "role",
                    work,
                    database.port(),
                    settings,
                    "cannot start: the database may forget",
                    "synchronous_commit = off (set by: user)");
            statement.execute("ALTER ROLE vieraugen_app SET synchronous_commit = local");
            try (var server = Server.start("clean", work, database, settings)) {
                assertThat(server.logWith("Olaf Ziegler cannot sign in yet"))
                        .contains("Olaf Ziegler cannot sign in yet", "Maria Petrenko cannot sign in yet")
                        .doesNotContain("cannot start", "Sample sign-ins", "may forget");
                choosesAPasswordOnce(server);
            }
            try (var tryOut = Server.start("tryout", work, database, Map.of())) {
                tryOut.logWith("Sample sign-ins");
            }
            assertEnds("samples", work, database.port(), settings, "sample accounts");
        }
    }
}
