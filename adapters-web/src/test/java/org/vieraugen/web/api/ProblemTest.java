package org.vieraugen.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.web.api.Problem.Field;

/** What went wrong, as RFC 9457 says it. */
class ProblemTest {
    @Test
    void a_problem_is_an_answer_that_nothing_keeps() {
        var answer = Problem.of(
                400, "malformed", "text is missing", List.of(new Field("text", "missing", "is missing")), List.of());
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getMediaType()).hasToString("application/problem+json");
        assertThat(answer.getLanguage()).isEqualTo(Locale.ENGLISH);
        assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getEntity())
                .isEqualTo(new Problem(
                        "/problems/malformed",
                        "Something in the request is wrong",
                        400,
                        "text is missing",
                        List.of(new Field("text", "missing", "is missing"))));
    }

    private static Problem said(String kind, String detail, Locale... wanted) {
        return (Problem) Problem.of(409, kind, detail, List.of(wanted)).getEntity();
    }

    @ParameterizedTest
    @CsvSource({
        "denied, You are not allowed to do or see this",
        "too-long, This is too long. Please shorten it",
        "rule-f3, F3: Whoever had a part before cannot be second reviewer",
        "rule-z9, A rule of the procedure forbids this"
    })
    void each_kind_has_a_title_and_rules_without_one_share_it(String kind, String title) {
        assertThat(said(kind, "why").title()).isEqualTo(title);
        assertThat(said(kind, "why").detail()).isEqualTo("why");
        assertThat(said(kind, "").detail()).isEqualTo(title);
        assertThat(said(kind, "why").type()).isEqualTo("/problems/" + kind);
    }

    @Test
    void a_problem_is_told_in_the_readers_language() {
        assertThat(said("denied", "", Locale.JAPANESE, Locale.GERMAN).title())
                .isEqualTo("Das dürfen Sie nicht tun oder sehen");
        assertThat(said("denied", "", Locale.JAPANESE).title()).isEqualTo("You are not allowed to do or see this");
        assertThat(Problem.of(409, "denied", "", List.of(Locale.GERMAN)).getLanguage())
                .isEqualTo(Locale.GERMAN);
    }

    @Test
    void whoever_answers_without_the_API_says_the_same() {
        assertThat(new String(Problem.written(409, "denied", "why", List.of()), StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"/problems/denied\",\"title\":\"You are not allowed to do or see this\","
                        + "\"status\":409,\"detail\":\"why\",\"errors\":[]}");
    }

    @ParameterizedTest
    @CsvSource({
        "application, json, true",
        "application, problem+json, true",
        "application, jsonx, false",
        "application, xml, false",
        "text, json, false",
        "text, x+json, false"
    })
    void JSON_has_more_than_one_name(String type, String subtype, boolean json) {
        assertThat(Problem.isJson(new MediaType(type, subtype))).isEqualTo(json);
    }
}
