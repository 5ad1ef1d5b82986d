package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.portal.Browser.Look;
import org.vieraugen.running.Client;
import org.vieraugen.running.House;

/** Access to an account is given by two people, each with one half of the link (F9). */
class AccessIT {
    private static final String FRESH = "ein Igel schläft im Laub";

    private static Browser browser;
    private static String address = "";
    private static Client client;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.running();
        address = House.running().one.address();
        client = new Client(address);
    }

    private static String at(String staff) {
        return "/api/v1/accounts/" + staff + "/access";
    }

    private static Page chosen(String first, String second, String password) {
        var page = browser.page(Look.PHONE);
        page.navigate(address + "/de/staff/invitation#" + first);
        page.fill("#second", second);
        page.fill("#password", password);
        page.fill("#again", password);
        page.click("main form .kern-btn--primary");
        page.waitForLoadState();
        return page;
    }

    private static int signIn(String staff, String password) {
        return client.post("/api/v1/sign-ins", Map.of("account", staff, "password", password), null)
                .status();
    }

    @Test
    void F9_neither_half_opens_anything_and_both_open_once() {
        var admin = client.staff("s93");
        var ombudsperson = client.staff("s92");
        var session = client.staff("s01");
        var first = client.post(at("s01"), null, admin).text("half");
        assertThat(client.get("/api/v1/accounts/requests", ombudsperson).body().findValuesAsText("staff"))
                .contains("s01");
        var own = client.post(at("s01") + "/confirmation", null, admin);
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.text("type")).endsWith("rule-f9");
        assertThat(client.post(at("s01") + "/confirmation", null, client.staff("s90"))
                        .status())
                .isEqualTo(403);
        var second =
                client.post(at("s01") + "/confirmation", null, ombudsperson).text("half");
        assertThat(client.post(at("s01") + "/confirmation", null, ombudsperson).status())
                .as("nothing waits any more")
                .isEqualTo(404);

        for (var wrong :
                List.of(List.of(first, ""), List.of(second, ""), List.of(second, first), List.of(first, first))) {
            assertThat(chosen(wrong.get(0), wrong.get(1), FRESH).url()).endsWith("/invitation");
        }
        var common = chosen(first, second, "Password123!");
        assertThat(common.textContent("main")).contains("auf den Listen, die zuerst probiert werden");
        assertThat(chosen(first, second, FRESH).url()).endsWith("/staff/sign-in");
        assertThat(chosen(first, second, "ein anderer Satz geht nicht").url()).endsWith("/invitation");
        assertThat(signIn("s01", FRESH)).isEqualTo(201);
        assertThat(signIn("s01", Client.PASSWORD)).isEqualTo(401);
        assertThat(client.get("/api/v1/staff/complaints", session).status())
                .as("sessions before have ended")
                .isEqualTo(401);
    }

    /** Other tests sign in with the password that the sample accounts share. */
    @AfterAll
    static void asItWas() throws Exception {
        try (var admin = House.running().database.connect("vieraugen", "postgres");
                var statement = admin.createStatement()) {
            statement.execute(
                    "UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE staff = 's90')"
                            + " WHERE staff = 's01'");
            statement.execute("DELETE FROM account WHERE staff = 's11'");
        }
    }

    @Test
    void F9_an_ombudsperson_does_not_give_it_to_herself_and_anybody_may_refuse() {
        var admin = client.staff("s93");
        client.post(at("s92"), null, admin);
        assertThat(client.post(at("s92") + "/confirmation", null, client.staff("s92"))
                        .text("type"))
                .endsWith("rule-f9");
        assertThat(client.post(at("s92") + "/refusal", null, admin).status()).isEqualTo(204);
        assertThat(client.post(at("s92") + "/refusal", null, admin).status()).isEqualTo(404);
        assertThat(client.post(at("niemand"), null, admin).status()).isEqualTo(400);
        for (var other : List.of("s90", "s12", "s92", "s94")) {
            assertThat(client.post(at("s12"), null, client.staff(other)).status())
                    .isEqualTo(403);
        }
    }

    @Test
    void the_pages_show_each_half_once() {
        var admin = browser.page(Look.DESKTOP);
        new StaffWalk(admin, address, "de").signIn("s93");
        admin.navigate(address + "/de/staff/administration");
        admin.selectOption("#staff", "s11");
        admin.click("form[action$='/staff/administration'] .kern-btn--primary");
        admin.waitForLoadState();
        var link = admin.textContent("main code").strip();
        assertThat(link).contains("/de/staff/invitation#");
        admin.navigate(address + "/de/staff/administration");
        assertThat(admin.content()).doesNotContain(link);

        var ombudsperson = browser.page(Look.PHONE);
        new StaffWalk(ombudsperson, address, "de").signIn("s92");
        ombudsperson.navigate(address + "/de/staff/definitions");
        ombudsperson.click("form[action$='/access/s11'] .kern-btn--primary");
        ombudsperson.waitForLoadState();
        var second = ombudsperson.textContent("main code").strip();
        assertThat(chosen(link.substring(link.indexOf('#') + 1), second, FRESH).url())
                .endsWith("/staff/sign-in");
    }
}
