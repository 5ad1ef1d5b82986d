package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.running.RawHttp.Answer;

/** What is read whole of a form or of JSON has its bounds: the token first, 1 MiB together, 8 MiB for all at once. */
class FormLimitsIT {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final String FIELD = "x".repeat(60_000);

    private House house;
    private RawHttp raw;

    @BeforeEach
    void start() throws Exception {
        house = House.running();
        raw = new RawHttp(house.one);
    }

    /** A visit's cookie, and the token of its forms. */
    private record Visit(String cookie, String token) {}

    private static Visit visit(RawHttp raw) throws IOException {
        var page = raw.send("GET /de/follow HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        return new Visit(page.header("Set-Cookie").orElseThrow().split(";", 2)[0], token.group(1));
    }

    private static String head(String target, String type, long length, Visit visit) {
        return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nContent-Length: " + length + "\r\n" + (visit == null ? "" : "Cookie: " + visit.cookie() + "\r\n")
                + "\r\n";
    }

    private static String part(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    /** A form of as many fields of 60 kB, sent as far as the server takes it. */
    private static Answer flood(Server server, Visit visit, String token, int fields) throws IOException {
        var first = token.isEmpty() ? "" : part("token", token);
        var field = part("f", FIELD);
        long length = first.length() + (long) fields * field.length() + 5;
        try (var socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort())) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            write(out, head("/de/complain/foreigners/files", "multipart/form-data; boundary=x", length, visit) + first);
            try {
                for (int i = 0; i < fields; i++) {
                    write(out, field);
                }
                write(out, "--x--");
            } catch (SocketException e) {
                // The server does not want more.
            }
            var text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return new Answer(
                    text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0,
                    java.util.List.of(),
                    text,
                    text);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void anonymous_forms_of_180_MB_of_text_hurt_nobody() throws Exception {
        var work = Path.of(
                System.getProperty("work"), "forms-" + ProcessHandle.current().pid());
        Files.createDirectories(work);
        try (var database = new Database(work);
                var server = Server.start("forms", work, database, Map.of())) {
            var own = new RawHttp(server);
            var visit = visit(own);
            var senders = Executors.newFixedThreadPool(4);
            var all = new ArrayList<Callable<Answer>>();
            for (int i = 0; i < 2; i++) {
                all.add(() -> flood(server, null, "", 3_000));
                all.add(() -> flood(server, visit, visit.token(), 3_000));
            }
            var answers = senders.invokeAll(all);
            senders.shutdown();
            for (int i = 0; i < all.size(); i++) {
                var answer = answers.get(i).get();
                assertThat(answer.status()).as(answer.text()).isEqualTo(i % 2 == 0 ? 422 : 413);
            }
            assertThat(server.log()).doesNotContain("OutOfMemoryError");
            assertThat(new Client(server.address())
                            .post("/api/v1/complaints", Client.complaint("ANONYMOUS", "Danach."), null)
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void a_form_without_a_token_of_ours_is_answered_before_it_is_sent() throws Exception {
        var visit = visit(raw);
        for (var start : new String[] {"text=", "token=" + "A".repeat(65) + "&text=", "token=&text="}) {
            var answer = raw.send(head("/de/follow", "application/x-www-form-urlencoded", 100_000_000, visit)
                    + start
                    + "a".repeat(80_000));
            // The line stays open for what was announced; the answer came before.
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        }
    }

    @Test
    void a_form_of_more_than_a_mebibyte_is_refused() throws Exception {
        var visit = visit(raw);
        var start = "token=" + visit.token() + "&code=";
        var body = start + "a".repeat((1 << 20) - start.length());
        assertThat(raw.send(head("/de/follow", "application/x-www-form-urlencoded", body.length(), visit) + body)
                        .status())
                .isEqualTo(422);
        var more = body + "a".repeat(10);
        var refused = raw.send(head("/de/follow", "application/x-www-form-urlencoded", more.length(), visit) + more);
        assertThat(refused.status()).isEqualTo(413);
        EdgeIT.isOurs("413", refused);
        var fields = "token=" + visit.token() + "&a=b".repeat(6_000);
        assertThat(raw.send(head("/de/follow", "application/x-www-form-urlencoded", fields.length(), visit) + fields)
                        .status())
                .isEqualTo(413);
    }

    @Test
    void what_was_typed_comes_back_when_the_form_belongs_to_another_visit_of_ours() throws Exception {
        var one = visit(raw);
        var other = visit(raw);
        var body = "token=" + other.token() + "&code=" + "QQQQ".repeat(20);
        var answer = raw.send(head("/de/follow", "application/x-www-form-urlencoded", body.length(), one) + body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("QQQQ".repeat(20));
    }

    @Test
    void deep_or_long_JSON_is_a_mistake_of_the_sender() {
        var client = new Client(house.one.address());
        for (var body : new String[] {
            "{\"text\":" + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_001),
            "{\"text\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}",
            "{\"a\":".repeat(5_000),
            "{\"department\":" + "9".repeat(2_000) + "}",
            "{\"text\":" + "9".repeat(2_000) + "}",
            "{\"urgent\":" + "-1." + "3".repeat(5_000) + "}",
            "{\"text\":1e999999999}"
        }) {
            var answer = client.post("/api/v1/complaints", body, null);
            assertThat(answer.status())
                    .as(body.substring(0, 20) + answer.raw().body())
                    .isEqualTo(400);
            assertThat(answer.text("type")).isEqualTo("/problems/malformed");
        }
    }
}
