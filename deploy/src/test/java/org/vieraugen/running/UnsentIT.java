package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session that ends while somebody types costs no word. */
class UnsentIT {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern FORM =
            Pattern.compile("<form method=\"post\" action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern AREA = Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"");
    private static final String TYPED = "Eine lange Antwort, getippt in einer halben Stunde.";

    private Browser browser;
    private Client client;

    /** Cookies and forms by hand, as a browser has them. */
    private static final class Browser {
        private final HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        private final Map<String, String> cookies = new HashMap<>();
        private final String address;

        Browser(String address) {
            this.address = address;
        }

        HttpResponse<String> get(String path) throws Exception {
            return sent(HttpRequest.newBuilder(URI.create(address + path)));
        }

        HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
            var body = fields.entrySet().stream()
                    .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return sent(HttpRequest.newBuilder(URI.create(address + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        private HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
            }
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (var cookie : answer.headers().allValues("Set-Cookie")) {
                var pair = cookie.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return answer;
        }

        static Map<String, String> hidden(String html) {
            var fields = new LinkedHashMap<String, String>();
            HIDDEN.matcher(html).results().forEach(found -> fields.put(found.group(1), found.group(2)));
            return fields;
        }

        String signIn(String account) throws Exception {
            var page = get("/de/staff/sign-in");
            return signIn(account, page.body());
        }

        String signIn(String account, String page) throws Exception {
            var fields = hidden(page);
            fields.put("account", account);
            fields.put("password", Client.PASSWORD);
            return post("/de/staff/sign-in", fields)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }
    }

    @BeforeEach
    void start() throws Exception {
        var house = House.running();
        browser = new Browser(house.one.address());
        client = new Client(house.one.address());
    }

    private static Map<String, String> form(String page, String path) {
        int at = page.indexOf("action=\"" + path + "\"");
        assertThat(at).as(path).isPositive();
        return Browser.hidden(page.substring(at, page.indexOf("</form>", at)));
    }

    private String submitted() {
        return client.post("/api/v1/complaints", Client.complaint("ANONYMOUS", "Sitzung."), null)
                .text("reference");
    }

    @Test
    void what_was_typed_stands_in_its_field_after_signing_in_again() throws Exception {
        var reference = submitted();
        var path = "/de/staff/cases/" + reference;
        browser.signIn("s90");
        for (var move : new String[] {"reply", "working-copy", "redirect"}) {
            var fields = form(browser.get(path).body(), path + "/" + move);
            fields.put("text", TYPED + move);
            fields.put("target", "Bürgeramt " + move);
            fields.put("consent", "yes");
            browser.cookies.put("__Host-staff", "A".repeat(43));
            var away = browser.post(path + "/" + move, fields);
            assertThat(away.statusCode()).isEqualTo(303);
            var signIn = browser.get(away.headers().firstValue("Location").orElseThrow());
            assertThat(signIn.statusCode()).isEqualTo(200);
            var to = browser.signIn("s90", signIn.body());
            assertThat(to).isEqualTo(path);
            var back = browser.get(to);
            assertThat(back.statusCode()).isEqualTo(200);
            assertThat(back.body()).contains(TYPED + move);
            if (move.equals("redirect")) {
                assertThat(back.body()).contains("Bürgeramt redirect");
                assertThat(back.body()).containsPattern("id=\"REDIRECT-consent\"[^>]* checked");
            }
            assertThat(browser.get(path).body()).as("a reload loses nothing").contains(TYPED + move);
        }
        var again = form(browser.get(path).body(), path + "/working-copy");
        again.put("text", TYPED);
        assertThat(browser.post(path + "/working-copy", again).statusCode()).isEqualTo(303);
        assertThat(browser.get(path).body())
                .as("sent is not unsent, and what waits in another form still does")
                .doesNotContain(TYPED + "working-copy")
                .contains(TYPED + "redirect", TYPED + "reply");
    }

    @Test
    void nobody_else_finds_what_was_typed() throws Exception {
        var reference = submitted();
        var path = "/de/staff/cases/" + reference;
        browser.signIn("s90");
        var fields = form(browser.get(path).body(), path + "/reply");
        fields.put("text", TYPED);
        browser.cookies.put("__Host-staff", "A".repeat(43));
        var away = browser.post(path + "/reply", fields);
        browser.signIn(
                "s90",
                browser.get(away.headers().firstValue("Location").orElseThrow()).body());
        assertThat(browser.get("/de/staff/cases/" + submitted()).body()).doesNotContain(TYPED);
        var page = browser.get(path).body();
        assertThat(page).contains(TYPED);
        browser.post("/de/staff/sign-out", form(page, "/de/staff/sign-out"));
        browser.signIn("s90");
        assertThat(browser.get(path).body()).as("signed out is forgotten").doesNotContain(TYPED);
    }

    @Test
    void a_complaint_typed_at_the_counter_is_not_lost_either() throws Exception {
        browser.signIn("s90");
        var page = browser.get("/de/staff/record").body();
        var fields = form(page, "/de/staff/record");
        fields.put("channel", "PHONE");
        fields.put("text", TYPED);
        browser.cookies.put("__Host-staff", "A".repeat(43));
        var away = browser.post("/de/staff/record", fields);
        var to = browser.signIn(
                "s90",
                browser.get(away.headers().firstValue("Location").orElseThrow()).body());
        assertThat(to).isEqualTo("/de/staff/record");
        assertThat(browser.get(to).body()).contains(TYPED);
    }

    /** The answers to the forms are never read: each form is sent with a cookie of no session, and its page is read with the good one. */
    @Test
    void no_field_of_any_form_is_lost() throws Exception {
        var reference = submitted();
        browser.signIn("s90");
        var session = browser.cookies.get("__Host-staff");
        int met = 0;
        for (var path : List.of(
                "/de/staff/cases/" + reference,
                "/de/staff/record",
                "/de/staff/requests/new",
                "/de/staff/texts/new",
                "/de/staff/bodies",
                "/de/staff/mandates",
                "/de/staff/exchange",
                "/de/staff/participants",
                "/de/staff/absence",
                "/de/staff/desk-handover")) {
            var page = browser.get(path);
            if (page.statusCode() != 200) {
                continue;
            }
            for (var form : FORM.matcher(page.body()).results().toList()) {
                var areas = AREA.matcher(form.group(2))
                        .results()
                        .map(area -> area.group(1))
                        .collect(Collectors.toSet());
                if (areas.isEmpty()) {
                    continue;
                }
                met++;
                var fields = Browser.hidden(form.group(2));
                areas.forEach(name -> fields.put(name, TYPED + name));
                browser.cookies.put("__Host-staff", "A".repeat(43));
                assertThat(browser.post(form.group(1), fields).statusCode())
                        .as(form.group(1))
                        .isEqualTo(303);
                browser.cookies.put("__Host-staff", session);
                var again = browser.get(path).body();
                areas.forEach(name -> assertThat(again).as(form.group(1)).contains(TYPED + name + "</textarea>"));
            }
        }
        assertThat(met).isGreaterThan(10);
    }

    @Test
    void a_form_of_another_page_leads_back_to_a_page_and_not_to_its_own_address() throws Exception {
        for (var address : Map.of(
                        "/de/staff/account/password", "/staff/account",
                        "/de/staff/administration/keys", "/staff/administration",
                        "/de/staff/definitions/1", "/staff/definitions")
                .entrySet()) {
            browser.get("/de/staff/sign-in");
            var away = browser.post(address.getKey(), Map.of("token", "x", "password", "geheim"));
            assertThat(away.headers().firstValue("Location").orElse(""))
                    .as(address.getKey())
                    .endsWith("?to=" + URLEncoder.encode(address.getValue(), StandardCharsets.UTF_8));
        }
    }
}
