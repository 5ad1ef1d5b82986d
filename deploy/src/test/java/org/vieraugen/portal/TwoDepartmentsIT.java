package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.running.Client;
import org.vieraugen.running.Database;
import org.vieraugen.running.Server;

/** Two departments in one house: their journals, definitions and accounts are their own. */
class TwoDepartmentsIT {
    private static final Path SAMPLE = Path.of(
            "..", "adapters-persistence/src/main/resources/org/vieraugen/persistence/department/foreigners.yaml");

    private static Database database;
    private static Server server;
    private static Client client;
    private static String foreigners = "";

    /** The sample once more under other names: r01 is what s01 is there. One body comes last in both. */
    private static String second(String sample) {
        return sample.substring(0, sample.indexOf("partners:"))
                .replace("key: foreigners", "key: residents")
                .replace("prefix: ABH", "prefix: BUE")
                .replaceAll("\\bs(\\d\\d)\\b", "r$1")
                .replaceAll("\\b(head|office|ombuds|deputy|services|t[1-6])\\b(?!-)", "r-$1")
                .replaceAll("name: ([^,{}]+), team", "name: $1ow, team")
                .replaceAll("\\{key: r(7\\d), name: ([^,{}]+)\\}", "{key: r$1, name: $2, samePersonAs: s$1}");
    }

    @BeforeAll
    static void open() throws Exception {
        var work = Path.of(
                System.getProperty("work"),
                "two-departments-" + ProcessHandle.current().pid());
        var folder = Files.createDirectories(work.resolve("departments"));
        foreigners = Files.readString(SAMPLE);
        Files.writeString(folder.resolve("foreigners.yaml"), foreigners);
        Files.writeString(folder.resolve("residents.yaml"), second(foreigners));
        database = new Database(work);
        server = Server.start("two", work, database, Map.of("vieraugen.departments.folder", folder.toString()));
        client = new Client(server.address());
    }

    @AfterAll
    static void close() throws Exception {
        server.close();
        database.close();
    }

    private static String submitted(String department) {
        var complaint = new HashMap<>(Client.complaint("ANONYMOUS", "Hier."));
        complaint.put("department", department);
        return client.post("/api/v1/complaints", complaint, null).text("reference");
    }

    private static JsonNode entries(String auditor, String query) {
        return client.get("/api/v1/journal/entries" + query, client.staff(auditor))
                .body();
    }

    @Test
    void an_auditor_reads_the_journal_of_the_own_department_alone() {
        var here = submitted("foreigners");
        var there = submitted("residents");
        for (var auditor : List.of("s94", "s92")) {
            assertThat(entries(auditor, "").findValuesAsText("department"))
                    .isNotEmpty()
                    .containsOnly("foreigners");
            assertThat(entries(auditor, "?complaint=" + here)).isNotEmpty();
            assertThat(entries(auditor, "?complaint=" + there)).isEmpty();
            assertThat(entries(auditor, "?staff=r94")).isEmpty();
        }
        assertThat(entries("r94", "").findValuesAsText("department"))
                .isNotEmpty()
                .containsOnly("residents");
        var file = client.get("/api/v1/journal/entries.csv", client.staff("r94"))
                .raw()
                .body();
        assertThat(file.lines().skip(1)).isNotEmpty().allMatch(line -> line.split(",", 3)[1].equals("residents"));
        assertThat(file).doesNotContain(here);
        assertThat(client.get("/api/v1/journal/verification", client.staff("r94"))
                        .body()
                        .path("holds")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void accounts_are_given_within_a_department() {
        var at = "/api/v1/accounts/s11/access";
        assertThat(client.post(at, null, client.staff("r93")).status()).isEqualTo(403);
        assertThat(client.post(at, null, client.staff("s93")).status()).isEqualTo(200);
        assertThat(client.get("/api/v1/accounts/requests", client.staff("r92")).body())
                .isEmpty();
        for (var stranger : List.of("r92", "r93")) {
            assertThat(client.post(at + "/confirmation", null, client.staff(stranger))
                            .status())
                    .isEqualTo(404);
            assertThat(client.post(at + "/refusal", null, client.staff(stranger))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(client.post(at + "/confirmation", null, client.staff("s92")).status())
                .isEqualTo(200);
    }

    private static PlainBrowser signedIn(String account) {
        var browser = new PlainBrowser(client, "127.0.0.1");
        browser.signIn(account, Client.PASSWORD);
        return browser;
    }

    @Test
    void a_definition_is_read_proposed_and_confirmed_within_a_department() {
        var page = "/de/staff/administration/definitions/foreigners";
        var own = "/de/staff/administration/definitions/residents";
        var stranger = signedIn("r93");
        assertThat(stranger.open(page).status()).isEqualTo(403);
        assertThat(stranger.open(own).status()).isEqualTo(200);
        var changed = foreigners.replace("Leitung", "Leitung des Amtes");
        assertThat(stranger.send(own, page, Map.of("text", changed, "go", "propose"))
                        .status())
                .isEqualTo(403);
        assertThat(stranger.send(own, own, Map.of("text", changed, "go", "propose"))
                        .status())
                .isEqualTo(403);
        var administration = stranger.open("/de/staff/administration").raw().body();
        assertThat(administration).contains("<td>r01</td>").doesNotContain("<td>s01</td>", "value=\"s01\"");

        signedIn("s93").send(page, page, Map.of("text", changed, "go", "propose"));
        var waiting = signedIn("s92").open("/de/staff/definitions").raw().body();
        assertThat(waiting).contains("/staff/definitions/1");
        var other = signedIn("r92");
        assertThat(other.open("/de/staff/definitions").raw().body()).doesNotContain("/staff/definitions/1");
        assertThat(other.send("/de/staff/definitions", "/de/staff/definitions/1", Map.of("go", "confirm"))
                        .status())
                .isEqualTo(404);
        assertThat(signedIn("s92")
                        .send("/de/staff/definitions", "/de/staff/definitions/1", Map.of("go", "refuse"))
                        .status())
                .isEqualTo(200);
    }
}
