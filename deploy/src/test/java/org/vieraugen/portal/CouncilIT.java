package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.portal.Browser.Look;
import org.vieraugen.running.Client;
import org.vieraugen.running.House;

/** What a council resolved, as everybody sees it in a browser and the staff beside it: narrow, from right to left, and without barriers. */
class CouncilIT {
    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung ";
    private static Browser browser;
    private static String address = "";
    private static String mandate = "";

    @BeforeAll
    static void published() throws Exception {
        browser = Browser.running();
        address = House.running().one.address();
        var client = new Client(address);
        var point = Map.of(
                "number",
                "6a",
                "demand",
                LONG.repeat(3),
                "due",
                "2021-03-31",
                "owes",
                LONG,
                "votes",
                Map.of("yes", 46, "no", 20, "abstentions", 0),
                "adopted",
                true);
        var dossier = Map.of(
                "paper",
                Map.of(
                        "number",
                        "A" + UUID.randomUUID().toString().substring(0, 8),
                        "kind",
                        "RESOLUTION",
                        "title",
                        LONG,
                        "broughtInBy",
                        List.of("Migrantenbeirat"),
                        "day",
                        "2020-09-16",
                        "place",
                        "Ratsinformationssystem",
                        "address",
                        "https://rat.example.org/" + "1234567890".repeat(20)),
                "route",
                List.of(Map.of("body", LONG, "day", "2020-09-16", "result", "ADOPTED_AS_CHANGED")),
                "points",
                List.of(point));
        mandate = client.post("/api/v1/mandates", dossier, client.staff("s90")).text("id");
        var one = "/api/v1/mandates/" + mandate;
        for (var state : List.of("UNDERWAY", "KEPT")) {
            var evidence = Map.of("title", LONG, "day", "2021-01-01", "address", "https://rat.example.org/2");
            var claim = Map.of("point", "6a", "state", state, "reason", LONG, "evidence", List.of(evidence));
            assertThat(client.post(one + "/progress", claim, client.staff("s90"))
                            .status())
                    .isEqualTo(200);
            var number = state.equals("KEPT") ? 2 : 1;
            client.post(one + "/progress/" + number + "/confirmation", null, client.staff("s92"));
        }
        client.post(one + "/publication", null, client.staff("s90"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar", "ti"})
    void the_page_for_everybody_fits_320_pixels_and_has_no_barrier(String language) {
        var page = browser.page(new Look(320, 640, true, Look.PHONE.colours(), false));
        page.navigate(address + "/" + language);
        page.click("main a[href$='/council']");
        page.waitForLoadState();
        assertThat(page.getAttribute("html", "dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        assertThat(page.getAttribute("#title-" + mandate, "lang")).isEqualTo("de");
        Barriers.none(page);
    }

    @Test
    void the_pages_of_the_staff_fit_320_pixels_and_have_no_barrier() {
        var page = browser.page(new Look(320, 640, true, Look.PHONE.colours(), false));
        new StaffWalk(page, address, "de").signIn("s90");
        for (var path : List.of("/staff/mandates", "/staff/mandates/" + mandate)) {
            page.navigate(address + "/de" + path);
            Barriers.none(page);
        }
    }
}
