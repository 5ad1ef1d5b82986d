package org.vieraugen.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.web.testing.Answered;
import org.vieraugen.web.testing.Asked;

/** What the server itself refuses is told in our words. */
class ServerErrorsTest {
    private static Answered answer(Asked asked) throws IOException {
        var answer = new Answered();
        new ServerErrors(Edges.answers()).service(asked.request(), answer.response());
        return answer;
    }

    private static Asked refused(int status) {
        return Asked.of("/api/v1/x").attribute(RequestDispatcher.ERROR_STATUS_CODE, status);
    }

    @Test
    void a_status_of_the_servers_stays_that_status() throws IOException {
        assertThat(answer(refused(405)).status()).isEqualTo(405);
        assertThat(answer(refused(405)).body()).contains("/problems/http-405");
        assertThat(answer(refused(431)).body()).contains("/problems/http-400").contains("\"status\":431");
    }

    @Test
    void an_exception_says_more_than_its_status() throws IOException {
        var thrown = refused(500).attribute(RequestDispatcher.ERROR_EXCEPTION, new Denied("not yours"));
        assertThat(answer(thrown).status()).isEqualTo(403);
    }

    @Test
    void where_there_is_nothing_no_exception_says_otherwise() throws IOException {
        var thrown = refused(404).attribute(RequestDispatcher.ERROR_EXCEPTION, new Denied("not yours"));
        assertThat(answer(thrown).status()).isEqualTo(404);
    }

    @Test
    void whoever_comes_by_the_address_finds_nothing() throws IOException {
        assertThat(answer(Asked.of("/api/v1/x")).status()).isEqualTo(404);
        assertThat(answer(Asked.of("/api/v1/x").attribute(RequestDispatcher.ERROR_STATUS_CODE, "500"))
                        .status())
                .isEqualTo(404);
    }
}
