package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.vieraugen.documents.attachment.PadesSeal;

/** Many people send large files at once to a server that has been in use: each is taken, and the server's memory stays as it was. */
class LargeUploadsIT {
    /** So often somebody waits for a turn, which the server grants for 90 seconds each. */
    private static final int PATIENT = 4;

    private static final int AT_ONCE = Integer.getInteger("large", 2);
    private static final int LARGE = 20 * 1024 * 1024 - 100_000;
    private static final long MOST_MEGABYTES = 700;

    /** Bytes that nothing makes smaller, in a file that is signed. */
    private static byte[] signed(Path folder) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var paper = new PDDocument()) {
            var page = new PDPage();
            paper.addPage(page);
            var noise = new byte[LARGE];
            new Random(1).nextBytes(noise);
            var stream = paper.getDocument().createCOSStream();
            try (var out = stream.createRawOutputStream()) {
                out.write(noise);
            }
            page.getCOSObject().setItem(COSName.getPDFName("Noise"), stream);
            paper.save(bytes);
        }
        return new PadesSeal(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        folder.toString(),
                        true,
                        Clock.systemUTC())
                .on(bytes.toByteArray());
    }

    private static long residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Sends it again while the server says that others' files come first. */
    private static int taken(Client client, byte[] file) throws Exception {
        int status = Photos.send(client, "gross.pdf", file).status();
        for (int again = 0; again < PATIENT && status == 429; again++) {
            status = Photos.send(client, "gross.pdf", file).status();
        }
        return status;
    }

    /** Of every file of that name in the first page of the inbox, which holds those of the warm-up, too. */
    private static List<List<String>> signaturesOf(Client client, String name) {
        var found = new ArrayList<List<String>>();
        var lines = client.get("/api/v1/staff/complaints", client.staff("s90"))
                .body()
                .path("lines");
        for (var reference : lines.findValuesAsText("reference")) {
            var files = client.get("/api/v1/staff/complaints/" + reference, client.staff("s90"))
                    .body()
                    .path("correspondence")
                    .path("files");
            for (var file : files) {
                if (file.path("name").asText().equals(name)) {
                    found.add(file.path("signatures").findValuesAsText("state"));
                }
            }
        }
        return found;
    }

    @Test
    void signed_files_of_20_MB_at_once_and_then_twelve_photos_of_12_megapixels_at_a_server_in_use() throws Exception {
        var work = Path.of(
                System.getProperty("work"), "large-" + ProcessHandle.current().pid());
        Files.createDirectories(work);
        try (var database = new Database(work);
                var server = Server.start("large", work, database, Map.of())) {
            var client = new Client(server.address());
            Warm.up(client, work.resolve("warm"));
            takesSignedFiles(client, signed(work));
            assertSound(server);
            var answers = Photos.load(client, 12, 8);
            assertThat(answers.photos()).containsOnly(200).hasSize(12);
            assertThat(answers.submits()).isNotEmpty().noneMatch(status -> status >= 500);
            assertSound(server);
        }
    }

    private static void takesSignedFiles(Client client, byte[] file) throws Exception {
        var people = Executors.newFixedThreadPool(AT_ONCE);
        var all = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < AT_ONCE; i++) {
            all.add(() -> taken(client, file));
        }
        var answers = new ArrayList<Integer>();
        for (var answer : people.invokeAll(all)) {
            answers.add(answer.get());
        }
        people.shutdown();
        assertThat(answers).containsOnly(200).hasSize(AT_ONCE);
        assertThat(signaturesOf(client, "gross.pdf")).isNotEmpty().containsOnly(List.of("UNCHANGED"));
    }

    private static void assertSound(Server server) throws Exception {
        assertThat(server.log()).doesNotContain("OutOfMemoryError", "Java heap space");
        assertThat(residentMegabytes(server.pid())).isLessThan(MOST_MEGABYTES);
    }
}
