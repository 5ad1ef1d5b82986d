package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Complaints are found by their words, although these are stored sealed. */
class SearchIT {
    private static Client client;
    private static House house;

    @BeforeAll
    static void open() throws Exception {
        house = House.running();
        client = new Client(house.one.address());
    }

    private static String submitted(String language, String text) {
        return client.post(
                        "/api/v1/complaints",
                        Map.of(
                                "department", "foreigners",
                                "category", "OTHER",
                                "language", language,
                                "identity", "ANONYMOUS",
                                "text", text),
                        null)
                .text("reference");
    }

    private static List<String> found(String query, String staff) {
        var answer = client.get("/api/v1/staff/complaints?" + query, client.staff(staff));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        var lines = answer.body().path("lines");
        return StreamSupport.stream(lines.spliterator(), false)
                .map(line -> line.path("reference").asText())
                .toList();
    }

    private static String words(String words) {
        return "words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Words are written down by background work, within seconds on a machine that does little else. */
    private static void awaitFound(String query, String staff, String reference) throws Exception {
        var patience = Instant.now().plus(Duration.ofMinutes(2));
        while (!found(query, staff).contains(reference) && Instant.now().isBefore(patience)) {
            Thread.sleep(50);
        }
        assertThat(found(query, staff)).as(() -> whereItIs(reference)).contains(reference);
    }

    private static String whereItIs(String reference) {
        try (var admin = house.database.connect("vieraugen", "postgres");
                var statement = admin.prepareStatement(
                        "SELECT c.status, q.again_at, cardinality(s.words), (SELECT count(*) FROM search_queue)"
                                + " FROM complaint c LEFT JOIN search s ON s.complaint = c.id LEFT JOIN search_queue q ON q.complaint = c.id"
                                + " WHERE c.reference = ?")) {
            statement.setString(1, reference);
            try (var row = statement.executeQuery()) {
                row.next();
                return "status %s, in the queue until %s with %s words, %s wait; log: %s"
                        .formatted(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                (house.one.log() + house.two.log())
                                        .lines()
                                        .filter(line -> line.contains("cannot be read") || line.contains("round for"))
                                        .toList());
            }
        } catch (SQLException | IOException e) {
            return e.toString();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de, Die Zwiebelkuchen waren alle., zwiebelkuchen",
        "ar, تأخر تجديد الإقامة كثيرا, اقامة",
        "uk, Мені не видали довідку., довідка",
        "zh, 我没有预约到时间, 预约"
    })
    void a_complaint_is_found_by_its_words_in_another_form(String language, String text, String query)
            throws Exception {
        awaitFound(words(query), "s90", submitted(language, text));
    }

    @Test
    void all_words_must_occur_and_answers_are_found_too() throws Exception {
        var told = client.post(
                "/api/v1/complaints",
                Map.of(
                        "department", "foreigners",
                        "category", "OTHER",
                        "language", "de",
                        "identity", "ANONYMOUS",
                        "text", "Quittengelee fehlte."),
                null);
        var reference = told.text("reference");
        awaitFound(words("quittengelee"), "s90", reference);
        assertThat(found(words("quittengelee marmeladenglas"), "s90")).isEmpty();
        client.post(
                "/api/v1/complaint/messages",
                Map.of("text", "Auch das Marmeladenglas."),
                "Receipt " + told.text("receipt"));
        awaitFound(words("quittengelee marmeladenglas"), "s90", reference);
    }

    @Test
    void people_involved_are_found_and_a_reviewer_finds_only_assigned_cases() throws Exception {
        var reference = submitted("de", "Frau Wirth verlegte die Pfefferminze.");
        awaitFound(words("pfefferminze") + "&person=s21", "s90", reference);
        assertThat(found(words("pfefferminze") + "&person=s52", "s90")).isEmpty();
        assertThat(found(words("pfefferminze"), "s12")).isEmpty();
        client.post(
                "/api/v1/staff/complaints/" + reference + "/assignments",
                Map.of("seat", "FIRST", "staff", "s12"),
                client.staff("s90"));
        awaitFound(words("pfefferminze") + "&person=s12", "s12", reference);
    }

    @Test
    void I6_a_protected_complaint_is_found_by_the_ombudsperson_alone() throws Exception {
        var receipt = client.post(
                        "/api/v1/complaints",
                        Map.of(
                                "department", "foreigners",
                                "category", "OTHER",
                                "language", "de",
                                "identity", "ANONYMOUS",
                                "text", "Zuerst."),
                        null)
                .text("receipt");
        var worse = client.post(
                        "/api/v1/complaint/treated-worse",
                        Map.of("text", "Seitdem nur Haferschleim."),
                        "Receipt " + receipt)
                .text("reference");
        awaitFound(words("haferschleim"), "s92", worse);
        assertThat(found(words("haferschleim"), "s90")).isEmpty();
    }

    @Test
    void complaints_that_are_over_are_found_by_their_state() throws Exception {
        var told = client.post(
                "/api/v1/complaints",
                Map.of(
                        "department", "foreigners",
                        "category", "OTHER",
                        "language", "de",
                        "identity", "ANONYMOUS",
                        "text", "Stachelbeeren."),
                null);
        awaitFound(words("stachelbeeren"), "s90", told.text("reference"));
        client.post("/api/v1/complaint/withdrawal", null, "Receipt " + told.text("receipt"));
        assertThat(found(words("stachelbeeren"), "s90")).isEmpty();
        assertThat(found(words("stachelbeeren") + "&status=WITHDRAWN", "s90")).contains(told.text("reference"));
    }

    @Test
    void the_table_of_words_holds_no_word() throws Exception {
        awaitFound(words("rhabarber"), "s90", submitted("de", "Rhabarber Rhabarber"));
        assertThat(house.database.dump().toLowerCase(java.util.Locale.ROOT)).doesNotContain("rhabarber");
    }

    @Test
    void the_views_show_whose_turn_it_is() {
        var reference = submitted("de", "Ansicht.");
        assertThat(all("view=MY_TURN", "s90")).contains(reference);
        assertThat(all("view=MY_TURN", "s12")).doesNotContain(reference);
        for (var seat : Map.of("FIRST", "s12", "SECOND", "s21").entrySet()) {
            client.post(
                    "/api/v1/staff/complaints/" + reference + "/assignments",
                    Map.of("seat", seat.getKey(), "staff", seat.getValue()),
                    client.staff("s90"));
        }
        assertThat(all("view=MY_TURN", "s90")).doesNotContain(reference);
        assertThat(all("view=MY_TURN", "s12")).contains(reference);
        assertThat(all("view=MY_TURN", "s21")).doesNotContain(reference);
    }

    /** Every page of a view. */
    private static List<String> all(String query, String staff) {
        var all = new java.util.ArrayList<String>();
        var after = "";
        do {
            var page = client.get(
                            "/api/v1/staff/complaints?" + query + (after.isEmpty() ? "" : "&after=" + after),
                            client.staff(staff))
                    .body();
            page.path("lines").forEach(line -> all.add(line.path("reference").asText()));
            after = page.path("next").asText("");
        } while (!after.isEmpty());
        return all;
    }
}
