package org.vieraugen.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.web.failure.BodyBroken;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.testing.Answered;
import org.vieraugen.web.testing.Asked;
import org.vieraugen.web.testing.Ear;

/** The first to see a request and the last to see its answer. */
class EdgeTest {
    @RegisterExtension
    final Ear log = new Ear(Failure.class);

    private final Edge edge = new Edge(Edges.answers());
    private final Answered answer = new Answered();
    private final AtomicBoolean passed = new AtomicBoolean();

    private void pass(Asked asked, FilterChain behind) throws IOException {
        edge.doFilter(asked.request(), answer.response(), behind);
    }

    private void pass(Asked asked) throws IOException {
        pass(asked, (request, response) -> passed.set(true));
    }

    @Test
    void a_good_request_goes_on_with_headers_that_can_be_read() throws IOException {
        pass(Asked.of("/de/").header("Accept-Language", "de;q=abc"), (request, response) -> {
            assertThat(((TidyRequest) request).getHeader("Accept-Language")).isEqualTo("de");
            passed.set(true);
        });
        assertThat(passed).isTrue();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Connection")).isEmpty();
        assertThat(answer.isCommitted()).isFalse();
        assertThat(answer.header("Strict-Transport-Security")).isPresent();
    }

    @Test
    void what_is_no_good_request_goes_no_further_and_ends_its_connection() throws IOException {
        pass(Asked.of("/de/").without("Host"));
        assertThat(passed).isFalse();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Connection")).contains("close");
        assertThat(answer.body()).startsWith("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1", "/api/v2/complaint", "/api/v10/complaint"})
    void beside_the_APIs_version_there_is_nothing(String path) throws IOException {
        pass(Asked.of(path));
        assertThat(passed).isFalse();
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Connection")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/", "/api/v1/complaint", "/apiary", "/de/api/"})
    void everything_else_is_for_those_behind(String path) throws IOException {
        pass(Asked.of(path));
        assertThat(passed).isTrue();
    }

    @Test
    void an_answer_does_not_wait_for_a_body_that_nobody_reads() throws IOException {
        pass(Asked.of("/de/").by("POST").body("hello"));
        assertThat(answer.header("Connection")).contains("close");
        assertThat(answer.isCommitted()).isTrue();
    }

    @Test
    void a_body_that_was_read_keeps_the_connection() throws IOException {
        pass(Asked.of("/de/").by("POST").body("hello"), (request, response) -> request.getInputStream()
                .readAllBytes());
        assertThat(answer.header("Connection")).isEmpty();
        assertThat(answer.isCommitted()).isFalse();
    }

    @Test
    void what_nobody_caught_behind_is_told_as_what_it_is() throws IOException {
        pass(Asked.of("/api/v1/x"), (request, response) -> {
            throw new ServletException(new Denied("not yours"));
        });
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("/problems/denied", "not yours");
        assertThat(log.said()).isEmpty();
    }

    @Test
    void where_the_server_finds_no_file_there_is_nothing() throws IOException {
        pass(Asked.of("/de/x"), (request, response) -> {
            throw new FileNotFoundException("/de/x");
        });
        assertThat(answer.status()).isEqualTo(404);
        pass(Asked.of("/de/x"), (request, response) -> {
            throw new ServletException(new FileNotFoundException("/de/x"));
        });
        assertThat(answer.status()).isEqualTo(404);
        assertThat(log.said()).isEmpty();
    }

    @Test
    void too_little_memory_is_our_fault_and_no_page_of_the_servers() throws IOException {
        pass(Asked.of("/api/v1/x"), (request, response) -> {
            throw new StackOverflowError();
        });
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("/problems/internal");
        assertThat(log.said()).singleElement().satisfies(line -> assertThat(line.getThrown())
                .hasCauseInstanceOf(StackOverflowError.class));
    }

    @Test
    void an_answer_that_has_gone_out_in_part_breaks_off() {
        answer.committed();
        var wrong = new IllegalStateException("a mistake of ours");
        assertThatThrownBy(() -> pass(Asked.of("/de/"), (request, response) -> {
                    throw wrong;
                }))
                .isInstanceOf(BodyBroken.class)
                .hasRootCause(wrong);
        assertThat(answer.status()).isEqualTo(200);
    }
}
