package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vieraugen.portal.PlainBrowser;

/** A server is asked to stop while people complain: it ends in good order, and the database goes last. */
class StopIT {
    private static final int CLIENTS = 4;
    private static final int ENOUGH = 100;
    private static final Pattern CODE = Pattern.compile("Ihr Code lautet: (\\d{4} ?\\d{4})");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static Path folder(String name) throws Exception {
        var folder = Path.of(
                System.getProperty("work"), name + "-" + ProcessHandle.current().pid());
        return Files.createDirectories(folder);
    }

    private static List<Submitters.Acknowledged> stopsUnderLoad(Server server) throws Exception {
        List<Submitters.Acknowledged> acknowledged;
        try (var submitters = new Submitters(server::address, CLIENTS)) {
            assertThat(submitters.awaitMore(ENOUGH, PATIENCE))
                    .as("%s", submitters.refused())
                    .isTrue();
            server.stop();
            assertThat(server.endsWithin(PATIENCE)).as(server.log()).isTrue();
            acknowledged = submitters.giveUp();
        }
        var log = server.log();
        assertThat(log.substring(log.indexOf("is stopping")).lines())
                .as(log)
                // Whoever comes when the connections are gone already is told so, and the server says it in a line.
                .filteredOn(line -> !line.contains("J2CA0046E"))
                .noneMatch(line -> line.matches("\\s+at .*|Caused by: .*|\\[(ERROR|WARNING) .*"));
        return acknowledged;
    }

    private static void assertThere(Server server, List<Submitters.Acknowledged> acknowledged) {
        var client = new Client(server.address());
        for (var one : acknowledged) {
            assertThat(client.get("/api/v1/complaint", "Receipt " + one.receipt())
                            .text("/correspondence/text"))
                    .isEqualTo(one.text());
        }
    }

    /** What everybody, a partner and the staff see of the sample at the first start. */
    private static void showsItsSample(Server server) throws Exception {
        var client = new Client(server.address());
        // It is made beside the first requests.
        var there = Instant.now().plus(PATIENCE);
        while (!server.log().contains("an exchange to look at")) {
            assertThat(Instant.now()).as(server.log()).isBefore(there);
            Thread.sleep(200);
        }
        assertThat(client.get("/de/exchange", null).raw().body())
                .contains("Erfahrungsaustausch mit der Ausländerbehörde", "Stattgefunden: 3. Ausgefallen: 1.");
        assertThat(client.get("/de/council", null).raw().body()).contains("VII-A-04217-NF-02");
        assertThat(client.get("/uk/questions", null).raw().body()).contains("Wann ist das Telefon besetzt?");
        assertThat(client.get("/de/exchange/feed.atom", null).raw().body()).contains("VII-A-04217-NF-02");
        var staff = "__Host-staff=" + client.staff("s90").replace("Bearer ", "");
        assertThat(client.get("/de/staff/exchange", null, "Cookie", staff).raw().body())
                .contains("Erfahrungsaustausch mit der Ausländerbehörde");
        var partner = new PlainBrowser(client, "198.18.7.7");
        partner.send("/de/partner", "/de/partner", Map.of("address", "leyla.arslan@example.org"));
        var code = CODE.matcher("");
        var until = Instant.now().plus(PATIENCE);
        while (!code.reset(server.log()).find()) {
            assertThat(Instant.now()).as(server.log()).isBefore(until);
            Thread.sleep(200);
        }
        partner.send("/de/partner/code", "/de/partner/code", Map.of("code", code.group(1)));
        assertThat(partner.open("/de/partner/home").raw().body())
                .contains("Erfahrungsaustausch mit der Ausländerbehörde");
    }

    @Test
    void the_try_out_stops_without_a_stack_trace_and_its_database_after_it() throws Exception {
        var work = folder("stop-tryout");
        var data = work.resolve("data");
        var postmaster = data.resolve("postgresql/postmaster.pid");
        List<Submitters.Acknowledged> acknowledged;
        try (var server = Server.startTryOut("tryout", work, data)) {
            assertThat(server.log()).doesNotContain("may forget");
            showsItsSample(server);
            acknowledged = stopsUnderLoad(server);
        }
        assertThat(postmaster).doesNotExist();
        try (var server = Server.startTryOut("tryout", work, data)) {
            assertThere(server, acknowledged);
            assertThat(server.log()).as("made once").doesNotContain("an exchange to look at");
            server.kill();
        }
        assertThat(postmaster).as("what a killed server leaves behind").exists();
        try (var server = Server.startTryOut("tryout", work, data)) {
            assertThere(server, acknowledged);
            assertThat(server.log()).contains("that an earlier server left behind");
        }
        assertThat(postmaster).doesNotExist();
    }

    @Test
    void a_citys_server_stops_without_a_stack_trace() throws Exception {
        var work = folder("stop-city");
        try (var database = new Database(work)) {
            List<Submitters.Acknowledged> acknowledged;
            try (var server = Server.start("city", work, database, Map.of())) {
                acknowledged = stopsUnderLoad(server);
            }
            try (var server = Server.start("again", work, database, Map.of())) {
                assertThere(server, acknowledged);
            }
        }
    }
}
