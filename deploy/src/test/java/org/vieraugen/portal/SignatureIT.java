package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.application.testing.Programs;
import org.vieraugen.portal.Browser.Look;
import org.vieraugen.running.Client;
import org.vieraugen.running.House;
import org.vieraugen.web.portal.Told;

/** Sealed papers, signed authorisations, and what the office learns of signatures that it is sent; all validated by poppler's pdfsig. */
class SignatureIT {
    private static final String VALID = "Signature is Valid.";

    private static Browser browser;
    private static String address = "";
    private static Client client;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.running();
        address = House.running().one.address();
        client = new Client(address);
    }

    private String validated(byte[] paper) throws Exception {
        var file = Files.write(folder.resolve("paper.pdf"), paper);
        Programs.need("pdfsig", "poppler-utils");
        var process = new ProcessBuilder("pdfsig", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static byte[] loaded(Page page, String path) {
        var file = page.context().request().get(address + path);
        assertThat(file.status()).as(path).isEqualTo(200);
        assertThat(file.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(file.headers().get("content-disposition")).startsWith("attachment");
        return file.body();
    }

    private static Page following(Look look, String language, String receipt) {
        var page = browser.page(look);
        new Walk(page, address, language).follow(receipt);
        return page;
    }

    /** What a screen reader would read. */
    private static String told(byte[] paper) throws Exception {
        try (var document = Loader.loadPDF(paper)) {
            return String.join("\n", Told.in(document));
        }
    }

    private static Walk atReceipt(Page page, String language, String text) {
        var walk = new Walk(page, address, language);
        walk.start();
        walk.begin();
        walk.identity("ANONYMOUS", "");
        walk.next();
        walk.tell("OTHER", text);
        for (int step = 0; step < 5; step++) {
            walk.next();
        }
        walk.next();
        page.waitForURL(url -> url.endsWith("/receipt"));
        return walk;
    }

    @Test
    void a_receipt_and_a_decision_bear_the_seal_in_any_script() throws Exception {
        var page = browser.page(Look.DESKTOP);
        var walk = atReceipt(page, "ar", "Der Brief ist falsch.");
        assertThat(validated(loaded(page, "/ar/receipt/pdf"))).contains(VALID, "Total document signed");
        page.click("form[action$='/receipt/follow'] button");
        page.waitForLoadState();
        assertThat(page.context().request().get(address + "/ar/case/decision").url())
                .as("there is none yet")
                .endsWith("/ar/case");
        var reference = walk.reference();
        var course = new Course(client);
        course.ask(reference);
        walk.answer("Gestern.");
        course.decide(reference);
        page.reload();
        var decision = loaded(page, page.getAttribute("a[href$='/case/decision']", "href"));
        assertThat(validated(decision)).contains(VALID, "Total document signed");
        assertThat(told(decision))
                .contains(
                        reference, "Der Brief nennt einen falschen Grund.", "Termin am Dienstag um 9 Uhr, Zimmer 12.");
        assertThat(page.content()).doesNotContain("s12");
    }

    @Test
    void a_long_decision_takes_several_pages() throws Exception {
        var submitted = client.post("/api/v1/complaints", Client.complaint("ANONYMOUS", "Lang."), null);
        var at = "/api/v1/staff/complaints/" + submitted.text("reference");
        client.post(at + "/assignments", Map.of("seat", "FIRST", "staff", "s12"), client.staff("s90"));
        client.post(at + "/assignments", Map.of("seat", "SECOND", "staff", "s21"), client.staff("s90"));
        var reasons = "Das haben wir geprüft, Satz für Satz, und dazu gibt es viel zu sagen.\n".repeat(200);
        client.post(
                at + "/findings",
                Map.of("outcome", "NOT_UPHELD", "reasons", reasons, "causes", java.util.List.of("NONE"), "minutes", 5),
                client.staff("s12"));
        assertThat(client.post(at + "/concurrence", null, client.staff("s21")).status())
                .isEqualTo(200);
        var page = following(Look.PHONE, "de", submitted.text("receipt"));
        var decision = loaded(page, "/de/case/decision");
        assertThat(validated(decision)).contains(VALID, "Total document signed");
        try (var document = Loader.loadPDF(decision)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
        }
    }

    private static void sign(Page page, String whom, String signer, String name, String code) {
        page.fill("#representative", whom);
        page.check("#signer-" + signer);
        page.fill("#name", name);
        page.fill("#code", code);
        page.click("main form .kern-btn--primary");
        page.waitForLoadState();
    }

    @Test
    void an_authorisation_is_drawn_sealed_and_shown_to_the_office() throws Exception {
        var submitted = client.post("/api/v1/complaints", Client.complaint("OPEN", "Mit Vollmacht."), null);
        var code = submitted.text("receipt");
        var page = following(Look.DESKTOP, "uk", code);
        page.click("details:has(a[href$='/case/authorisation']) > summary");
        page.click("a[href$='/case/authorisation']");
        page.waitForLoadState();
        page.locator("[data-drawing] svg").scrollIntoViewIfNeeded();
        var field = page.locator("[data-drawing] svg").boundingBox();
        page.mouse().move(field.x + 40, field.y + 100);
        page.mouse().down();
        page.mouse().move(field.x + 140, field.y + 60);
        page.mouse().move(field.x + 240, field.y + 120);
        page.mouse().up();
        assertThat(page.inputValue("#drawing")).matches("M\\d+ \\d+( L\\d+ \\d+)+");
        sign(page, "Verein Brücke", "COMPLAINANT", "Олена Приклад", "ABCD");
        assertThat(page.locator("#code-error").count()).isEqualTo(1);
        assertThat(page.inputValue("#drawing")).as("nothing is lost").startsWith("M");
        page.fill("#code", code);
        page.click("main form .kern-btn--primary");
        page.waitForLoadState();
        assertThat(page.url()).endsWith("/uk/case");
        assertThat(page.locator(".kern-alert--success").count()).isEqualTo(1);
        assertThat(page.textContent("main")).contains("Verein Brücke", "Олена Приклад");

        var paper = loaded(page, page.getAttribute(".v-files a", "href"));
        assertThat(validated(paper)).contains(VALID, "Total document signed");
        assertThat(told(paper))
                .contains(
                        "Verein Brücke", "Олена Приклад", "SHA-256", "Ich bevollmächtige", submitted.text("reference"));

        var office = browser.page(Look.DESKTOP);
        var walk = new StaffWalk(office, address, "de");
        walk.signIn("s90");
        walk.open(submitted.text("reference"));
        assertThat(office.textContent("main")).contains("Vollmachten", "Verein Brücke", "Олена Приклад");
        assertThat(loaded(office, office.getAttribute(".v-files a", "href"))).isEqualTo(paper);
    }

    @Test
    void I1_who_complains_confidentially_does_not_sign_and_the_representative_does_without_scripts() {
        var submitted = client.post("/api/v1/complaints", Client.complaint("CONFIDENTIAL", "Vertraulich."), null);
        var page = following(Look.PHONE.withoutScripts(), "de", submitted.text("receipt"));
        page.navigate(address + "/de/case/authorisation");
        assertThat(page.locator("#signer-COMPLAINANT").isDisabled()).isTrue();
        assertThat(page.locator("[data-drawing]").isVisible()).isFalse();
        page.click("main form .kern-btn--primary");
        page.waitForLoadState();
        assertThat(page.locator("[data-summary] li").count()).isEqualTo(4);
        sign(page, "Migrationsberatung e. V.", "REPRESENTATIVE", "Ruben Thal", submitted.text("receipt"));
        assertThat(page.textContent("main")).contains("Migrationsberatung e. V.", "Ruben Thal");
    }

    private void addFile(String receipt, String name, byte[] content) {
        var sent = client.send(HttpRequest.newBuilder(URI.create(address + "/api/v1/complaint/files?name=" + name))
                .header("Authorization", "Receipt " + receipt)
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .build());
        assertThat(sent.status()).as(sent.raw().body()).isEqualTo(200);
    }

    @Test
    void the_office_learns_what_a_signature_is_worth_and_I1_no_name_that_it_must_not_know() throws Exception {
        // The sealed receipt of one complaint is a signed file like any other.
        var page = browser.page(Look.DESKTOP);
        atReceipt(page, "de", "Für die Quittung.");
        var signed = loaded(page, "/de/receipt/pdf");
        var office = browser.page(Look.DESKTOP);
        var staff = new StaffWalk(office, address, "de");
        staff.signIn("s90");
        for (var mode : java.util.List.of("OPEN", "CONFIDENTIAL")) {
            var submitted = client.post("/api/v1/complaints", Client.complaint(mode, "Mit Unterschrift."), null);
            addFile(submitted.text("receipt"), "unterschrieben.pdf", signed);
            staff.open(submitted.text("reference"));
            var files = office.textContent(".v-files");
            assertThat(files).contains("Unterschrieben und unverändert", "Nicht auf Schadsoftware geprüft");
            assertThat(files.contains("Vieraugen try-out")).isEqualTo(mode.equals("OPEN"));
        }
    }
}
