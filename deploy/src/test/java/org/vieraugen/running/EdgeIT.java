package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vieraugen.running.RawHttp.Answer;

/** Whatever happens in front of the application is answered with our headers and without a stack trace, or not at all. */
class EdgeIT {
    private static final String HOST = "Host: localhost\r\n";
    private static final String CLOSE = "Connection: close\r\n";
    private static final String JSON = "Content-Type: application/json\r\n";

    private House house;
    private RawHttp raw;

    @BeforeEach
    void start() throws Exception {
        house = House.running();
        raw = new RawHttp(house.one);
    }

    /** What every answer of this house bears and never holds. */
    static void isOurs(String what, Answer answer) {
        assertThat(answer.header("Content-Security-Policy").orElse("")).as(what).contains("default-src");
        assertThat(answer.header("X-Content-Type-Options")).as(what).contains("nosniff");
        assertThat(answer.header("Referrer-Policy")).as(what).contains("no-referrer");
        assertThat(answer.header("X-Frame-Options")).as(what).contains("DENY");
        assertThat(answer.header("Server")).as(what).isEmpty();
        assertThat(answer.header("X-Powered-By")).as(what).isEmpty();
        assertThat(answer.body())
                .as(what)
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("SRVE")
                .doesNotContain("<script>alert");
    }

    private static String get(String target, String... headers) {
        return "GET " + target + " HTTP/1.1\r\n" + HOST + CLOSE + String.join("", headers) + "\r\n";
    }

    private static String post(String target, String headers, String body) {
        return "POST " + target + " HTTP/1.1\r\n" + HOST + CLOSE + headers + "\r\n" + body;
    }

    private record Odd(String name, String request, int status) {}

