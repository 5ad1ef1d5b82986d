package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.portal.Browser.Look;
import org.vieraugen.running.Client;
import org.vieraugen.running.House;

/** What protects the staff, seen from both sides. */
class ProtectionIT {
    private static final String THREAT = "Ich weiß, wo ihr parkt. Ich komme morgen.";

    private static Browser browser;
    private static String address = "";
    private static Client client;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.running();
        address = House.running().one.address();
        client = new Client(address);
    }

    private static StaffWalk desk(Page page, String account, String reference) {
        var walk = new StaffWalk(page, address, "de");
        walk.signIn(account);
        walk.open(reference);
        return walk;
    }

    private static Client.Answer message(String receipt) {
        return client.post("/api/v1/complaint/messages", Map.of("text", "Und noch eine."), "Receipt " + receipt);
    }

    @Test
    void a_hurtful_text_is_blurred_and_a_calm_summary_stands_beside_it() {
        var submitted = client.post("/api/v1/complaints", Client.complaint("ANONYMOUS", THREAT), null);
        assertThat(submitted.status()).as("never refused").isEqualTo(201);
        var page = browser.page(Look.DESKTOP);
        var walk = desk(page, "s90", submitted.text("reference"));
        assertThat(page.locator(".v-shield .v-words").isVisible()).isFalse();
        assertThat(page.locator(".v-blurred").getAttribute("aria-hidden")).isEqualTo("true");
        assertThat((String) page.locator(".v-blurred").evaluate("blurred => getComputedStyle(blurred).filter"))
                .contains("blur");
        page.click(".v-shield > summary");
        assertThat(page.locator(".v-shield .v-words").textContent()).isEqualTo(THREAT);
        assertThat(page.locator(".v-blurred").isVisible()).isFalse();
        walk.write("SUMMARISE", "Die Person wartet seit März und ist sehr wütend.");
        assertThat(page.textContent("main")).contains("Ruhige Zusammenfassung", "wartet seit März");
        var tracked = client.get("/api/v1/complaint", "Receipt " + submitted.text("receipt"));
        assertThat(tracked.body().path("standing").path("timeline").findValuesAsText("kind"))
                .doesNotContain("SHIELDED", "SUMMARISED");
    }

    @Test
    void a_calm_summary_shields_what_no_list_knows_and_hurtful_messages_are_blurred_too() throws Exception {
        var submitted =
                client.post("/api/v1/complaints", Client.complaint("ANONYMOUS", "Harmlos für die Liste."), null);
        client.post("/api/v1/complaint/messages", Map.of("text", THREAT), "Receipt " + submitted.text("receipt"));
        var at = "/api/v1/staff/complaints/" + submitted.text("reference");
        var opened = client.get(at, client.staff("s90")).body();
        assertThat(opened.path("protection").path("shielded").asBoolean()).isFalse();
        assertThat(opened.path("correspondence")
                        .path("messages")
                        .path(0)
                        .path("shielded")
                        .asBoolean())
                .isTrue();
        client.post(at + "/calm-summary", Map.of("text", "Will einen Termin."), client.staff("s90"));
        assertThat(client.get(at, client.staff("s90"))
                        .body()
                        .path("protection")
                        .path("shielded")
                        .asBoolean())
                .isTrue();
        assertThat(shieldedInInbox(submitted.text("reference"))).isTrue();
    }

    /** What the inbox goes by. */
    private static boolean shieldedInInbox(String reference) throws Exception {
        try (var admin = House.running().database.connect("vieraugen", "postgres");
                var query = admin.prepareStatement("SELECT shielded FROM complaint WHERE reference = ?")) {
            query.setString(1, reference);
            try (var found = query.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    @Test
    void F9_contact_is_limited_by_two_told_and_contested() {
        var submitted = client.post("/api/v1/complaints", Client.complaint("ANONYMOUS", "Viel zu sagen."), null);
        var reference = submitted.text("reference");
        var receipt = submitted.text("receipt");
        var office = browser.page(Look.DESKTOP);
        var walk = desk(office, "s90", reference);
        walk.unfold("PROPOSE_LIMIT");
        office.fill("#PROPOSE_LIMIT-perWeek", "99");
        office.check("#PROPOSE_LIMIT-PHONE");
        office.fill(
                "#PROPOSE_LIMIT-until",
                LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(20).toString());
        office.fill("#PROPOSE_LIMIT-text", "Siebzig Nachrichten in einer Woche.");
        walk.press("PROPOSE_LIMIT");
        assertThat(office.locator("#PROPOSE_LIMIT-perWeek-error").count()).isEqualTo(1);
        office.fill("#PROPOSE_LIMIT-perWeek", "1");
        walk.press("PROPOSE_LIMIT");
        assertThat(office.textContent("main")).contains("Vorschlag: Kontakt begrenzen");
        assertThat(message(receipt).status()).as("nothing holds yet").isEqualTo(200);

        var ombuds = browser.page(Look.DESKTOP);
        var second = desk(ombuds, "s92", reference);
        second.write("ANSWER_LIMIT", "Eine Nachricht in der Woche genügt.");

        var refused = message(receipt);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).endsWith("/limit");
        var page = browser.page(Look.PHONE.withoutScripts());
        new Walk(page, address, "ar").follow(receipt);
        assertThat(page.textContent("main")).contains("Eine Nachricht in der Woche genügt.", "بالهاتف");
        page.fill("#answer-text", "Trotzdem.");
        page.click("form[action$='/case/answer'] button");
        page.waitForLoadState();
        assertThat(page.locator(".kern-alert--danger").count()).isEqualTo(1);
        assertThat(page.inputValue("#answer-text")).isEqualTo("Trotzdem.");
        page.click("details:has(#limit-text) > summary");
        page.fill("#limit-text", "Ich habe nur Fragen.");
        page.click("form[action$='/case/limit'] button");
        page.waitForLoadState();
        assertThat(page.locator(".kern-alert--success").count()).isEqualTo(1);
        assertThat(message(receipt).status()).as("contested: it does not hold").isEqualTo(200);
        assertThat(client.post(
                                "/api/v1/complaint/contact-limit/contest",
                                Map.of("text", "Noch einmal."),
                                "Receipt " + receipt)
                        .text("type"))
                .as("once")
                .endsWith("rule-f9");

        var at = "/api/v1/staff/complaints/" + reference + "/contact-limit/";
        var words = Map.of("text", "Bleibt.");
        for (var involved : List.of("s90", "s92")) {
            assertThat(client.post(at + "upholding", words, client.staff(involved))
                            .text("type"))
                    .endsWith("rule-f9");
        }
        assertThat(client.post(at + "lifting", words, client.staff("s90")).status())
                .isEqualTo(200);
        assertThat(message(receipt).status()).isEqualTo(200);
        assertThat(client.get("/api/v1/complaint", "Receipt " + receipt)
                        .body()
                        .path("standing")
                        .path("timeline")
                        .findValuesAsText("kind"))
                .contains("LIMIT_PROPOSED", "CONTACT_LIMITED", "LIMIT_CONTESTED", "LIMIT_LIFTED");
    }

    @Test
    void a_threat_goes_to_the_security_office_on_paper_without_a_name() {
        var told = Client.complaint("OPEN", THREAT);
        told.put("contact", Map.of("name", "Wilma Wütend"));
        var submitted = client.post("/api/v1/complaints", told, null);
        var page = browser.page(Look.DESKTOP);
        var walk = desk(page, "s90", submitted.text("reference"));
        walk.unfold("REPORT_THREAT");
        page.fill("#REPORT_THREAT-threat", THREAT);
        walk.press("REPORT_THREAT");
        assertThat(page.locator("#REPORT_THREAT-text-error").count()).isEqualTo(1);
        page.fill("#REPORT_THREAT-text", "Sie nennt den Parkplatz.");
        walk.press("REPORT_THREAT");
        var paper = page.context().request().get(address + page.getAttribute("a[href$='/threats/1']", "href"));
        assertThat(paper.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(new String(paper.body(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Wilma");
        assertThat(page.context()
                        .request()
                        .get(address + "/de/staff/cases/" + submitted.text("reference") + "/threats/2")
                        .status())
                .isEqualTo(404);
        assertThat(client.get("/api/v1/complaint", "Receipt " + submitted.text("receipt"))
                        .body()
                        .path("standing")
                        .path("timeline")
                        .findValuesAsText("kind"))
                .doesNotContain("THREAT_REPORTED");
    }
}
