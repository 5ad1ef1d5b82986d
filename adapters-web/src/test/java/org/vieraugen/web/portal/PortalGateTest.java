package org.vieraugen.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.testing.House;
import org.vieraugen.web.testing.PageRequest;

/** Every address begins with its language, and nothing leaves without the headers that keep it private. */
class PortalGateTest {
    private final Screen screen = new Screen(new House());
    private final PortalGate gate = new PortalGate();
    private boolean ready = true;

    @SuppressWarnings("UnnecessaryAssignment")
    PortalGateTest() {
        gate.readiness = () -> ready;
        gate.visitor = screen.visitor;
        gate.errors = new ErrorPages(screen.pages, screen.visitor);
    }

    private Response stopped(PageRequest request) {
        gate.filter(request.context());
        return request.aborted().orElseThrow();
    }

    private void passes(PageRequest request) {
        gate.filter(request.context());
        assertThat(request.aborted()).isEmpty();
    }

    private MultivaluedMap<String, Object> leaving(MultivaluedMap<String, Object> headers) {
        gate.filter(PageRequest.get("de").context(), PageRequest.answer(headers));
        return headers;
    }

    @ParameterizedTest
    @CsvSource({"de, de, ''", "/uk/follow, uk, /follow", "de-simple/complain/x, de-simple, /complain/x", "ar/, ar, /"})
    void an_address_with_its_language_is_handed_on(String path, String language, String behind) {
        passes(PageRequest.get(path).speaking("fr"));
        assertThat(screen.visitor.language().tag()).isEqualTo(language);
        assertThat(screen.visitor.path()).isEqualTo(behind);
    }

    @Test
    void styles_and_scripts_have_no_language() {
        passes(PageRequest.get("static/portal.css"));
        passes(PageRequest.get("/static/portal.css"));
        ready = false;
        passes(PageRequest.get("static/portal.css"));
    }

    @ParameterizedTest
    @CsvSource({"'', /fr", "/, /fr", "follow, /fr/follow", "/staff, /fr/staff"})
    void an_address_without_a_language_leads_to_the_one_that_the_browser_asks_for(String path, String to) {
        var answer = stopped(PageRequest.get(path).speaking("fr-CA", "de"));
        Screen.leads(answer, to);
        assertThat(answer.getHeaderString("Vary")).isEqualTo("Accept-Language");
    }

    @Test
    void whoever_asks_for_no_language_of_ours_gets_german() {
        Screen.leads(stopped(PageRequest.get("/")), "/de");
        Screen.leads(stopped(PageRequest.get("/").speaking("*")), "/de");
        Screen.leads(stopped(PageRequest.get("/").mumbling()), "/de");
        Screen.leads(stopped(PageRequest.by("HEAD", "/")), "/de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx/follow", "follow/x", "staffing", "complain"})
    void any_other_address_without_a_language_is_none(String path) {
        assertThat(stopped(PageRequest.get(path)).getStatus()).isEqualTo(404);
    }

    @Test
    void a_form_without_a_language_goes_nowhere() {
        assertThat(stopped(PageRequest.post("follow")).getStatus()).isEqualTo(404);
        assertThat(stopped(PageRequest.post("/")).getStatus()).isEqualTo(404);
    }

    @Test
    void while_the_house_is_not_ready_it_says_so_in_the_visitors_language() {
        ready = false;
        var answer = stopped(PageRequest.get("uk/follow"));
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(Screen.html(answer)).contains("<html lang=\"uk\"");
    }

    @Test
    void the_staffs_pages_are_german_where_there_is_no_text_in_the_other_language() {
        Screen.leads(stopped(PageRequest.get("uk/staff/bodies")), "/de/staff/bodies");
        Screen.leads(stopped(PageRequest.get("de-simple/staff")), "/de/staff");
        passes(PageRequest.get("en/staff/bodies"));
        passes(PageRequest.get("uk/follow"));
    }

    @Test
    void cookies_are_read_whichever_address_it_is() {
        passes(PageRequest.get("de/staff").cookie("__Host-staff", "a-session-of-the-staff"));
        assertThat(screen.visitor.staffToken()).contains("a-session-of-the-staff");
        stopped(PageRequest.get("/").cookie("__Host-staff", "another-session-of-the-staff"));
        assertThat(screen.visitor.staffToken()).contains("another-session-of-the-staff");
    }

    @Test
    void nothing_leaves_without_the_headers_that_keep_it_private() {
        var headers = leaving(new MultivaluedHashMap<>());
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(headers.getFirst("Cache-Control")).isEqualTo("no-store");
        assertThat(headers.getFirst("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Permissions-Policy").toString()).contains("camera=()");
        assertThat(headers.getFirst("Content-Security-Policy").toString())
                .startsWith("default-src 'none';")
                .contains("script-src 'self';", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers).doesNotContainKey("Set-Cookie");
    }

    @Test
    void an_answer_that_has_stricter_rules_or_may_be_kept_says_so_itself() {
        var own = new MultivaluedHashMap<String, Object>();
        own.putSingle("Content-Security-Policy", "default-src 'none'; sandbox");
        own.putSingle("Cache-Control", "max-age=1");
        own.putSingle("Referrer-Policy", "unsafe-url");
        var headers = leaving(own);
        assertThat(headers.get("Content-Security-Policy")).isEqualTo(List.of("default-src 'none'; sandbox"));
        assertThat(headers.get("Cache-Control")).isEqualTo(List.of("max-age=1"));
        assertThat(headers.get("Referrer-Policy")).isEqualTo(List.of("no-referrer"));
    }

    @Test
    void what_the_browser_shall_keep_goes_with_the_answer() {
        screen.by(ALBERS).visitor.rememberDevice("albers.2026~0123456789");
        assertThat(leaving(new MultivaluedHashMap<>()).get("Set-Cookie"))
                .extracting(cookie -> ((NewCookie) cookie).getName())
                .containsExactly("__Host-staff", "__Host-device");
    }

    @Test
    void what_leads_on_within_this_house_names_no_host() {
        var headers = new MultivaluedHashMap<String, Object>();
        headers.putSingle("Location", URI.create("https://city.example/de/case?x=1"));
        assertThat(leaving(headers).getFirst("Location")).isEqualTo("/de/case?x=1");
        headers.putSingle("Location", URI.create("https://elsewhere.example/de/case"));
        assertThat(leaving(headers).getFirst("Location")).hasToString("https://elsewhere.example/de/case");
    }
}
