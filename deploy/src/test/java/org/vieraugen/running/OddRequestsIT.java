package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Some thousand requests that chance puts together, the same ones each time. */
class OddRequestsIT {
    private static final int MANY = 4_000;
    private static final long SEED = 20_261_126;
    private static final List<String> METHODS = List.of(
            "GET",
            "GET",
            "GET",
            "POST",
            "POST",
            "HEAD",
            "PUT",
            "DELETE",
            "PATCH",
            "OPTIONS",
            "TRACE",
            "FOO",
            "get",
            "PROPFIND",
            "G(T");
    private static final List<String> TARGETS = List.of(
            "/",
            "/de",
            "/ar/follow",
            "/de/staff",
            "/de/staff/sign-in",
            "/de/staff/cases/ABH-2026-61803399-R",
            "/de/staff/cases/x/reply",
            "/de/complain/foreigners/what",
            "/de/complain/foreigners/files",
            "/de/complain/foreigners/check",
            "/de/case",
            "/de/case/answer",
            "/de/case/files",
            "/de/receipt",
            "/de/lost-code",
            "/de/leave",
            "/static/portal.css",
            "/api/v1/complaints",
            "/api/v1/complaint",
            "/api/v1/complaint/files?name=a.pdf",
            "/api/v1/sign-ins",
            "/api/v1/departments",
            "/api/v1/staff/complaints?words=a",
            "/api/v1/staff/complaints/ABH-2026-61803399-R/concurrence",
            "/health",
            "/health/ready",
            "/metrics",
            "/openapi",
            "/openapi/ui/",
            "/api",
            "/api/v9/x",
            "http://other.example/de",
            "/de/staff/journal?from=x");
    private static final List<String> BITS = List.of(
            "%2f",
            "%00",
            "%zz",
            "%",
            "..",
            "/../",
            "//",
            ";",
            "?",
            "#",
            "&",
            "=",
            "\\",
            "%5c",
            "%c0%af",
            "%ff",
            "{",
            "}",
            "<script>",
            "\"",
            "'",
            "|",
            "^",
            "%E2%80%AE",
            "%0d%0aX-Injected: 1",
            "\t",
            "ä",
            "${jndi:x}",
            "{{7*7}}",
            "1 OR 1=1",
            "-1",
            "99999999999999999999",
            "a".repeat(300));
    private static final List<String> NAMES = List.of(
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Accept-Charset",
            "Authorization",
            "Content-Type",
            "Content-Encoding",
            "Cookie",
            "Expect",
            "Host",
            "If-Match",
            "If-None-Match",
            "If-Modified-Since",
            "Idempotency-Key",
            "Proof-Of-Work",
            "Range",
            "Origin",
            "Referer",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "X-Forwarded-Host",
            "Forwarded",
            "Upgrade",
            "TE",
            "Trailer",
            "X-HTTP-Method-Override",
            "$WSRA",
            "Content-Length");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "*",
            "*/*",
            "///",
            "application/json",
            "application/json;charset=foo",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded",
            "text/html;q=abc",
            "de;q=abc",
            "ar,,;;q",
            "Bearer x",
            "Receipt 7K2M",
            "Basic Og==",
            "__Host-visit=a; =b; c",
            "__Host-staff=" + "A".repeat(43),
            "\"3\"",
            "W/\"x\"",
            "bytes=0-0,-1",
            "Thu, 99 Foo 2026",
            "gzip",
            "127.0.0.1",
            "::1%lo",
            "unknown",
            "for=\"[::1]\";host=evil",
            "evil\"><script>alert(1)</script>",
            "localhost:99999",
            "chunked",
            "-1",
            "0",
            "12",
            "é",
            "\u0001",
            "x".repeat(9_000));
    private static final List<String> BODIES = List.of(
            "",
            "{}",
            "[]",
            "null",
            "{\"text\":",
            "[".repeat(5_000),
            "{\"a\":".repeat(5_000),
            "{\"minutes\":" + "9".repeat(2_000) + "}",
            "{\"text\":1e999999}",
            "{\"account\":\"s90\",\"password\":\"\\ud83d\"}",
            "a=b&c",
            "%zz=%",
            "token=x&text=y",
            "&".repeat(3_000),
            "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\nx\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\n%PDF-1.7\r\n--x--\r\n",
            "--x\r\n" + "h".repeat(5_000),
            "\0\1\2\u00ff");

    private final Random chance;

    OddRequestsIT() {
        chance = new Random(SEED);
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private String target() {
        var target = new StringBuilder(one(TARGETS));
        for (int i = chance.nextInt(3); i > 0; i--) {
            target.insert(chance.nextInt(target.length() + 1), one(BITS));
        }
        return target.toString();
    }

    private String request() {
        var body = one(BODIES);
        var request =
                new StringBuilder(one(METHODS)).append(' ').append(target()).append(" HTTP/1.1\r\n");
        if (chance.nextInt(20) > 0) {
            request.append("Host: localhost\r\n");
        }
        // What is guessed wrong here must slow down nobody else.
        request.append("X-Forwarded-For: 198.51.100.62\r\n");
        for (int i = chance.nextInt(5); i > 0; i--) {
            request.append(one(NAMES)).append(": ").append(one(VALUES)).append("\r\n");
        }
        if (chance.nextInt(10) > 0) {
            request.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        return request.append("Connection: close\r\n\r\n").append(body).toString();
    }

    @Test
    void four_thousand_odd_requests_are_answered_by_us_and_leave_no_trace_of_a_fault() throws Exception {
        var server = House.running().one;
        var before = server.log().length();
        var raw = new RawHttp(server);
        var requests = IntStream.range(0, MANY).mapToObj(i -> request()).toList();
        var people = Executors.newFixedThreadPool(8);
        try {
            var all = requests.stream()
                    .map(request ->
                            (Callable<RawHttp.Answer>) () -> raw.send(request.getBytes(StandardCharsets.ISO_8859_1)))
                    .toList();
            var answers = people.invokeAll(all);
            for (int i = 0; i < MANY; i++) {
                var answer = answers.get(i).get();
                var what = i + ": " + requests.get(i).lines().limit(12).toList() + "\n" + answer.text();
                if (answer.status() == 0) {
                    assertThat(answer.text()).as(what).isEmpty();
                    continue;
                }
                // What says that the request asks for something that is not there is no fault.
                assertThat(answer.status() < 500 || answer.status() == 501 || answer.status() == 505)
                        .as(what)
                        .isTrue();
                assertThat(answer.headers()).as(what).noneMatch(line -> line.startsWith("X-Injected"));
                EdgeIT.isOurs(what, answer);
            }
        } finally {
            people.shutdownNow();
        }
        var said = server.log().substring(before);
        assertThat(said)
                .doesNotContain("\tat ")
                .doesNotContain("failed unexpectedly")
                .doesNotContain("OutOfMemory");
        assertThat(new Client(server.address()).get("/health/ready", null).status())
                .isEqualTo(200);
    }
}
