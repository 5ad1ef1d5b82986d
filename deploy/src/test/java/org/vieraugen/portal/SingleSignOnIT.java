package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.portal.Browser.Look;
import org.vieraugen.running.Client;
import org.vieraugen.running.Database;
import org.vieraugen.running.Server;

/** The city's own sign-in service: a real Keycloak, in Chromium from the first page to the end of both sessions. */
class SingleSignOnIT {
    private static Browser browser;
    private static Keycloak keycloak;
    private static Database database;
    private static Server server;
    private static String address = "";

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.running();
        var work = Path.of(
                System.getProperty("work"), "sso-" + ProcessHandle.current().pid());
        Files.createDirectories(work);
        keycloak = Keycloak.launch(work);
        database = new Database(work);
        server = Server.start(
                "sso",
                work,
                database,
                Map.of(
                        "vieraugen.oidc.issuer",
                        keycloak.issuer(),
                        "vieraugen.oidc.client",
                        "vieraugen",
                        "vieraugen.oidc.client-secret",
                        "a-secret-of-the-tests",
                        "vieraugen.oidc.roles-claim",
                        "duties.granted",
                        "vieraugen.oidc.role-prefix",
                        "vieraugen-"));
        address = server.address();
        keycloak.awaitReady();
    }

    @AfterAll
    static void close() throws Exception {
        server.close();
        database.close();
        keycloak.close();
    }

    private static Page asked(Look look, String language, String to) {
        var page = browser.page(look);
        page.navigate(address + "/" + language + to);
        assertThat(page.url()).contains("/staff/sign-in");
        assertThat(page.locator("#password").count()).as("no local accounts").isZero();
        page.click("main a.kern-btn--primary");
        page.waitForURL(url -> url.startsWith(keycloak.issuer()));
        return page;
    }

    private static void signIn(Page page, String account) {
        page.fill("#username", account);
        page.fill("#password", "passwort-der-stadt");
        page.click("#kc-login");
    }

    @Test
    void staff_sign_in_with_the_city_s_account_and_out_of_both() {
        var page = asked(Look.DESKTOP, "en", "/staff/record");
        signIn(page, "s90");
        page.waitForURL(address + "/en/staff/record");
        assertThat(page.textContent(".v-nav__out")).contains("Renate Albers");

        page.click(".v-nav__out button");
        page.waitForURL(url -> url.startsWith(address) && url.contains("/staff/sign-in"));
        page.navigate(address + "/en/staff");
        assertThat(page.url()).contains("/staff/sign-in");
        page.click("main a.kern-btn--primary");
        page.waitForSelector("#username");
    }

    @Test
    void without_scripts_it_works_as_well() {
        var page = asked(Look.PHONE.withoutScripts(), "de", "/staff");
        signIn(page, "s90");
        page.waitForURL(address + "/de/staff");
    }

    @Test
    void roles_that_the_service_does_not_grant_are_not_held() {
        var page = asked(Look.DESKTOP, "de", "/staff");
        signIn(page, "s91");
        page.waitForURL(address + "/de/staff");
        assertThat(page.textContent(".v-nav__out")).contains("Yusuf Demir");
        assertThat(page.navigate(address + "/de/staff/record").status())
                .as("a coordinator in the chart, a reviewer only for the service")
                .isEqualTo(403);
    }

    @Test
    void whoever_is_not_in_the_chart_is_told_so() {
        var page = asked(Look.DESKTOP, "de", "/staff");
        signIn(page, "stranger");
        page.waitForSelector("[data-summary]");
        assertThat(page.textContent("[data-summary]")).contains("Organisationsplan");
        page.navigate(address + "/de/staff");
        assertThat(page.url()).contains("/staff/sign-in");
    }

    @Test
    void an_answer_that_nobody_asked_for_and_one_with_a_wrong_state_sign_nobody_in() {
        var page = browser.page(Look.DESKTOP);
        page.navigate(address + "/de/staff/single-sign-on/done?code=x&state=y");
        assertThat(page.url()).endsWith("/staff/sign-in");

        var asked = asked(Look.DESKTOP, "de", "/staff");
        asked.navigate(address + "/de/staff/single-sign-on/back?code=forged&state=forged");
        asked.waitForSelector("[data-summary]");
        asked.navigate(address + "/de/staff");
        assertThat(asked.url()).contains("/staff/sign-in");
    }

    @Test
    void passwords_of_ours_open_nothing() {
        var sample = Map.of("account", "s90", "password", Client.PASSWORD);
        assertThat(new Client(address).post("/api/v1/sign-ins", sample, null).status())
                .isEqualTo(401);
    }
}
