package org.vieraugen.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.web.failure.Crowded;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.testing.Answered;
import org.vieraugen.web.testing.Asked;

/** What goes wrong in front of pages and API is said as they say it. */
class AnswersTest {
    private static final Failure NOTHING = Failure.http(404, "");

    private final Answers answers = Edges.answers();

    private Answered send(Asked asked, Failure failure) throws IOException {
        var answer = new Answered();
        answers.send(asked.request(), answer.response(), failure);
        return answer;
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/x, true", "/api/, true", "/api, true", "/apiary, false", "/de/api/, false", "/, false"})
    void programs_get_a_problem_and_people_a_page(String path, boolean program) throws IOException {
        var answer = send(Asked.of(path), NOTHING);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type"))
                .contains(program ? "application/problem+json" : "text/html; charset=UTF-8");
        assertThat(answer.body()).startsWith(program ? "{\"type\":\"/problems/http-404\"" : "<!DOCTYPE html>");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Content-Length"))
                .contains(Integer.toString(answer.body().getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void a_problem_says_what_and_why() throws IOException {
        var answer = send(Asked.of("/api/v1/x"), Failure.of(new RuleBroken("Z9", "none", "somebody else must look")));
        assertThat(answer.body())
                .isEqualTo("{\"type\":\"/problems/rule-z9\",\"title\":\"A rule of the procedure forbids this\","
                        + "\"status\":409,\"detail\":\"Z9: somebody else must look\",\"errors\":[]}");
    }

    @Test
    void a_problem_is_told_in_the_language_that_is_asked_for() throws IOException {
        var asked = Asked.of("/api/v1/x").header("Accept-Language", "fr;q=0.5, de");
        assertThat(send(asked, NOTHING).body()).contains("Unter dieser Adresse gibt es nichts");
    }

    @Test
    void a_page_is_in_the_language_of_its_address_or_else_in_the_one_asked_for() throws IOException {
        assertThat(send(Asked.of("/en/x").header("Accept-Language", "tr"), NOTHING)
                        .body())
                .contains("lang=\"en\"")
                .contains("There is nothing at this address");
        assertThat(send(Asked.of("/x").header("Accept-Language", "en"), NOTHING).body())
                .contains("lang=\"en\"");
        assertThat(send(Asked.of("/x"), NOTHING).body()).contains("lang=\"de\"");
    }

    @Test
    void who_is_asked_only_for_the_head_sends_no_body() throws IOException {
        var answer = send(Asked.of("/api/v1/x").by("HEAD"), NOTHING);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Content-Length")).hasValueSatisfying(length -> assertThat(Integer.parseInt(length))
                .isPositive());
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void when_asking_again_may_help_it_is_said_when() throws IOException {
        assertThat(send(Asked.of("/api/v1/x"), Failure.of(new Crowded())).header("Retry-After"))
                .contains("5");
        assertThat(send(Asked.of("/api/v1/x"), NOTHING).header("Retry-After")).isEmpty();
    }

    @Test
    void what_was_begun_before_is_taken_back() throws IOException {
        var answer = new Answered();
        var response = answer.response();
        response.setHeader("Set-Cookie", "a=b");
        response.getOutputStream().print("half a page");
        answers.send(Asked.of("/api").request(), response, NOTHING);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.body()).startsWith("{");
    }

    @Test
    void whoever_came_over_TLS_comes_so_from_now_on() throws IOException {
        var always = "max-age=63072000; includeSubDomains";
        assertThat(send(Asked.of("/x"), NOTHING).header("Strict-Transport-Security"))
                .contains(always);
        assertThat(send(Asked.of("/x").over("http").header("X-Forwarded-Proto", "https"), NOTHING)
                        .header("Strict-Transport-Security"))
                .contains(always);
        assertThat(send(Asked.of("/x").over("http"), NOTHING).header("Strict-Transport-Security"))
                .isEmpty();
        assertThat(send(Asked.of("/x").over("http").header("X-Forwarded-Proto", "http"), NOTHING)
                        .header("Strict-Transport-Security"))
                .isEmpty();
    }
}