    @TestFactory
    Stream<DynamicTest> an_odd_request_is_refused_in_our_form() {
        return Stream.of(
                        new Odd("a hidden slash", get("/de/a%2fb"), 400),
                        new Odd("a hidden slash in the API", get("/api/v1/a%2Fb"), 400),
                        new Odd("a hidden backslash", get("/de/a%5cb"), 400),
                        new Odd("a backslash", get("/de\\a"), 400),
                        new Odd("a parameter in the path", get("/de;x=1/follow"), 400),
                        new Odd("a session in the path", get("/de/follow;jsessionid=abc"), 400),
                        new Odd("two slashes", get("//evil.example/"), 400),
                        new Odd("an address that is not encoded", get("/de/a{b|c"), 400),
                        new Odd("a query that is not encoded", get("/de/staff?words=\"a\""), 400),
                        new Odd("a method that is none", "G(T /de HTTP/1.1\r\n" + HOST + CLOSE + "\r\n", 400),
                        new Odd("overlong UTF-8", get("/de/%c0%af"), 400),
                        new Odd("half a character", get("/de/%f0%9f"), 400),
                        new Odd("a query that is none", get("/de/staff/sign-in?to=%zz"), 400),
                        new Odd("many parameters", get("/de?" + "a=b&".repeat(500)), 414),
                        new Odd("a long path", get("/de/" + "a".repeat(5_000)), 414),
                        new Odd("what is not to be seen", get("/WEB-INF/web.xml"), 404),
                        new Odd("the page of errors", get("/server-errors"), 404),
                        new Odd("an unknown address", get("/IBMJMXConnectorREST"), 404),
                        new Odd("an unknown address of the API", get("/api/v1/nothing"), 404),
                        new Odd("another version of the API", get("/api/v2/complaints"), 404),
                        new Odd(
                                "a host that is none",
                                "GET /de HTTP/1.1\r\nHost: evil\"><script>alert(1)\r\n" + CLOSE + "\r\n",
                                400),
                        new Odd("no host", "GET /de HTTP/1.1\r\n" + CLOSE + "\r\n", 400),
                        new Odd("two hosts", get("/de", "Host: other\r\n"), 400),
                        new Odd("a host with a path", "GET /de HTTP/1.1\r\nHost: a/b\r\n" + CLOSE + "\r\n", 400),
                        new Odd(
                                "a media type with a weight",
                                get("/de", "Content-Type: text/html;q=abc\r\nContent-Length: 0\r\n"),
                                415),
                        new Odd("tracing", "TRACE /de HTTP/1.1\r\n" + HOST + CLOSE + "\r\n", 405),
                        new Odd("an unknown method", "FOO /de HTTP/1.1\r\n" + HOST + CLOSE + "\r\n", 405),
                        new Odd(
                                "an unknown method of the API",
                                "FOO /api/v1/complaints HTTP/1.1\r\n" + HOST + CLOSE + "\r\n",
                                405),
                        new Odd("a method of WebDAV", "PROPFIND /de HTTP/1.1\r\n" + HOST + CLOSE + "\r\n", 405),
                        new Odd(
                                "a media type that is none",
                                post("/de/follow", "Content-Type: ///\r\nContent-Length: 2\r\n", "{}"),
                                415),
                        new Odd(
                                "a compressed body",
                                post(
                                        "/api/v1/sign-ins",
                                        JSON + "Content-Encoding: gzip\r\nContent-Length: 2\r\n",
                                        "{}"),
                                415),
                        new Odd(
                                "something expected",
                                post("/api/v1/sign-ins", JSON + "Expect: tea\r\nContent-Length: 2\r\n", "{}"),
                                417),
                        new Odd(
                                "a scheme that is none",
                                get("/de", "X-Forwarded-For: 1.2.3.4\r\nX-Forwarded-Proto: javascript\r\n"),
                                400))
                .map(odd -> DynamicTest.dynamicTest(odd.name(), () -> {
                    var before = house.one.log().length();
                    var answer = raw.send(odd.request());
                    assertThat(answer.status()).as(answer.text()).isEqualTo(odd.status());
                    isOurs(odd.name(), answer);
                    if (odd.request().contains("/api/")) {
                        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
                        assertThat(new ObjectMapper()
                                        .readTree(answer.body())
                                        .path("detail")
                                        .asText())
                                .isNotEmpty();
                    } else {
                        assertThat(answer.body()).startsWith("<!DOCTYPE html>").contains("<main");
                    }
                    assertThat(house.one.log().substring(before))
                            .doesNotContain("Exception")
                            .doesNotContain("\tat ");
                }));
    }

    /** Refused by the server before anything of ours is asked: a number and our headers. */
    @TestFactory
    Stream<DynamicTest> what_is_no_HTTP_is_refused_with_our_headers() {
        return Stream.of(
                        new Odd("garbage", "\0\1\2garbage\r\n\r\n", 400),
                        new Odd("no version", "GET /de\r\n\r\n", 505),
                        new Odd("a line that is very long", get("/de/" + "a".repeat(20_000)), 400),
                        new Odd("a header that is very long", get("/de", "X-A: " + "a".repeat(20_000) + "\r\n"), 400),
                        new Odd("very many headers", get("/de", "X-A: b\r\n".repeat(200)), 400),
                        new Odd("a header with a space in its name", get("/de", "X Y: a\r\n"), 400),
                        new Odd("a header without a colon", get("/de", "XY\r\n"), 400),
                        new Odd("a tunnel", "CONNECT localhost:443 HTTP/1.1\r\n" + HOST + CLOSE + "\r\n", 400),
                        new Odd("steps up", get("/de/../../etc/passwd"), 400),
                        new Odd("NUL", get("/de/a%00b"), 400),
                        new Odd("a control character", get("/de/a%01b"), 400),
                        new Odd("no digits behind a percent sign", get("/de/%zz"), 400),
                        new Odd("no health of that kind", get("/health/foo"), 404),
                        new Odd(
                                "metrics by another method",
                                "POST /metrics HTTP/1.1\r\n" + HOST + CLOSE + "Content-Length: 0\r\n\r\n",
                                405))
                .map(odd -> DynamicTest.dynamicTest(odd.name(), () -> {
                    var before = house.one.log().length();
                    var answer = raw.send(odd.request());
                    assertThat(answer.status()).as(answer.text()).isEqualTo(odd.status());
                    isOurs(odd.name(), answer);
                    assertThat(house.one.log().substring(before))
                            .doesNotContain("Exception")
                            .doesNotContain("\tat ");
                }));
    }

