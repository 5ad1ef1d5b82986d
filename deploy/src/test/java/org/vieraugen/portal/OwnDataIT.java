package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.portal.Browser.Look;
import org.vieraugen.running.Client;
import org.vieraugen.running.House;

/** What is stored about a complainant: taken along whole, and corrected, by whoever holds the receipt. */
class OwnDataIT {
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

    private static Client.Answer submitted(String mode) {
        var all = Client.complaint(mode, "Alles über mich.");
        all.put("namedStaff", List.of("Frau Unbekannt"));
        all.computeIfPresent(
                "contact", (field, some) -> Map.of("name", "Ada Falschgeschrieben", "email", "ada@alt.example"));
        return client.post("/api/v1/complaints", all, null);
    }

    private static Map<String, byte[]> taken(String receipt) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "/api/v1/complaint/own-data"))
                                .header("Authorization", "Receipt " + receipt)
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        var entries = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static JsonNode told(String receipt) throws IOException, InterruptedException {
        return Client.JSON.readTree(taken(receipt).get("complaint.json"));
    }

    @Test
    void everything_stored_is_in_the_package_and_a_correction_replaces_it() throws Exception {
        var receipt = submitted("CONFIDENTIAL").text("receipt");
        assertThat(client.post("/api/v1/complaint/messages", Map.of("text", "Noch etwas."), "Receipt " + receipt)
                        .status())
                .isEqualTo(200);
        var before = told(receipt);
        assertThat(before.path("identity").path("name").asText()).isEqualTo("Ada Falschgeschrieben");
        assertThat(before.path("named").get(0).asText()).isEqualTo("Frau Unbekannt");
        assertThat(before.path("complaint").path("correspondence").path("text").asText())
                .isEqualTo("Alles über mich.");
        assertThat(before.path("complaint")
                        .path("correspondence")
                        .path("messages")
                        .get(0)
                        .path("text")
                        .asText())
                .isEqualTo("Noch etwas.");

        var corrected = client.send(
                "PUT",
                "/api/v1/complaint/own-data/identity",
                Client.JSON.writeValueAsString(Map.of("name", "Ada Richtig")),
                "Receipt " + receipt);
        assertThat(corrected.status()).isEqualTo(200);
        var after = told(receipt);
        assertThat(after.path("identity").path("name").asText()).isEqualTo("Ada Richtig");
        assertThat(after.path("identity").has("email")).isFalse();
        assertThat(after.path("complaint").path("standing").path("timeline").findValuesAsText("kind"))
                .contains("IDENTITY_CORRECTED");
    }

    @Test
    void bad_corrections_change_nothing() throws Exception {
        var receipt = submitted("CONFIDENTIAL").text("receipt");
        for (var wrong : new String[] {"{}", "{\"email\":\"keine\"}", "{\"name\":\"\"}", "{\"nick\":\"A\"}"}) {
            assertThat(client.send("PUT", "/api/v1/complaint/own-data/identity", wrong, "Receipt " + receipt)
                            .status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(told(receipt).path("identity").path("name").asText()).isEqualTo("Ada Falschgeschrieben");
    }

    @Test
    void I1_of_an_anonymous_complaint_there_is_nothing_to_correct() throws Exception {
        var receipt = submitted("ANONYMOUS").text("receipt");
        assertThat(told(receipt).has("identity")).isFalse();
        var refused =
                client.send("PUT", "/api/v1/complaint/own-data/identity", "{\"name\":\"Doch\"}", "Receipt " + receipt);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).endsWith("rule-i1");
    }

    @Test
    void the_page_corrects_and_hands_out_without_scripts() {
        var receipt = submitted("OPEN").text("receipt");
        var page = browser.page(Look.PHONE.withoutScripts());
        page.navigate(address + "/ar/follow");
        page.fill("#code", receipt);
        page.click("main form .kern-btn--primary");
        page.waitForLoadState();
        page.click("details:has(#contact-name) > summary");
        page.fill("#contact-email", "keine");
        page.click("details:has(#contact-name) .kern-btn--secondary:has-text('حفظ')");
        page.waitForLoadState();
        assertThat(page.locator("#contact-email-error").count()).isEqualTo(1);
        page.fill("#contact-email", "ada@neu.example");
        page.click("details:has(#contact-name) .kern-btn--secondary:has-text('حفظ')");
        page.waitForLoadState();
        assertThat(page.locator(".kern-alert--success").count()).isEqualTo(1);
        var file = page.context().request().get(address + "/ar/case/data");
        assertThat(file.headers().get("content-type")).isEqualTo("application/zip");
        assertThat(file.body()).startsWith('P', 'K');
    }
}
