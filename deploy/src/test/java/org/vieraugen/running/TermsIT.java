package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vieraugen.swapped.MovedClock;

/** The time to object against a decision of 26 November 2026 in Saxony: thirty days later is a Saturday, and the second day of Christmas. */
class TermsIT {
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 26);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 28);

    private static String decided(Client client) {
        var told = client.post("/api/v1/complaints", Client.complaint("ANONYMOUS", "Es dauert zu lange."), null);
        var at = "/api/v1/staff/complaints/" + told.text("reference") + "/";
        var finding =
                Map.of("outcome", "UPHELD", "reasons", "Ja.", "causes", List.of("STAFFING"), "remedies", List.of());
        done(client, at + "assignments", Map.of("seat", "FIRST", "staff", "s12"), "s90");
        done(client, at + "assignments", Map.of("seat", "SECOND", "staff", "s21"), "s90");
        done(client, at + "findings", finding, "s12");
        done(client, at + "concurrence", Map.of(), "s21");
        return told.text("receipt");
    }

    private static void done(Client client, String path, Object body, String staff) {
        var answer = client.post(path, body, client.staff(staff));
        assertThat(answer.status()).as(path + ": " + answer.raw().body()).isEqualTo(200);
    }

    private static String page(Server server, String receipt) throws Exception {
        var client = new Client(server.address());
        var asked = client.get("/de/follow", null);
        var cookie = asked.header("Set-Cookie").orElseThrow().split(";", 2)[0];
        var token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"")
                .matcher(asked.raw().body());
        assertThat(token.find()).isTrue();
        var opened = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + "/de/follow"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Cookie", cookie)
                                .POST(BodyPublishers.ofString("token=" + token.group(1) + "&code=" + receipt))
                                .build(),
                        BodyHandlers.discarding());
        assertThat(opened.statusCode()).isEqualTo(303);
        return client.get("/de/case", null, "Cookie", cookie).raw().body();
    }

    @Test
    void the_last_day_is_the_working_day_after_christmas_and_is_shown_and_kept() throws Exception {
        var work = Path.of(
                System.getProperty("work"), "terms-" + ProcessHandle.current().pid());
        Files.createDirectories(work);
        try (var database = new Database(work)) {
            var clock = new ServerClock(work);
            clock.to(DECIDED, LocalTime.NOON);
            try (var server =
                    Server.startWith(MovedClock.class, "terms", work, database, Map.ofEntries(clock.setting()))) {
                QuickSignIns.at(database);
                var client = new Client(server.address());
                var receipt = decided(client);
                var tracked = client.get("/api/v1/complaint", "Receipt " + receipt);
                assertThat(tracked.body()
                                .path("deadlines")
                                .path("next")
                                .path("due")
                                .asText())
                        .isEqualTo(LAST_DAY.toString());
                assertThat(tracked.text("/deadlines/objectionUntil")).isEqualTo(LAST_DAY.toString());
                assertThat(page(server, receipt)).contains("28. Dezember 2026").doesNotContain("26. Dezember");
                clock.to(LAST_DAY, LocalTime.of(23, 50));
                var objected = new Client(server.address())
                        .post("/api/v1/complaint/objection", Map.of("text", "Das stimmt nicht."), "Receipt " + receipt);
                assertThat(objected.status()).as(objected.raw().body()).isEqualTo(200);
            }
        }
    }
}