    @Test
    void an_address_never_leads_to_the_host_that_the_sender_wrote() throws Exception {
        for (var request : List.of(
                "GET / HTTP/1.1\r\nHost: evil.example\r\n" + CLOSE + "\r\n",
                "GET http://evil.example/ HTTP/1.1\r\n" + HOST + CLOSE + "\r\n",
                "GET /staff HTTP/1.1\r\nHost: evil.example\r\n" + CLOSE + "\r\n",
                "GET /de/staff HTTP/1.1\r\nHost: evil.example:99\r\n" + CLOSE + "\r\n",
                "GET /fr/staff/sign-in HTTP/1.1\r\nHost: evil.example\r\n" + CLOSE + "\r\n",
                "GET /de/case HTTP/1.1\r\nHost: evil.example\r\n" + CLOSE + "\r\n",
                "GET /de/complain/foreigners HTTP/1.1\r\nHost: evil.example\r\n" + CLOSE + "\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 1.2.3.4\r\nX-Forwarded-Host: evil.example\r\n"
                        + "Forwarded: for=1.2.3.4;host=evil.example;proto=https\r\n" + CLOSE + "\r\n")) {
            var answer = raw.send(request);
            assertThat(answer.status()).as(answer.text()).isEqualTo(303);
            assertThat(answer.header("Location").orElseThrow())
                    .as(request)
                    .startsWith("/")
                    .doesNotContain("evil");
            assertThat(answer.text()).doesNotContain("evil");
        }
        var list = new Client(house.one.address())
                .get("/api/v1/staff/complaints?view=ALL", new Client(house.one.address()).staff("s90"));
        list.header("Link").ifPresent(link -> assertThat(link).startsWith("</api/v1/staff/complaints?"));
    }

