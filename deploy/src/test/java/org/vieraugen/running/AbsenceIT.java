package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.running.Client.Answer;

/** Whoever is away is stood in for: by her own word, or by that of two others (F12, K7). */
class AbsenceIT {
    private static final String ABSENCES = "/api/v1/staff/absences";
    private Client client;

    @BeforeEach
    void open() throws Exception {
        client = new Client(House.running().one.address());
    }

    private static LocalDate in(int days) {
        return LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(days);
    }

    private static Map<String, Object> days(int from, int until) {
        return Map.of("from", in(from).toString(), "until", in(until).toString());
    }

    private Answer post(String path, Object body, String staff) {
        return client.post(ABSENCES + path, body, client.staff(staff));
    }

    private String entered(int from, int until, String staff) {
        var answer = post("", days(from, until), staff);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.text("id");
    }

    private String proposed(String whom, String by) {
        var answer = post(
                "/proposals",
                Map.of(
                        "staff",
                        whom,
                        "from",
                        in(300).toString(),
                        "until",
                        in(301).toString(),
                        "reason",
                        "Am Telefon gesagt."),
                by);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.text("id");
    }

    private JsonNode known(String staff) {
        return client.get(ABSENCES, client.staff(staff)).body();
    }

    private static List<String> ids(JsonNode absences) {
        return StreamSupport.stream(absences.spliterator(), false)
                .map(absence -> absence.path("id").asText())
                .toList();
    }

    @Test
    void F12_where_the_whole_desk_is_away_the_deputy_sees_the_complaint_until_somebody_is_back() {
        var reference = client.post("/api/v1/complaints", Client.complaint("ANONYMOUS", "Wer ist da?"), null)
                .text("reference");
        var path = "/api/v1/staff/complaints/" + reference;
        assertThat(client.get(path, client.staff("s95")).status()).isEqualTo(404);
        var away = new ArrayList<List<String>>();
        try {
            for (var staff : List.of("s90", "s91", "s92")) {
                away.add(List.of(staff, entered(0, 0, staff)));
            }
            assertThat(client.get(path, client.staff("s95")).status()).isEqualTo(200);
        } finally {
            for (var one : away) {
                assertThat(post("/" + one.get(1) + "/end", null, one.get(0)).status())
                        .isEqualTo(204);
            }
        }
        assertThat(client.get(path, client.staff("s95")).status()).isEqualTo(404);
    }

    @Test
    void F12_two_others_say_it_with_a_reason_and_neither_of_them_is_she() {
        var id = proposed("s12", "s90");
        assertThat(ids(known("s91").path("waiting"))).contains(id);
        assertThat(known("s12").path("own").toString()).contains(id, "Am Telefon gesagt.");
        for (var nobody : List.of("s90", "s12", "s94")) {
            assertThat(post("/" + id + "/confirmation", null, nobody).status())
                    .as(nobody)
                    .isEqualTo(nobody.equals("s90") ? 409 : 403);
        }
        assertThat(post("/" + id + "/confirmation", null, "s91").status()).isEqualTo(204);
        assertThat(post("/" + id + "/confirmation", null, "s92").status()).isEqualTo(404);
        assertThat(ids(known("s90").path("away"))).contains(id);
        assertThat(post("/" + id + "/end", null, "s90").status()).isEqualTo(404);
        assertThat(post("/" + id + "/end", null, "s12").status()).isEqualTo(204);
        assertThat(ids(known("s12").path("own"))).doesNotContain(id);
    }

    @Test
    void F9_what_was_proposed_is_refused_by_another_or_by_herself_and_taken_back_by_whoever_proposed_it() {
        var byAnother = proposed("s12", "s90");
        assertThat(post("/" + byAnother + "/refusal", null, "s90").status()).isEqualTo(409);
        assertThat(post("/" + byAnother + "/refusal", null, "s94").status()).isEqualTo(403);
        assertThat(post("/" + byAnother + "/refusal", null, "s91").status()).isEqualTo(204);
        var byHerself = proposed("s12", "s90");
        assertThat(post("/" + byHerself + "/refusal", null, "s12").status()).isEqualTo(204);
        var back = proposed("s12", "s90");
        assertThat(post("/" + back + "/withdrawal", null, "s91").status()).isEqualTo(404);
        assertThat(post("/" + back + "/withdrawal", null, "s90").status()).isEqualTo(204);
        assertThat(ids(known("s12").path("own"))).doesNotContain(byAnother, byHerself, back);
    }

    @Test
    void what_is_no_absence_is_refused_and_everything_stands_in_the_journal() {
        assertThat(post("", days(-1, 1), "s12").status()).isEqualTo(400);
        assertThat(post("", days(2, 1), "s12").status()).isEqualTo(400);
        assertThat(post("", days(1, 400), "s12").status()).isEqualTo(400);
        assertThat(post(
                                "/proposals",
                                Map.of("staff", "s12", "from", in(1).toString(), "until", in(1).toString()),
                                "s90")
                        .status())
                .isEqualTo(400);
        var id = entered(310, 310, "s33");
        assertThat(post("/" + id + "/end", null, "s33").status()).isEqualTo(204);
        var journal = client.get("/api/v1/journal/entries?group=ABSENCES&staff=s33", client.staff("s94"))
                .raw()
                .body();
        assertThat(journal).contains("ABSENCE_ENTERED", "ABSENCE_ENDED", in(310).toString());
    }

    @Test
    void the_page_enters_and_ends_it() {
        var cookie = "__Host-staff=" + client.staff("s12").replace("Bearer ", "");
        var page = client.get("/de/staff/absence", null, "Cookie", cookie).raw().body();
        assertThat(page).contains("Meine Abwesenheit").doesNotContain("Eine andere Person ist abwesend");
        var office = "__Host-staff=" + client.staff("s90").replace("Bearer ", "");
        assertThat(client.get("/de/staff/absence", null, "Cookie", office).raw().body())
                .contains("Eine andere Person ist abwesend");
    }
}
