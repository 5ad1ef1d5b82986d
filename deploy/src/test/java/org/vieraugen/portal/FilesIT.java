package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.portal.Browser.Look;
import org.vieraugen.running.Client;
import org.vieraugen.running.House;

/** Photos and documents on their way in and out. */
class FilesIT {
    private static final String[] REASONS = {
        "foto.heic – HEIC-Fotos (vom iPhone) lassen sich hier nicht öffnen",
        "buch.pdf – Das PDF hat mehr als 500 Seiten",
        "formular.pdf – Davon käme nur ein Deckblatt an",
        "riesig.jpg – Das Bild ist zu groß, um es zu öffnen"
    };

    private static Browser browser;
    private static House house;
    private static String address = "";

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.running();
        house = House.running();
        address = house.one.address();
    }

    private static Walk atFiles(Page page) {
        var walk = new Walk(page, address, "de");
        walk.start();
        walk.begin();
        walk.identity("ANONYMOUS", "");
        walk.next();
        walk.tell("OTHER", "Mit Foto.");
        for (int step = 0; step < 4; step++) {
            walk.next();
        }
        return walk;
    }

    private static void add(Page page, Path... files) {
        page.setInputFiles("#files", files);
        if (page.locator("button[data-upload]").isVisible()) {
            page.click("button[data-upload]");
            page.waitForLoadState();
        } else {
            page.waitForFunction("() => !document.querySelector('[data-progress] progress')");
        }
    }

    private static String reference(Page page, Walk walk) {
        walk.next();
        assertThat(page.textContent("main")).contains("Brief vom Amt.jpg");
        walk.next();
        page.click("form[action$='/receipt/follow'] button");
        page.waitForLoadState();
        return walk.reference();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void each_file_is_taken_or_refused_by_name_and_I4_what_is_hidden_is_gone(boolean scripts) throws Exception {
        var page = browser.page(scripts ? Look.DESKTOP : Look.PHONE.withoutScripts());
        var walk = atFiles(page);
        add(
                page,
                Pictures.file(folder, "Brief vom Amt.jpg", Pictures.photo()),
                Pictures.file(folder, "programm.pdf", "MZ".getBytes(StandardCharsets.US_ASCII)),
                Pictures.file(folder, "leer.png", new byte[0]));
        assertThat(page.textContent("main"))
                .contains(
                        "Brief vom Amt.jpg", "programm.pdf – Möglich sind nur Fotos", "leer.png – Die Datei ist leer");
        add(page, Pictures.file(folder, "zweites.jpg", Pictures.photo()));
        assertThat(page.locator("button[name=remove]").count()).isEqualTo(2);
        page.locator("button[name=remove]").last().click();
        page.waitForLoadState();
        page.navigate(page.url().replaceFirst("/[a-z]+$", "/files"));
        assertThat(page.locator("button[name=remove]").count()).isEqualTo(1);

        var reference = reference(page, walk);
        var link = page.getAttribute(".v-files a", "href");
        var file = page.context().request().get(address + link);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().get("content-disposition"))
                .startsWith("attachment")
                .contains("Brief%20vom%20Amt.jpg");
        assertThat(file.headers().get("content-security-policy")).contains("sandbox");
        assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).doesNotContain(Pictures.HIDDEN);

        var office = browser.page(Look.DESKTOP);
        new StaffWalk(office, address, "de").signIn("s90");
        office.navigate(address + "/de/staff/cases/" + reference);
        var seen = office.context().request().get(address + office.getAttribute(".v-files a", "href"));
        assertThat(seen.body()).isEqualTo(file.body());
        page.reload();
        assertThat(page.textContent(".v-timeline")).contains("Datei geöffnet");

        var stranger = browser.page(Look.DESKTOP);
        new StaffWalk(stranger, address, "de").signIn("s12");
        assertThat(stranger.context()
                        .request()
                        .get(address + "/de/staff/cases/" + reference + link.substring(link.indexOf("/files/")))
                        .status())
                .as("a case of somebody else's does not exist for a reviewer (F5)")
                .isEqualTo(404);
        assertThat(house.database.dump()).doesNotContain("Brief vom Amt", Pictures.HIDDEN);
    }

    @Test
    void a_file_of_over_20_MB_is_refused_by_name_and_the_others_are_taken() throws Exception {
        var page = browser.page(Look.PHONE.withoutScripts());
        atFiles(page);
        add(
                page,
                Pictures.file(folder, "gross.jpg", huge()),
                Pictures.file(folder, "Brief vom Amt.jpg", Pictures.photo()));
        assertThat(page.textContent("main")).contains("gross.jpg – Die Datei ist größer als 20 MB");
        assertThat(page.locator("button[name=remove]").count()).isEqualTo(1);
    }

    private static byte[] huge() throws IOException {
        return java.util.Arrays.copyOf(Pictures.photo(), 20 * 1024 * 1024 + 1);
    }

    /** The beginning of what an iPhone stores. */
    private static byte[] heic() {
        return "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] book(int pages) throws IOException {
        try (var paper = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                paper.addPage(new PDPage());
            }
            var bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A form that another program has to draw. */
    private static byte[] drawnElsewhere() throws IOException {
        try (var paper = new PDDocument()) {
            paper.addPage(new PDPage());
            var form = new COSDictionary();
            form.setItem("XFA", new COSString("<xdp:xdp/>"));
            paper.getDocumentCatalog().getCOSObject().setItem("AcroForm", form);
            var bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return bytes.toByteArray();
        }
    }

    private Path[] refusedOnes() throws IOException {
        return new Path[] {
            Pictures.file(folder, "foto.heic", heic()),
            Pictures.file(folder, "buch.pdf", book(501)),
            Pictures.file(folder, "formular.pdf", drawnElsewhere()),
            Pictures.file(folder, "riesig.jpg", Pictures.claiming(30_000, 30_000))
        };
    }

    @Test
    void what_is_too_large_too_long_or_of_a_phones_own_kind_is_refused_in_words_in_the_form_and_at_the_case()
            throws Exception {
        var page = browser.page(Look.PHONE.withoutScripts());
        var walk = atFiles(page);
        assertThat(page.getAttribute("#files", "accept")).doesNotContain("heic");
        assertThat(page.textContent("#files-hint")).contains("HEIC");
        add(page, refusedOnes());
        assertThat(page.textContent("main")).contains(REASONS);
        add(page, Pictures.file(folder, "Brief vom Amt.jpg", Pictures.photo()));
        reference(page, walk);
        page.setInputFiles("#files", refusedOnes());
        page.click("button[data-upload]");
        page.waitForLoadState();
        assertThat(page.textContent("main")).contains(REASONS);
    }

    @Test
    void the_API_tells_the_reason_in_the_readers_language() throws Exception {
        var client = new Client(address);
        var receipt = "Receipt "
                + client.post("/api/v1/complaints", Client.complaint("OPEN", "Mit Anlage."), null)
                        .text("receipt");
        var refused = client.send(HttpRequest.newBuilder(URI.create(address + "/api/v1/complaint/files?name=foto.heic"))
                .header("Authorization", receipt)
                .header("Accept-Language", "tr")
                .POST(HttpRequest.BodyPublishers.ofByteArray(heic()))
                .build());
        assertThat(refused.status()).isEqualTo(400);
        var error = refused.body().path("errors").path(0);
        assertThat(error.path("code").asText()).isEqualTo("file-heic");
        assertThat(error.path("detail").asText()).startsWith("HEIC fotoğraflar");
    }

    @Test
    void files_can_be_added_later_and_over_the_API_and_a_foreign_form_brings_none() throws Exception {
        var page = browser.page(Look.DESKTOP);
        var walk = atFiles(page);
        add(page, Pictures.file(folder, "Brief vom Amt.jpg", Pictures.photo()));
        reference(page, walk);
        page.setInputFiles("#files", new Path[] {Pictures.file(folder, "später.jpg", Pictures.photo())});
        page.click("button[data-upload]");
        page.waitForLoadState();
        assertThat(page.textContent(".v-files")).contains("Brief vom Amt.jpg");
        assertThat(page.textContent("main")).contains("später.jpg", "Ihre Dateien sind angekommen");
        page.click("button[data-upload]");
        page.waitForLoadState();
        assertThat(page.locator("[data-summary]").count()).isEqualTo(1);

        var foreign = page.context()
                .request()
                .post(
                        address + "/de/case/files",
                        RequestOptions.create()
                                .setMultipart(com.microsoft.playwright.options.FormData.create()
                                        .set("files", Pictures.file(folder, "fremd.jpg", Pictures.photo()))));
        assertThat(foreign.status()).isEqualTo(422);
        page.reload();
        assertThat(page.textContent("main")).doesNotContain("fremd.jpg");
    }

    @Test
    void the_API_takes_a_file_and_names_what_is_wrong_with_another() throws Exception {
        var client = new Client(address);
        var receipt = "Receipt "
                + client.post(
                                "/api/v1/complaints",
                                java.util.Map.of(
                                        "department", "foreigners",
                                        "category", "OTHER",
                                        "language", "de",
                                        "identity", "ANONYMOUS",
                                        "text", "Mit Anlage."),
                                null)
                        .text("receipt");
        assertThat(send(client, receipt, "Brief.jpg", Pictures.photo()).status())
                .isEqualTo(200);
        var refused = send(client, receipt, "Brief.jpg", "Guten Tag".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.raw().body()).contains("file-kind");
        var id = client.get("/api/v1/complaint", receipt)
                .body()
                .path("correspondence")
                .path("files")
                .path(0)
                .path("id")
                .asText();
        assertThat(client.get("/api/v1/complaint/files/" + id, receipt).status())
                .isEqualTo(200);
        assertThat(client.get("/api/v1/complaint/files/" + java.util.UUID.randomUUID(), receipt)
                        .status())
                .isEqualTo(404);
    }

    private static Client.Answer send(Client client, String receipt, String name, byte[] content) {
        return client.send(HttpRequest.newBuilder(URI.create(address + "/api/v1/complaint/files?name=" + name))
                .header("Authorization", receipt)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .build());
    }
}
