package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A confidential identity over HTTP: sealed for everybody, open for 72 hours to the one who was permitted (I2). */
class UnsealingIT {
    private static Client client;
    private static House house;

    @BeforeAll
    static void open() throws Exception {
        house = House.running();
        client = new Client(house.one.address());
    }

    private static Client.Answer submitted() {
        return client.post(
                "/api/v1/complaints",
                Map.of(
                        "department",
                        "foreigners",
                        "category",
                        "OTHER",
                        "language",
                        "de",
                        "identity",
                        "CONFIDENTIAL",
                        "contact",
                        Map.of("name", "Samira Geheim", "email", "samira@geheim.example"),
                        "text",
                        "Vertraulich."),
                null);
    }

    private static String identity(String reference) {
        return "/api/v1/staff/complaints/" + reference + "/identity";
    }

    private static Client.Answer answer(String reference, Map<String, ?> answer, String staff) {
        return client.post(identity(reference) + "/answer", answer, client.staff(staff));
    }

    @Test
    void I2_nobody_reads_it_before_another_person_has_approved() throws Exception {
        var told = submitted();
        var reference = told.text("reference");
        for (var staff : new String[] {"s90", "s92", "s93", "s94", "s12"}) {
            assertThat(client.get(identity(reference), client.staff(staff)).status())
                    .as(staff)
                    .isEqualTo(staff.equals("s12") ? 404 : 403);
        }
        assertThat(client.post(identity(reference) + "/request", Map.of("purpose", "Zustellung"), client.staff("s92"))
                        .status())
                .as("the one whose word opens it does not ask for it")
                .isEqualTo(409);
        client.post(identity(reference) + "/request", Map.of("purpose", "Zustellung"), client.staff("s90"));
        assertThat(client.get(identity(reference), client.staff("s90")).status())
                .isEqualTo(403);
        assertThat(answer(reference, Map.of("approved", true, "reasons", "Ich selbst."), "s90")
                        .status())
                .isEqualTo(403);
        assertThat(answer(reference, Map.of("approved", true, "reasons", "Nötig."), "s92")
                        .status())
                .isEqualTo(200);

        var seen = client.get(identity(reference), client.staff("s90"));
        assertThat(seen.text("name")).isEqualTo("Samira Geheim");
        assertThat(client.get(identity(reference), client.staff("s91")).status())
                .isEqualTo(403);
        assertThat(client.get(identity(reference), client.staff("s92")).status())
                .isEqualTo(403);
        assertThat(client.get("/api/v1/complaint", "Receipt " + told.text("receipt"))
                        .body()
                        .path("standing")
                        .path("timeline")
                        .findValuesAsText("kind"))
                .contains("UNSEAL_REQUESTED", "UNSEALED", "LOOKED_AT_IDENTITY");
        assertThat(house.database.dump()).doesNotContain("Samira Geheim", "samira@geheim.example");
    }

    @Test
    void I2_where_the_law_forbids_it_the_complainant_sees_nothing_of_it() {
        var told = submitted();
        var reference = told.text("reference");
        client.post(
                identity(reference) + "/request", Map.of("purpose", "Auskunft an das Gericht"), client.staff("s90"));
        answer(reference, Map.of("approved", true, "reasons", "Beschluss.", "silence", "INVESTIGATION"), "s92");
        client.get(identity(reference), client.staff("s90"));
        assertThat(client.get("/api/v1/complaint", "Receipt " + told.text("receipt"))
                        .body()
                        .path("standing")
                        .path("timeline")
                        .findValuesAsText("kind"))
                .doesNotContain("UNSEAL_REQUESTED", "UNSEALED", "LOOKED_AT_IDENTITY");
    }

    @Test
    void I1_an_anonymous_complaint_has_nothing_to_unseal() {
        var reference = client.post(
                        "/api/v1/complaints",
                        Map.of(
                                "department", "foreigners",
                                "category", "OTHER",
                                "language", "de",
                                "identity", "ANONYMOUS",
                                "text", "Niemand."),
                        null)
                .text("reference");
        var asked = client.post(identity(reference) + "/request", Map.of("purpose", "Wer?"), client.staff("s90"));
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.text("type")).contains("rule-i2");
    }
}
