package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.running.Client;
import org.vieraugen.running.Database;
import org.vieraugen.running.QuickSignIns;
import org.vieraugen.running.SampleOffices;
import org.vieraugen.running.Server;

/** Two departments in one house: their journals, definitions and accounts are their own. */
class TwoDepartmentsIT {
    private static Database database;
    private static Server server;
    private static Client client;
    private static String foreigners = "";
    private static String residents = "";

    @BeforeAll
    static void open() throws Exception {
        var work = Path.of(
                System.getProperty("work"),
                "two-departments-" + ProcessHandle.current().pid());
        var folder = Files.createDirectories(work.resolve("departments"));
        foreigners = SampleOffices.foreigners();
        Files.writeString(folder.resolve("foreigners.yaml"), foreigners);
        residents = SampleOffices.residents();
        Files.writeString(folder.resolve("residents.yaml"), residents);
        database = new Database(work);
        server = Server.start("two", work, database, Map.of("vieraugen.departments.folder", folder.toString()));
        QuickSignIns.at(database);
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
    void a_body_of_one_department_does_not_exist_in_another() {
        var charter = Map.of("kind", "COMMITTEE", "name", "Hier", "mandate", "Beraten.", "from", "2026-01-01");
        var founded = client.post("/api/v1/staff/bodies", charter, client.staff("s90"));
        assertThat(founded.status()).as(founded.raw().body()).isEqualTo(201);
        var one = "/api/v1/staff/bodies/" + founded.text("id");

        assertThat(client.get(one, client.staff("s90")).status()).isEqualTo(200);
        assertThat(client.get(one, client.staff("r90")).status()).isEqualTo(404);
        assertThat(client.get("/api/v1/staff/bodies", client.staff("r90")).body())
                .isEmpty();
        var member = Map.of("name", "Mina Roth", "organisation", "Beirat", "language", "de", "from", "2026-01-01");
        assertThat(client.post(one + "/members", member, client.staff("r90")).status())
                .isEqualTo(404);
        assertThat(client.get(one, client.staff("s90")).body().path("members")).isEmpty();
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
        var ombuds = signedIn("s92");
        var waiting = waiting(ombuds).orElseThrow();
        var other = signedIn("r92");
        assertThat(waiting(other)).isEmpty();
        assertThat(other.send("/de/staff/definitions", waiting, Map.of("go", "confirm"))
                        .status())
                .isEqualTo(404);
        assertThat(answered(ombuds, "refuse").status()).isEqualTo(200);
    }

    @Test
    void F9_what_no_longer_fits_what_came_into_force_meanwhile_is_not_confirmed() {
        var here = "/de/staff/administration/definitions/foreigners";
        var there = "/de/staff/administration/definitions/residents";
        var newcomer = "name: Sonja Reuter, team";
        var admin = signedIn("s93");
        var mine = foreigners.replace(newcomer, "name: Ada Findig, team");
        assertThat(admin.send(here, here, Map.of("text", mine, "go", "propose")).status())
                .isEqualTo(200);
        var stranger = signedIn("r93");
        var theirs = residents.replace("name: Sonja Reuterow, team", "name: Ada Findig, team");
        assertThat(stranger.send(there, there, Map.of("text", theirs, "go", "propose"))
                        .status())
                .isEqualTo(200);

        assertThat(answered(signedIn("s92"), "confirm").status()).isEqualTo(200);
        var other = signedIn("r92");
        var late = answered(other, "confirm");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.raw().body())
                .contains("Jemand war schneller", "Ada Findig")
                .doesNotContain("definition.");
        assertThat(stranger.open(there).raw().body()).contains("Sonja Reuterow");
        assertThat(admin.open(here).raw().body()).contains("Ada Findig");
        assertThat(answered(other, "refuse").status()).isEqualTo(200);
    }

    /** Where the one proposal that waits for that person is answered. */
    private static Optional<String> waiting(PlainBrowser somebody) {
        var page = somebody.open("/de/staff/definitions").raw().body();
        var form = Pattern.compile("action=.(/de/staff/definitions/\\d+)").matcher(page);
        return form.find() ? Optional.of(form.group(1)) : Optional.empty();
    }

    private static Client.Answer answered(PlainBrowser somebody, String go) {
        var form = waiting(somebody).orElseThrow();
        return somebody.send("/de/staff/definitions", form, Map.of("go", go));
    }
}
