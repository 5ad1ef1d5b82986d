package org.vieraugen.web.edge;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class LostConnectionsTest {
    private static final HttpServletRequest REQUEST = (HttpServletRequest) Proxy.newProxyInstance(
            LostConnectionsTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, given) -> null);

    private static HttpServletResponse answer(boolean lost) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                LostConnectionsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, method, given) -> {
                    if (method.getName().equals("flushBuffer") && lost) {
                        throw new IOException("Response already destroyed");
                    }
                    return method.getName().equals("isCommitted") ? true : null;
                });
    }

    private static void pass(boolean lost, Exception thrown) throws Exception {
        FilterChain chain = (request, response) -> {
            if (thrown instanceof IOException broken) {
                throw broken;
            }
            throw (RuntimeException) thrown;
        };
        new LostConnections().doFilter(REQUEST, answer(lost), chain);
    }

    @Test
    void nobody_is_there_to_be_told_and_that_is_no_error() {
        var broken = new IOException("Response already destroyed");
        assertThatCode(() -> pass(true, broken)).doesNotThrowAnyException();
        assertThatCode(() -> pass(true, new IllegalStateException(broken))).doesNotThrowAnyException();
    }

    @Test
    void a_broken_answer_on_a_connection_that_stands_stays_broken() {
        var broken = new IOException("the file ends too early");
        assertThatThrownBy(() -> pass(false, broken)).isSameAs(broken);
    }

    @Test
    void what_is_no_matter_of_the_connection_is_not_hidden() {
        var wrong = new IllegalStateException("a mistake of ours");
        assertThatThrownBy(() -> pass(true, wrong)).isSameAs(wrong);
        var nothing = new FileNotFoundException("/no/such/page");
        assertThatThrownBy(() -> pass(true, nothing)).isSameAs(nothing);
    }
}
