package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.portal.Browser.Look;
import org.vieraugen.running.Client;
import org.vieraugen.running.House;

/** The receipt: kept, printed, lost and found; and what is said to the complainant afterwards. */
class ReceiptIT {
    private static final String SENTENCE = "Meine Oma backt im Winter Apfelkuchen";

    private static Browser browser;
    private static House house;
    private static String address = "";
    private static Client client;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.running();
        house = House.running();
        address = house.one.address();
        client = new Client(address);
    }

    private static Walk submitted(Page page, String language) {
        var walk = new Walk(page, address, language);
        walk.start();
        walk.begin();
        walk.identity("ANONYMOUS", "");
        walk.next();
        walk.tell("OTHER", "Etwas ist geschehen.");
        for (int step = 0; step < 5; step++) {
            walk.next();
        }
        walk.next();
        return walk;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar", "zh", "hi"})
    void the_paper_holds_the_code_and_tells_its_text_to_screen_readers(String language) throws Exception {
        var page = browser.page(Look.DESKTOP);
        var code = submitted(page, language).code();
        var file = page.context().request().get(address + "/" + language + "/receipt/pdf");
        assertThat(file.headers().get("content-type")).isEqualTo("application/pdf");
        try (var paper = Loader.loadPDF(file.body())) {
            assertThat(new PDFTextStripper().getText(paper)).contains(code);
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void I5_a_lost_code_is_brought_back_by_a_sentence_and_wrong_ones_are_slowed() {
        var page = browser.page(Look.PHONE.withoutScripts());
        var walk = submitted(page, "de");
        var old = walk.code();
        var reference = page.textContent(".v-receipt bdi").strip();
        page.click("#second-secret > summary");
        page.fill("#secret", "zu kurz");
        page.click("#second-secret button");
        page.waitForLoadState();
        assertThat(page.inputValue("#secret")).isEqualTo("zu kurz");
        page.fill("#secret", SENTENCE);
        page.click("#second-secret button");
        page.waitForLoadState();

        var later = browser.page(Look.PHONE.withoutScripts());
        later.navigate(address + "/de/lost-code");
        lost(later, reference, "Meine Oma backt im Sommer Apfelkuchen");
        assertThat(later.locator("[data-summary] a").count()).isEqualTo(1);
        lost(later, reference, SENTENCE);
        assertThat(later.locator(".kern-alert--warning").count()).isEqualTo(1);
        var patience = Instant.now().plus(Duration.ofSeconds(20));
        while (!later.url().endsWith("/receipt") && Instant.now().isBefore(patience)) {
            lost(later, reference.toLowerCase(java.util.Locale.ROOT), "meine OMA backt, im winter: apfelkuchen!");
        }
        var fresh = new Walk(later, address, "de").code();
        assertThat(fresh).isNotEqualTo(old);
        assertThat(client.get("/api/v1/complaint", "Receipt " + old).status()).isEqualTo(401);
        assertThat(client.get("/api/v1/complaint", "Receipt " + fresh).text("reference"))
                .isEqualTo(reference);
    }

    private static void lost(Page page, String reference, String sentence) {
        page.fill("#reference", reference);
        page.fill("#secret", sentence);
        page.click("main form .kern-btn--primary");
        page.waitForLoadState();
    }

    @Test
    void nobody_learns_by_a_wrong_sentence_whether_there_is_a_complaint() {
        var unknown = client.post(
                "/api/v1/receipts",
                Map.of(
                        "reference",
                        Reference.of("ABH", 2026, 77_777_777).text(),
                        "sentence",
                        "Ein Satz, den es nicht gibt, gar nicht"),
                null);
        assertThat(unknown.status()).isEqualTo(401);
    }

    @Test
    void how_satisfied_somebody_is_can_be_said_once_after_the_decision() {
        var page = browser.page(Look.DESKTOP);
        var walk = submitted(page, "en");
        page.click("form[action$='/receipt/follow'] button");
        var reference = walk.reference();
        assertThat(page.locator("#rating-text").count()).isZero();
        var course = new Course(client);
        course.ask(reference);
        page.reload();
        walk.answer("Yes.");
        course.decide(reference);
        page.reload();
        page.click("details:has(#rating-text) > summary");
        page.click("form[action$='/case/rating'] button");
        page.waitForLoadState();
        assertThat(page.locator("[data-summary] a").count()).isEqualTo(1);
        page.check("#rating-4");
        walk.write("rating", "Quick and clear.");
        assertThat(page.locator("#rating-text").count()).isZero();
        assertThat(page.textContent(".v-timeline")).contains("You said how satisfied you are");
    }

    @Test
    void a_working_copy_in_german_stands_beside_the_text() {
        var reference = client.post(
                        "/api/v1/complaints",
                        Map.of(
                                "department", "foreigners",
                                "category", "OTHER",
                                "language", "ar",
                                "identity", "ANONYMOUS",
                                "text", "تحدثت معي بطريقة سيئة."),
                        null)
                .text("reference");
        var page = browser.page(Look.DESKTOP);
        var office = new StaffWalk(page, address, "de");
        office.signIn("s90");
        office.open(reference);
        office.write("WORKING_COPY", "Sie sprach unfreundlich mit mir.");
        assertThat(page.textContent(".v-copy")).contains("Sie sprach unfreundlich mit mir.", "Renate Albers");
    }

    @Test
    void I1_a_confidential_complainant_is_told_by_the_system_that_there_is_something_new() throws Exception {
        var reference = client.post(
                        "/api/v1/complaints",
                        Map.of(
                                "department",
                                "foreigners",
                                "category",
                                "OTHER",
                                "language",
                                "ar",
                                "identity",
                                "CONFIDENTIAL",
                                "contact",
                                Map.of("name", "سميرة", "email", "samira@vertraulich.example"),
                                "text",
                                "انتظرت طويلا."),
                        null)
                .text("reference");
        new Course(client).ask(reference);
        var patience = Instant.now().plus(Duration.ofSeconds(40));
        while (house.mail.getReceivedMessagesForDomain("vertraulich.example").length == 0
                && Instant.now().isBefore(patience)) {
            house.mail.waitForIncomingEmail(500, Integer.MAX_VALUE);
        }
        var mails = house.mail.getReceivedMessagesForDomain("vertraulich.example");
        assertThat(mails).hasSize(1);
        assertThat(mails[0].getSubject()).isEqualTo("هناك رسالة جديدة لك");
        var parts = (MimeMultipart) mails[0].getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            assertThat(parts.getBodyPart(i).getContent().toString())
                    .contains("/ar/follow")
                    .doesNotContain(reference, "سميرة", "Wann haben Sie");
        }
        assertThat(Arrays.toString(mails[0].getAllRecipients())).contains("samira@vertraulich.example");
    }
}
