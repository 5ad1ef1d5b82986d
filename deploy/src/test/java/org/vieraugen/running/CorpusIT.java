package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.vieraugen.running.Client.Answer;

/**
 * The twenty complaints of the corpus take their whole course over HTTP, with files and messages, and leave nothing readable behind: neither in the database, nor in
 * the files below it, nor in any log or temporary file (I3).
 */
class CorpusIT {
    private static final String NAME = "Zebedäus Quittenbaum";
    private static final String STREET = "Haselnussgasse 77";
    private static final String PHONE = "0341 7766554";
    private static final String MAIL = "zebedaeus@quittenbaum.example";
    private static final String FILE = "Quittenbrief";
    private static final String IN_FILE = "Bescheid an Quittenbaum vom Haselnusstag";
    private static final String MESSAGE = "Ist meine Quittung angekommen?";
    private static final String REASONS = "Geprüft und für gut befunden: ";
    private static final String BROWSER = "Quittenbrowser/77.1";
    private static final String FORWARDED = "203.0.113.";
    private static final String OWN_ADDRESS = "127.77.7.7";

    private Client client;

    @Test
    void twenty_complaints_in_thirteen_languages_are_decided_by_four_eyes() throws Exception {
        var house = House.running();
        client = new Client(house.one.address());
        var languages = new java.util.HashSet<String>();
        var channels = new java.util.HashSet<String>();
        var words = new ArrayList<String>(List.of(
                NAME,
                STREET,
                "Quittenbaum",
                PHONE,
                MAIL,
                FILE,
                IN_FILE,
                MESSAGE,
                REASONS,
                BROWSER,
                FORWARDED,
                OWN_ADDRESS));
        for (var line : lines()) {
            var sent = (ObjectNode) Client.JSON.readTree(line);
            var id = sent.remove("id").asText();
            if (sent.path("wish").asText().isEmpty()) {
                sent.remove("wish");
            }
            if (!sent.path("identity").asText().equals("ANONYMOUS")) {
                sent.putObject("contact")
                        .put("name", NAME)
                        .put("address", STREET)
                        .put("phone", PHONE)
                        .put("email", MAIL);
            }
            languages.add(sent.path("language").asText());
            channels.add(sent.path("channel").asText());
            words.add(sent.path("text").asText());
            words.add(sent.path("text").asText().substring(0, 25));
            if (sent.has("wish")) {
                words.add(sent.path("wish").asText());
            }
            decide(id, sent);
        }
        assertThat(languages).hasSizeGreaterThanOrEqualTo(13);
        assertThat(channels).hasSize(5);
        var auditor = client.get("/api/v1/journal/verification", client.staff("s94"));
        assertThat(auditor.body().path("holds").asBoolean())
                .as(auditor.raw().body())
                .isTrue();
        fromAnAddressOfItsOwn(house);
        var dump = house.database.dump();
        for (var word : words) {
            assertThat(dump.contains(word)).as("in clear: %s", word).isFalse();
            assertThat(dump.contains(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8))))
                    .as("in hex: %s", word)
                    .isFalse();
        }
        assertThat(dump).contains("foreigners").contains("DECIDED");
        assertThat(findings(house.work, List.of("Vieraugen is ready")))
                .as("the search itself finds the logs")
                .isNotEmpty();
        assertThat(findings(house.work, words)).isEmpty();
    }

    /** Somebody whose address is seen nowhere else asks for a page, and types a wrong code. */
    private static void fromAnAddressOfItsOwn(House house) throws IOException {
        var server = URI.create(house.one.address());
        for (var path : List.of("/de", "/api/v1/complaint")) {
            try (var socket = new Socket("localhost", server.getPort(), InetAddress.getByName(OWN_ADDRESS), 0)) {
                socket.getOutputStream()
                        .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: " + BROWSER
                                        + "\r\nX-Forwarded-For: " + FORWARDED
                                        + "99\r\nAuthorization: Receipt 0000\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 ");
            }
        }
    }

    /** The files below the folder (the database's own, logs, dumps, temporary files) that hold one of the words, byte by byte. */
    private static List<String> findings(Path folder, List<String> words) throws IOException, InterruptedException {
        var list = Files.write(
                Files.createTempFile("words", ".txt"),
                words.stream().flatMap(String::lines).toList());
        try {
            var search = new ProcessBuilder(
                    "grep", "--recursive", "--text", "--fixed-strings", "--files-with-matches", "--file=" + list, ".");
            search.directory(folder.toFile()).environment().put("LC_ALL", "C");
            var found = search.redirectErrorStream(true).start();
            var files = new String(found.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(found.waitFor()).as(files.toString()).isIn(0, 1);
            return files;
        } finally {
            Files.delete(list);
        }
    }

    private List<String> lines() throws IOException {
        try (var file = CorpusIT.class.getResourceAsStream("/corpus/complaints.jsonl")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** Whoever comes to the counter chooses a sentence there, and gets a code that staff never saw (I9). */
    private Client.Answer own(String reference) {
        var sentence = "Im Hof steht ein alter Kirschbaum " + reference;
        client.post(
                "/api/v1/staff/complaints/" + reference + "/own-sentence",
                Map.of("sentence", sentence),
                client.staff("s90"));
        return client.post(
                "/api/v1/receipts",
                Map.of("reference", reference, "sentence", sentence),
                null,
                "X-Forwarded-For",
                FORWARDED + "63");
    }

    private void decide(String id, ObjectNode sent) {
        boolean portal = sent.path("channel").asText().equals("PORTAL");
        var submitted = portal
                ? client.post(
                        "/api/v1/complaints",
                        sent,
                        null,
                        "User-Agent",
                        BROWSER,
                        "X-Forwarded-For",
                        FORWARDED + id.substring(1))
                : client.post("/api/v1/staff/complaints", sent, client.staff("s90"));
        assertThat(submitted.status()).as("%s: %s", id, submitted.raw().body()).isEqualTo(201);
        var at = "/api/v1/staff/complaints/" + submitted.text("reference");
        var receipt = "Receipt " + (portal ? submitted : own(submitted.text("reference"))).text("receipt");
        ok(client.send(
                HttpRequest.newBuilder(URI.create(client.address() + "/api/v1/complaint/files?name=" + FILE + ".pdf"))
                        .header("Authorization", receipt)
                        .header("User-Agent", BROWSER)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(letter()))
                        .build()));
        ok(client.post("/api/v1/complaint/messages", Map.of("text", MESSAGE), receipt));

        var opened = ok(client.get(at, client.staff("s90")));
        checkSpecialCases(id, opened.body(), at);
        ok(client.post(at + "/assignments", Map.of("seat", "FIRST"), client.staff("s90")));
        ok(client.post(at + "/assignments", Map.of("seat", "SECOND"), client.staff("s90")));
        var seats = ok(client.get(at, client.staff("s90"))).body();
        var first = seats.path("review").path("firstReviewer").path("key").asText();
        var second = seats.path("review").path("secondReviewer").path("key").asText();
        assertThat(first).isNotEqualTo(second);
        ok(client.post(
                at + "/findings",
                Map.of("outcome", "UPHELD", "reasons", REASONS + id, "causes", List.of("STAFFING"), "minutes", 30),
                client.staff(first)));
        var reviewed = ok(client.get(at, client.staff(second)));
        assertThat(reviewed.body().path("told").path("text").asText())
                .isEqualTo(sent.path("text").asText());
        assertThat(reviewed.body().path("parties").path("identity").path("name").asText())
                .isEqualTo(sent.path("identity").asText().equals("OPEN") ? NAME : "");
        ok(client.post(
                at + "/concurrence",
                null,
                client.staff(second),
                "If-Match",
                reviewed.header("ETag").orElseThrow()));

        var tracked = ok(client.get("/api/v1/complaint", receipt)).body();
        assertThat(tracked.path("standing").path("status").asText()).isEqualTo("DECIDED");
        assertThat(tracked.path("correspondence").path("text").asText())
                .isEqualTo(sent.path("text").asText());
        assertThat(tracked.path("review").path("decision").path("reasons").asText())
                .isEqualTo(REASONS + id);
        assertThat(tracked.path("standing").path("legalDeadline").asBoolean())
                .isEqualTo(sent.path("category").asText().equals("DECISION"));
        assertThat(tracked.toString()).as("roles, never names").doesNotContain(first, second);
        assertThat(tracked.path("deadlines").path("objectionUntil").asText()).isNotEmpty();
    }

    /** A PDF file whose text is not packed, so that it could be found. */
    private static byte[] letter() {
        var bytes = new ByteArrayOutputStream();
        try (var paper = new PDDocument()) {
            var page = new PDPage();
            paper.addPage(page);
            try (var pen = new PDPageContentStream(paper, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
                pen.beginText();
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                pen.showText(IN_FILE);
                pen.endText();
            }
            paper.save(bytes, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).contains(IN_FILE);
        return bytes.toByteArray();
    }

    private void checkSpecialCases(String id, JsonNode opened, String at) {
        switch (id) {
            case "c14" -> {
                var named = opened.path("parties").path("named").path(0);
                assertThat(named.path("taken"))
                        .extracting(p -> p.path("key").asText())
                        .containsExactly("s31", "s33");
                assertThat(rulesOf(at))
                        .containsEntry("s33", "C1")
                        .containsEntry("s04", "C3")
                        .containsEntry("s32", "C4");
                ok(client.post(
                        at + "/leaving",
                        Map.of("staff", List.of("s33"), "reason", "It was Claudia Brandt."),
                        client.staff("s90")));
                ok(client.post(at + "/leaving/confirmation", Map.of("text", "Yes."), client.staff("s91")));
                assertThat(rulesOf(at)).as("settled: only a colleague now").containsEntry("s33", "C4");
            }
            case "c15" -> {
                assertThat(opened.path("parties").path("named"))
                        .as("a unit is no person")
                        .isEmpty();
                assertThat(opened.path("told").path("representative").asText()).isEqualTo("Migrationsberatung e. V.");
            }
            case "c17" ->
                assertThat(opened.path("protection").path("shielded").asBoolean())
                        .isTrue();
            default ->
                assertThat(opened.path("protection").path("shielded").asBoolean())
                        .isFalse();
        }
    }

    private Map<String, String> rulesOf(String at) {
        var first = new HashMap<String, String>();
        for (var candidate : ok(client.get(at + "/candidates?seat=FIRST", client.staff("s90")))
                .body()
                .path("candidates")) {
            candidate
                    .path("conflicts")
                    .forEach(c -> first.putIfAbsent(
                            candidate.path("staff").asText(), c.path("rule").asText()));
        }
        return first;
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status())
                .as(answer.raw().uri() + " " + answer.raw().body())
                .isEqualTo(200);
        return answer;
    }
}