    @Test
    void a_body_without_an_honest_length_is_refused_and_what_follows_is_not_taken_for_a_request() throws Exception {
        var next = "GET /api/v1/departments HTTP/1.1\r\n" + HOST + CLOSE + "\r\n";
        for (var framing : List.of(
                "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 6\r\n",
                "Transfer-Encoding: foo\r\n",
                "Transfer-Encoding: identity\r\n",
                "Transfer-Encoding: gzip, chunked\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding : chunked\r\n",
                "Transfer-Encoding:\r\n chunked\r\n",
                "Transfer-Encoding: chunked\r\n",
                "Content-Length: 2x\r\n",
                "Content-Length: -2\r\n",
                "Content-Length: 2, 2\r\n",
                "Content-Length: 99999999999999999999\r\n")) {
            var answer =
                    raw.send("POST /api/v1/sign-ins HTTP/1.1\r\n" + HOST + JSON + framing + "\r\n0\r\n\r\n" + next);
            assertThat(answer.status()).as(framing + answer.text()).isIn(400, 411);
            assertThat(answer.count()).as(framing + answer.text()).isEqualTo(1);
            isOurs(framing, answer);
        }
        var twice = raw.send("POST /api/v1/sign-ins HTTP/1.1\r\n" + HOST + JSON
                + "Content-Length: 2\r\nContent-Length: 90\r\n\r\n{}" + next);
        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.count()).as(twice.text()).isEqualTo(1);
    }

    @Test
    void no_other_protocol_is_spoken() throws Exception {
        var offered = new RawHttp(house.one, 3_000)
                .send("GET /de HTTP/1.1\r\n" + HOST
                        + "Connection: Upgrade, HTTP2-Settings\r\n"
                        + "Upgrade: h2c\r\n"
                        + "HTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n");
        assertThat(offered.status()).isEqualTo(200);
        assertThat(offered.text()).startsWith("HTTP/1.1 200").doesNotContain("h2c");
        var known = new RawHttp(house.one, 3_000).send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0");
        assertThat(known.status()).as(known.text()).isBetween(400, 505).isNotEqualTo(500);
        assertThat(new RawHttp(house.one, 3_000)
                        .send("GET /de HTTP/1.1\r\n" + HOST
                                + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\r\n")
                        .text())
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void a_browser_that_asks_badly_gets_the_page_all_the_same() throws IOException {
        for (var header : Map.of(
                        "Accept-Language: de;q=abc", "/de",
                        "Accept-Language: ar-EG;q=1.5", "/ar",
                        "Accept-Language: de,en;q=", "/de",
                        "Accept-Language: hr", "/sr-Latn",
                        "Accept-Language: kmr", "/ku",
                        "Accept-Language: prs", "/fa",
                        "Accept-Language: mo", "/ro",
                        "Accept: ///", "/de",
                        "Cookie: $Version=x; =; ;;a=\"", "/de")
                .entrySet()) {
            var answer = raw.send(get("/", header.getKey() + "\r\n"));
            assertThat(answer.status()).as(header.getKey() + answer.text()).isEqualTo(303);
            assertThat(answer.header("Location")).as(header.getKey()).contains(header.getValue());
        }
        for (var header : List.of(
                "Accept-Language: de" + "-a".repeat(4_000),
                "Accept: a/b" + ";a=b".repeat(2_000),
                "Accept-Language: de," + "de-a-b-c-d,".repeat(700))) {
            var answer = raw.send(get("/de", header + "\r\n"));
            assertThat(answer.status())
                    .as(header.substring(0, 30) + answer.text())
                    .isEqualTo(200);
        }
        assertThat(raw.send(get("/de", "Content-Length: 0\r\nContent-Type: a/b" + ";a=b".repeat(2_000) + "\r\n"))
                        .status())
                .isEqualTo(415);
        assertThat(raw.send(get("/api/v1/departments", "Accept: application/json;q=abc\r\n"))
                        .status())
                .isEqualTo(200);
        assertThat(raw.send(get("/api/v1/departments", "Accept-Language: de;q=abc\r\n"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_page_elsewhere_empties_nobodys_store() throws IOException {
        for (var from : List.of("cross-site", "same-site")) {
            var led = raw.send(get("/de/leave", "Sec-Fetch-Site: " + from + "\r\n"));
            assertThat(led.status()).isEqualTo(303);
            assertThat(led.header("Clear-Site-Data")).isEmpty();
        }
        for (var own : List.of("Sec-Fetch-Site: same-origin\r\n", "")) {
            assertThat(raw.send(get("/de/leave", own)).header("Clear-Site-Data").orElse(""))
                    .contains("cookies");
        }
    }

    @Test
    void a_visit_that_the_browser_chose_itself_is_none() throws IOException {
        var chosen = "A".repeat(65);
        var answer = raw.send(get("/de/follow", "Cookie: __Host-visit=" + chosen + "\r\n"));
        assertThat(answer.header("Set-Cookie").orElse(""))
                .startsWith("__Host-visit=")
                .doesNotContain(chosen);
        var given = answer.header("Set-Cookie").orElseThrow().split(";", 2)[0];
        assertThat(raw.send(get("/de/follow", "Cookie: " + given + "\r\n")).header("Set-Cookie"))
                .as("a visit of this house goes on")
                .isEmpty();
        assertThat(new RawHttp(house.two)
                        .send(get("/de/follow", "Cookie: " + given + "\r\n"))
                        .header("Set-Cookie"))
                .as("on every server")
                .isEmpty();
    }
}
