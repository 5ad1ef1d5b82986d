package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.portal.Browser.Look;
import org.vieraugen.running.Client;
import org.vieraugen.running.Client.Answer;
import org.vieraugen.running.Database;
import org.vieraugen.running.House;
import org.vieraugen.running.QuickSignIns;
import org.vieraugen.running.Server;

/** Signing in with a second factor, in Chromium and over HTTP. Each test has an account of its own. */
class SignInIT {
    private static Browser browser;
    private static Database database;
    private static Server server;
    private static String address = "";
    private static Client client;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.running();
        // A house of its own: an account that wants a second factor would keep other tests out.
        var work = Path.of(
                System.getProperty("work"), "sign-in-" + ProcessHandle.current().pid());
        Files.createDirectories(work);
        database = new Database(work);
        server = Server.start("sign-in", work, database, Map.of());
        address = server.address();
        client = new Client(address);
        // Once at the full price, and then at the price of a thousand rounds.
        client.staff("s94");
        QuickSignIns.at(database);
    }

    @AfterAll
    static void close() throws Exception {
        server.close();
        database.close();
    }

    private static String code(String secret, int stepsLater) {
        try {
            var codes = new TimeBasedOneTimePasswordGenerator();
            var key = new SecretKeySpec(new Base32().decode(secret), codes.getAlgorithm());
            return codes.generateOneTimePasswordString(key, Instant.now().plusSeconds(30L * stepsLater), Locale.ROOT);
        } catch (java.security.InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An app's secret, and the code that it was set up with. */
    private record App(String secret, String used) {}

    /** Signs in and sets the app up. */
    private static App withApp(Page page, String account) {
        new StaffWalk(page, address, "de").signIn(account);
        page.navigate(address + "/de/staff/account");
        var secret = page.textContent("#secret").strip();
        page.fill("#code", "000000");
        prove(page, "code", Client.PASSWORD);
        page.click("form[action$='/account/code'] button");
        page.waitForLoadState();
        assertThat(page.locator("[data-summary]").count()).isEqualTo(1);
        assertThat(page.textContent("#secret").strip()).isEqualTo(secret);
        var code = code(secret, 0);
        page.fill("#code", code);
        prove(page, "code", Client.PASSWORD);
        page.click("form[action$='/account/code'] button");
        page.waitForLoadState();
        assertThat(page.locator(".kern-alert--success").count()).isEqualTo(1);
        return new App(secret, code);
    }

    /** Says once more who it is. */
    private static void prove(Page page, String form, String secret) {
        page.fill("form[action$='/account/" + form + "'] [name=proof]", secret);
    }

    private static void signOut(Page page) {
        page.click(".v-nav__out button");
        page.waitForLoadState();
    }

    private static void second(Page page, String code) {
        page.fill("#code", code);
        page.click("form:has(#code) .kern-btn--primary");
        page.waitForLoadState();
    }

    @Test
    void an_authenticator_app_is_asked_at_each_sign_in_and_no_code_works_twice() {
        var page = browser.page(Look.PHONE.withoutScripts());
        var app = withApp(page, "s61");
        signOut(page);

        new StaffWalk(page, address, "de").signIn("s61");
        assertThat(page.url()).endsWith("/staff/sign-in/second");
        page.navigate(address + "/de/staff");
        assertThat(page.url()).contains("/staff/sign-in");
        page.navigate(address + "/de/staff/sign-in/second");
        second(page, "123 456");
        assertThat(page.locator("[data-summary]").count()).isEqualTo(1);
        second(page, app.used());
        assertThat(page.url()).as("used when the app was set up").endsWith("/second");
        // The clock may be a step further meanwhile; this code is good in both.
        var now = code(app.secret(), 1);
        second(page, now);
        assertThat(page.url()).endsWith("/de/staff");

        var over = Map.of("account", "s61", "password", Client.PASSWORD);
        assertThat(client.post("/api/v1/sign-ins", over, null).text("type")).endsWith("second-factor");
        var replayed = Map.of("account", "s61", "password", Client.PASSWORD, "code", now);
        assertThat(client.post("/api/v1/sign-ins", replayed, null).status()).isEqualTo(401);
    }

    @Test
    void a_recovery_code_works_once_and_signing_out_everywhere_ends_all_sessions() throws Exception {
        var page = browser.page(Look.DESKTOP);
        withApp(page, "s52");
        prove(page, "recovery", Client.PASSWORD);
        page.click("form[action$='/account/recovery'] button");
        page.waitForLoadState();
        var codes = new ArrayList<String>();
        page.locator(".v-codes code").allTextContents().forEach(codes::add);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(database.dump()).doesNotContain(codes.toArray(String[]::new));

        var first = Map.of(
                "account",
                "s52",
                "password",
                Client.PASSWORD,
                "code",
                codes.get(0).toLowerCase(Locale.ROOT));
        var token = client.post("/api/v1/sign-ins", first, null).text("token");
        assertThat(client.post("/api/v1/sign-ins", first, null).status()).isEqualTo(401);
        assertThat(client.get("/api/v1/staff/complaints", "Bearer " + token).status())
                .isEqualTo(200);

        page.click("form[action$='/sign-out-everywhere'] button");
        page.waitForLoadState();
        page.navigate(address + "/de/staff");
        assertThat(page.url()).contains("/sign-in");
        assertThat(client.get("/api/v1/staff/complaints", "Bearer " + token).status())
                .isEqualTo(401);
    }

    @Test
    void a_passkey_signs_in_and_a_stranger_s_does_not() {
        var page = browser.page(Look.DESKTOP);
        var root = address.replace("127.0.0.1", "localhost");
        var authenticator = authenticator(page);
        new StaffWalk(page, root, "en").signIn("s06");
        page.navigate(root + "/en/staff/account");
        page.fill("#name", "Mein Schlüssel");
        prove(page, "passkey", Client.PASSWORD);
        page.click("#add-passkey");
        page.waitForSelector(".kern-alert--success");
        assertThat(page.textContent("main")).contains("Mein Schlüssel");
        signOut(page);

        new StaffWalk(page, root, "en").signIn("s06");
        assertThat(page.url()).endsWith("/second");
        page.click("#use-passkey");
        page.waitForURL(root + "/en/staff");

        // The same account with an authenticator that never was registered.
        var stranger = browser.page(Look.DESKTOP);
        authenticator(stranger);
        new StaffWalk(stranger, root, "en").signIn("s06");
        stranger.click("#use-passkey");
        stranger.waitForSelector("[data-failed]:not([hidden])");
        assertThat(stranger.url()).endsWith("/second");
        assertThat(authenticator).isNotEmpty();
    }

    @Test
    void a_second_factor_is_added_and_removed_only_by_whoever_proves_it_again_and_the_owner_is_told() {
        var other = client.staff("s21");
        var page = browser.page(Look.DESKTOP);
        new StaffWalk(page, address, "en").signIn("s21");
        page.navigate(address + "/en/staff/account");
        var code = code(page.textContent("#secret").strip(), 0);
        for (var wrong : new String[] {"", "not the password at all"}) {
            page.fill("#code", code);
            prove(page, "code", wrong);
            page.click("form[action$='/account/code'] button");
            page.waitForLoadState();
            assertThat(page.locator("[data-summary] a[href='#proof']").count()).isEqualTo(1);
            assertThat(page.locator("#secret").count()).isEqualTo(1);
        }
        assertThat(client.get("/api/v1/staff/complaints", other).status()).isEqualTo(200);
        page.fill("#code", code(page.textContent("#secret").strip(), 0));
        prove(page, "code", Client.PASSWORD);
        page.click("form[action$='/account/code'] button");
        page.waitForLoadState();
        assertThat(page.locator("[data-act=FACTOR_ADDED]").count()).isEqualTo(1);
        assertThat(client.get("/api/v1/staff/complaints", other).status())
                .as("other sessions have ended")
                .isEqualTo(401);

        prove(page, "no-code", "not the password at all");
        page.click("form[action$='/account/no-code'] button");
        page.waitForLoadState();
        assertThat(page.locator("form[action$='/account/no-code']").count()).isEqualTo(1);
        prove(page, "no-code", Client.PASSWORD);
        page.click("form[action$='/account/no-code'] button");
        page.waitForLoadState();
        assertThat(page.locator("[data-act=FACTOR_REMOVED]").count()).isEqualTo(1);
        var noted = client.get("/api/v1/journal/entries?group=SIGN_INS&staff=s21", client.staff("s94"))
                .body()
                .findValuesAsText("kind");
        assertThat(noted).containsSubsequence("FACTOR_REMOVED", "FACTOR_ADDED", "SIGNED_IN");
    }

    /** Gives that page a virtual authenticator, which knows its owner. */
    static String authenticator(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var given = new JsonObject();
        given.add("options", options);
        return session.send("WebAuthn.addVirtualAuthenticator", given)
                .get("authenticatorId")
                .getAsString();
    }

    @Test
    void a_forged_answer_of_a_passkey_is_refused() {
        var page = browser.page(Look.DESKTOP);
        authenticator(page);
        new StaffWalk(page, address, "en").signIn("s07");
        page.navigate(address + "/en/staff/account");
        for (var forged : new String[] {"{}", "no json", "{\"id\":\"AA\",\"rawId\":\"AA\",\"response\":{}}"}) {
            page.evaluate(
                    "answer => { const form = document.querySelector('form[data-passkey=create]');"
                            + " form.querySelector('[name=passkey]').value = answer; form.querySelector('#name').value = 'x';"
                            + " form.querySelector('[name=proof]').value = '" + Client.PASSWORD
                            + "'; form.submit(); }",
                    forged);
            page.waitForSelector("[data-summary]");
            assertThat(page.locator("form[action*='/passkeys/']").count()).isZero();
        }
    }

    @Test
    void after_three_mistakes_an_account_is_slowed_on_every_server() throws Exception {
        var wrong = Map.of("account", "s05", "password", "falsch-falsch-falsch");
        var house = House.running();
        var one = new Client(house.one.address());
        var two = new Client(house.two.address());
        var right = Map.of("account", "s05", "password", Client.PASSWORD);
        Answer early;
        long mistaken;
        do {
            int status = 0;
            mistaken = System.nanoTime();
            for (int i = 0; i < 16 && status != 429; i++) {
                long before = System.nanoTime();
                status = (i % 2 == 0 ? one : two)
                        .post("/api/v1/sign-ins", wrong, null)
                        .status();
                mistaken = status == 429 ? mistaken : before;
            }
            assertThat(status).isEqualTo(429);
            early = two.post("/api/v1/sign-ins", right, null);
            // On a busy machine the first two seconds may be over before the right one comes.
        } while (early.status() == 201
                && System.nanoTime() - mistaken > Duration.ofSeconds(2).toNanos());
        assertThat(early.status()).isEqualTo(429);
        assertThat(early.header("Retry-After")).isPresent();
    }
}
