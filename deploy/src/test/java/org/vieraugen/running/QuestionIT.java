package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.running.Client.Answer;
import org.vieraugen.web.language.Language;

/** Questions through all layers: entered, answered by two people, kept back and shown, and read by everybody (E10, F9, P5). */
class QuestionIT {
    private static final String QUESTIONS = "/api/v1/staff/questions";
    private static final String COORDINATOR = "s90";
    private static final String OMBUDSPERSON = "s92";
    private static final String AUDITOR = "s94";
    /** Whoever neither keeps nor reads questions. */
    private static final List<String> OTHERS = List.of("s12", "s93", "s95", "s71");

    private Client client;

    @BeforeEach
    void open() throws Exception {
        client = new Client(House.running().one.address());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    private static Map<String, Object> question(String title) {
        return new HashMap<>(Map.of(
                "organisation",
                "Migrantenbeirat",
                "capacity",
                "PARTNER",
                "title",
                title,
                "text",
                "Wörter von " + title,
                "day",
                today().toString()));
    }

    private Answer post(String path, Object body, String staff, String... headers) {
        return client.post(path, body, client.staff(staff), headers);
    }

    private String asked(String title) {
        var answer = post(QUESTIONS, question(title), COORDINATOR);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        return QUESTIONS + "/" + answer.text("id");
    }

    private static void is(int status, Answer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
    }

    private String page(String language) {
        var page = client.get("/" + language + "/questions", null);
        is(200, page);
        return page.raw().body();
    }

    private JsonNode publicly(String one) {
        var id = one.replace(QUESTIONS + "/", "");
        return StreamSupport.stream(client.get("/api/v1/questions", null).body().spliterator(), false)
                .filter(question -> question.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void F9_two_people_answer_a_question_and_everybody_reads_it_in_every_language() {
        var title = "Termine " + UUID.randomUUID();
        var one = asked(title);
        assertThat(page("de")).doesNotContain(title);
        assertThat(publicly(one).path("title").isMissingNode()
                        || publicly(one).path("title").isNull())
                .isTrue();
        assertThat(publicly(one).path("standing").asText()).isEqualTo("OPEN");

        is(200, post(one + "/showing", null, COORDINATOR));
        is(200, post(one + "/answers", Map.of("text", "Antwort auf " + title), COORDINATOR));
        assertThat(page("de")).contains(title).doesNotContain("Antwort auf " + title);
        assertThat(publicly(one).path("replies")).isEmpty();
        var alone = post(one + "/answers/1/confirmation", null, COORDINATOR);
        is(409, alone);
        assertThat(alone.raw().body()).contains("F9");
        is(200, post(one + "/answers/1/confirmation", null, OMBUDSPERSON));
        for (var language : Language.live()) {
            assertThat(page(language.tag()))
                    .as(language.tag())
                    .contains(title, "Antwort auf " + title, "Migrantenbeirat");
        }
        assertThat(publicly(one).path("standing").asText()).isEqualTo("ANSWERED");
        assertThat(publicly(one).at("/replies/0/text").asText()).isEqualTo("Antwort auf " + title);

        is(400, post(one + "/keeping-back", Map.of("reason", "Nennt jemanden."), COORDINATOR));
        is(200, post(one + "/keeping-back", Map.of("ground", "PERSON", "reason", "Nennt jemanden."), COORDINATOR));
        assertThat(page("de")).as("until another person confirms it").contains(title);
        is(409, post(one + "/keeping-back/1/confirmation", null, COORDINATOR));
        is(200, post(one + "/keeping-back/1/confirmation", null, OMBUDSPERSON));
        assertThat(page("de")).doesNotContain(title).contains("Nennt jemanden.");
        assertThat(publicly(one).at("/showing/ground").asText()).isEqualTo("PERSON");
        assertThat(publicly(one).at("/showing/takenBack").asText()).isEqualTo(today().toString());
        assertThat(publicly(one).at("/showing/takingBacks")).isEmpty();
        assertThat(publicly(one).toString()).doesNotContain(title);
    }

    @Test
    void E10_a_date_is_moved_with_a_reason_and_asked_again_only_when_it_was_answered() {
        var title = "Noch einmal " + UUID.randomUUID();
        var one = asked(title);
        var date = Map.of("due", today().plusWeeks(6).toString(), "reason", "Zahlen fehlen.");
        is(412, post(one + "/date", date, COORDINATOR, "If-Match", "\"7\""));
        is(400, post(one + "/date", Map.of("due", today().plusWeeks(6).toString()), COORDINATOR));
        is(200, post(one + "/date", date, COORDINATOR, "If-Match", "\"1\""));
        var again = question(title);
        again.put("again", one.replace(QUESTIONS + "/", ""));
        is(409, post(QUESTIONS, again, COORDINATOR));
        is(200, post(one + "/answers", Map.of("text", "Bald."), COORDINATOR));
        is(200, post(one + "/answers/1/sending-back", Map.of("reason", "Kein Datum."), OMBUDSPERSON));
        is(200, post(one + "/answers", Map.of("text", "Ab Juni."), OMBUDSPERSON));
        is(200, post(one + "/answers/2/confirmation", null, COORDINATOR));
        var second =
                post(QUESTIONS, again, COORDINATOR, "Idempotency-Key", "again-" + title.substring(title.length() - 36));
        is(201, second);
        assertThat(post(
                                QUESTIONS,
                                again,
                                COORDINATOR,
                                "Idempotency-Key",
                                "again-" + title.substring(title.length() - 36))
                        .text("id"))
                .isEqualTo(second.text("id"));
        var read = client.get(QUESTIONS + "/" + second.text("id"), client.staff(COORDINATOR));
        assertThat(QUESTIONS + "/" + read.text("first")).isEqualTo(one);
        var first = client.get(one, client.staff(AUDITOR));
        assertThat(first.body().path("promises")).hasSize(2);
        assertThat(first.body().path("replies")).hasSize(2);
    }

    @Test
    void I6_only_whoever_keeps_questions_changes_one_and_strangers_read_what_is_public() {
        var one = asked("Wer darf was? " + UUID.randomUUID());
        var reason = Map.of("reason", "…");
        var acts = Map.<String, Object>of(
                QUESTIONS,
                question("Fremd"),
                one + "/date",
                Map.of("due", today().plusWeeks(5).toString(), "reason", "…"),
                one + "/keeping-back",
                Map.of("ground", "PERSON", "reason", "…"),
                one + "/keeping-back/1/sending-back",
                reason,
                one + "/answers",
                Map.of("text", "…"),
                one + "/answers/1/sending-back",
                reason);
        for (var person : Stream.concat(Stream.of(AUDITOR), OTHERS.stream()).toList()) {
            acts.forEach((path, body) -> is(403, post(path, body, person)));
            is(403, post(one + "/showing", null, person));
            is(403, post(one + "/answers/1/confirmation", null, person));
            is(403, post(one + "/keeping-back/1/confirmation", null, person));
        }
        for (var person : OTHERS) {
            var staff = client.staff(person);
            var cookie = "__Host-staff=" + staff.replace("Bearer ", "");
            is(403, client.get(QUESTIONS, staff));
            is(403, client.get(one, staff));
            is(403, client.get("/de/staff/questions", null, "Cookie", cookie));
            is(403, client.get(one.replace("/api/v1", "/de"), null, "Cookie", cookie));
        }
        is(200, client.get(one, client.staff(AUDITOR)));
        is(401, client.get(one, null));
        is(200, client.get("/api/v1/questions", null));
    }
}
