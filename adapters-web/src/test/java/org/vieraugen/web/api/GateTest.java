package org.vieraugen.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.vieraugen.web.testing.Only;

/** Nothing passes too early, and nothing leaves without the headers that keep it private. */
@SuppressWarnings("UnnecessaryAssignment")
class GateTest {
    private final Gate gate = new Gate();
    private final AtomicReference<Response> refused = new AtomicReference<>();
    private final ContainerRequestContext request = Only.of(
            ContainerRequestContext.class,
            Map.of(
                    "getHeaderString", given -> "value of " + given[0],
                    "getAcceptableLanguages", given -> List.of(Locale.GERMAN),
                    "getUriInfo",
                            given -> Only.of(
                                    UriInfo.class,
                                    Map.of("getBaseUri", nothing -> URI.create("https://city.example/"))),
                    "abortWith",
                            given -> {
                                refused.set((Response) given[0]);
                                return null;
                            }));

    private void pass(boolean ready) {
        gate.readiness = () -> ready;
        gate.headers = new RequestHeaders();
        gate.filter(request);
    }

    @Test
    void before_the_database_is_ready_nothing_passes() {
        pass(false);
        assertThat(refused.get().getStatus()).isEqualTo(503);
        assertThat(refused.get().getHeaderString("Retry-After")).isEqualTo("5");
        assertThat(((Problem) refused.get().getEntity()).title()).isEqualTo("Der Dienst ist gerade nicht erreichbar");
    }

    @Test
    void afterwards_everything_passes_and_its_headers_are_known() {
        pass(true);
        assertThat(refused.get()).isNull();
        assertThat(gate.headers.text("If-Match")).isEqualTo("value of If-Match");
        assertThat(gate.headers.languages()).containsExactly(Locale.GERMAN);
    }

    @Test
    void every_answer_is_kept_by_nobody_and_shown_nowhere() {
        var headers = new MultivaluedHashMap<String, Object>();
        headers.putSingle("Cache-Control", "public");
        headers.putSingle("Location", "https://city.example/api/v1/complaint");
        gate.filter(request, Only.of(ContainerResponseContext.class, Map.of("getHeaders", given -> headers)));
        assertThat(headers)
                .containsOnlyKeys(
                        "Cache-Control",
                        "Location",
                        "X-Content-Type-Options",
                        "Referrer-Policy",
                        "Content-Security-Policy")
                .containsEntry("Cache-Control", List.of("no-store"))
                .containsEntry("Location", List.of("/api/v1/complaint"))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Referrer-Policy", List.of("no-referrer"))
                .containsEntry("Content-Security-Policy", List.of("default-src 'none'; frame-ancestors 'none'"));
    }
}
