package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.portal.Browser.Look;
import org.vieraugen.running.Client;
import org.vieraugen.running.House;

/** The whole course through the pages, in a real browser. */
class PortalIT {
    private static Browser browser;
    private static String address = "";
    private static Client client;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.running();
        address = House.running().one.address();
        client = new Client(address);
    }

    private static Page page(Look look) {
        return browser.page(look);
    }

    /** From the start page to the receipt; every page is handed to {@code looked}. */
    private static Walk submit(Page page, String language, Runnable looked) {
        var walk = new Walk(page, address, language);
        walk.start();
        looked.run();
        walk.begin();
        looked.run();
        walk.identity("ANONYMOUS", "");
        walk.next();
        walk.tell("DECISION", "Mein Antrag wurde abgelehnt. «تم رفض طلبي» 👀");
        looked.run();
        for (int step = 0; step < 5; step++) {
            walk.next();
            looked.run();
        }
        walk.next();
        looked.run();
        return walk;
    }

    private static void course(Look look, String language) {
        var page = page(look);
        var walk = submit(page, language, () -> {});
        var code = walk.code();
        assertThat(code).matches("([0-9A-Z]{4}-){4}[0-9A-Z]{4}");
        page.reload();
        assertThat(walk.code()).isEqualTo(code);

        var later = page(look);
        var back = new Walk(later, address, language);
        back.follow(code.toLowerCase(Locale.ROOT));
        var reference = back.reference();

        var office = new StaffWalk(page(look), address, "de");
        office.signIn("s90");
        office.assign(reference, "FIRST", "s12");
        office.assign(reference, "SECOND", "s21");
        var first = page(look);
        var reviewer = new StaffWalk(first, address, "de");
        reviewer.signIn("s12");
        reviewer.open(reference);
        assertThat(first.content()).contains("تم رفض طلبي").contains("👀");
        reviewer.write("ASK", "Wann?");
        later.reload();
        back.answer("Gestern <b>&amp;</b>.");
        assertThat(later.content()).contains("Gestern &lt;b&gt;&amp;amp;&lt;/b&gt;.");
        reviewer.open(reference);
        reviewer.find("FIND", "UPHELD", "Ein Fehler.");
        reviewer.press("FIND");
        var second = page(look);
        var other = new StaffWalk(second, address, "de");
        other.signIn("s21");
        other.open(reference);
        other.unfold("CONCUR");
        other.press("CONCUR");

        later.reload();
        assertThat(later.textContent("main")).contains("Ein Fehler.");
        back.write("objection", "Ich bin nicht einverstanden.");
        var third = page(look);
        var ombuds = new StaffWalk(third, address, "de");
        ombuds.signIn("s92");
        ombuds.open(reference);
        ombuds.find("OMBUDS_DECISION", "PARTLY_UPHELD", "Endgültig so.");
        ombuds.press("OMBUDS_DECISION");
        var involved = page(look);
        new StaffWalk(involved, address, "de").signIn("s21");
        assertThat(involved.navigate(address + "/de/staff/cases/" + reference).status())
                .isEqualTo(200);
        // What would be refused is not offered, and the page says why.
        assertThat(involved.locator("#COUNTERSIGN .kern-btn--primary").count()).isZero();
        assertThat(involved.textContent("main")).contains("War an dieser Beschwerde schon beteiligt");
        var fourth = page(look);
        var countersigner = new StaffWalk(fourth, address, "de");
        countersigner.signIn("s61");
        assertThat(fourth.textContent("main")).contains(reference);
        countersigner.open(reference);
        countersigner.sign("COUNTERSIGN");
        later.reload();
        assertThat(later.textContent(".v-decision")).contains("Endgültig so.");
        assertThat(later.locator("#objection-text").count()).isZero();
    }

    @Test
    void the_whole_course_in_german() {
        course(Look.DESKTOP, "de");
    }

    @Test
    void the_whole_course_in_arabic_on_a_phone() {
        course(Look.PHONE, "ar");
    }

    @Test
    void what_is_told_at_the_counter_is_recorded_on_one_page_and_its_receipt_opens_it() {
        var page = page(Look.DESKTOP);
        new StaffWalk(page, address, "de").signIn("s90");
        page.navigate(address + "/de/staff/record");
        page.selectOption("#category", "REACHABILITY");
        page.click("main form .kern-btn--primary");
        assertThat(page.locator("[data-summary] a").count()).isEqualTo(2);
        page.fill("#text", "Niemand geht ans Telefon.");
        page.fill("#name", "Samira Haddad");
        page.click("main form .kern-btn--primary");
        var phone = page(Look.PHONE);
        var walk = new Walk(phone, address, "en");
        walk.follow(page.textContent(".v-code").strip());
        var reference = walk.reference();
        assertThat(reference).startsWith("ABH-");
        assertThat(phone.textContent("main"))
                .as("staff know this code (I9)")
                .doesNotContain("Niemand geht ans Telefon.");

        page.click("a[href$='/own-sentence/" + reference + "']");
        page.fill("#secret", "kurz");
        page.click("main form .kern-btn--primary");
        assertThat(page.locator("[data-summary]").count()).isOne();
        page.fill("#secret", "Der Bus nach Hause fährt über die Brücke");
        page.click("main form .kern-btn--primary");
        assertThat(page.locator(".kern-alert--success").count()).isOne();
        var own = page(Look.PHONE);
        own.navigate(address + "/en/lost-code");
        own.fill("#reference", reference);
        own.fill("#secret", "der bus nach hause fahrt uber die brucke");
        own.click("main form .kern-btn--primary");
        new Walk(phone, address, "en").follow(own.textContent(".v-code").strip());
        assertThat(phone.textContent("main")).contains("Niemand geht ans Telefon.");
    }

    @Test
    void from_sign_in_to_the_decision_three_people_click_15_times_at_most() {
        var reference = client.post(
                        "/api/v1/complaints", Client.complaint("ANONYMOUS", "Niemand ging ans Telefon."), null)
                .text("reference");
        var clicks = new Clicks();
        var root = address + "/de/staff";
        var desk = page(Look.DESKTOP);
        clicks.signIn(desk, root, "s90");
        clicks.open(desk, reference);
        var first = desk.inputValue("form:has(#assign-both) input[name=staff]");
        var second = desk.inputValue("form:has(#assign-both) input[name=second]");
        clicks.click(desk, "#assign-both");
        assertToldWithFocus(desk);

        var reviewer = page(Look.DESKTOP);
        clicks.signIn(reviewer, root, first);
        clicks.open(reviewer, reference);
        clicks.click(reviewer, "label[for='FIND-UPHELD']");
        clicks.type(reviewer, "#FIND-reasons", "Ein Fehler.");
        clicks.click(reviewer, "label[for='FIND-LANGUAGE']");
        clicks.type(reviewer, "#FIND-minutes", "45");
        clicks.click(reviewer, "#FIND .kern-btn--primary");
        assertToldWithFocus(reviewer);

        var other = page(Look.DESKTOP);
        clicks.signIn(other, root, second);
        clicks.open(other, reference);
        clicks.click(other, "#CONCUR .kern-btn--primary");
        assertToldWithFocus(other);
        assertThat(other.textContent("h1")).contains("Entschieden");
        assertThat(clicks.count()).isLessThanOrEqualTo(15);
    }

    /** What happened, whom it told and what is next has the focus, which browsers give with the first frame of a page and not with its last byte. */
    private static void assertToldWithFocus(Page page) {
        PlaywrightAssertions.assertThat(page.locator("#done")).isFocused();
        assertThat(page.locator("#done p").count()).isEqualTo(3);
    }

    @Test
    void a_first_complaint_without_files_takes_12_clicks_at_most() {
        var page = page(Look.PHONE);
        var clicks = new Clicks();
        page.navigate(address + "/de");
        clicks.click(page, "a.v-choice");
        clicks.click(page, "label[for='identity-ANONYMOUS']");
        clicks.click(page, "main form .kern-btn--primary");
        clicks.click(page, "label[for='category-OTHER']");
        clicks.type(page, "#text", "Niemand ging ans Telefon.");
        for (int step = 0; step < 6; step++) {
            clicks.click(page, "main form .kern-btn--primary");
        }
        assertThat(page.locator(".v-code").count()).isOne();
        assertThat(clicks.count()).isLessThanOrEqualTo(12);
    }

    @Test
    void the_whole_course_without_scripts_on_a_phone() {
        course(Look.PHONE.withoutScripts(), "en");
    }

    /** Each language and each kind of page in some of the colours: what breaks hangs on one of them at a time. */
    @ParameterizedTest
    @CsvSource({"light, ar", "dark, en", "forced, de"})
    void no_page_breaks_WCAG_2_2_AA(String colours, String languages) {
        var look = colours.equals("dark")
                ? Look.DESKTOP.dark()
                : colours.equals("forced") ? Look.PHONE.forcedColours() : Look.PHONE;
        var broken = new ArrayList<String>();
        for (var language : languages.split(" ", -1)) {
            var page = page(look);
            Runnable check = () -> broken.addAll(violations(page, language));
            var walk = submit(page, language, check);
            var code = walk.code();
            page.navigate(address + "/" + language + "/complain/foreigners/what");
            page.navigate(address + "/" + language + "/follow");
            page.fill("#code", "0000");
            walk.next();
            check.run();
            walk.follow(code);
            var reference = walk.reference();
            var course = new Course(client);
            course.ask(reference);
            page.reload();
            walk.answer("Ja.");
            check.run();
            course.decide(reference);
            page.reload();
            for (var more : page.querySelectorAll("details.v-more:not([open]) > summary")) {
                more.click();
            }
            check.run();
            page.navigate(address + "/" + language + "/case/authorisation");
            check.run();
            page.navigate(address + "/" + language + "/nowhere");
            check.run();
            page.navigate(address + "/" + language + "/lost-code");
            check.run();
            page.click("main form .kern-btn--primary");
            page.waitForLoadState();
            check.run();
            if (!language.equals("ar")) {
                staffPages(look, language, reference, broken);
                officePages(look, language, broken);
            }
        }
        assertThat(broken).isEmpty();
    }

    private static void staffPages(Look look, String language, String decided, List<String> broken) {
        var reference = client.post("/api/v1/complaints", Client.complaint("ANONYMOUS", "Frau Wirth war laut."), null)
                .text("reference");
        var page = page(look);
        page.navigate(address + "/" + language + "/staff");
        broken.addAll(violations(page, language));
        var walk = new StaffWalk(page, address, language);
        walk.signIn("s90");
        broken.addAll(violations(page, language));
        page.navigate(address + "/" + language + "/staff/cases/" + reference + "/candidates/FIRST");
        broken.addAll(violations(page, language));
        page.navigate(address + "/" + language + "/staff/notes?complaint=" + reference);
        broken.addAll(violations(page, language));
        page.click("main form button.kern-btn--primary");
        page.waitForLoadState();
        assertThat(page.locator("#NOTE-text-error").count()).isEqualTo(1);
        broken.addAll(violations(page, language));
        for (var each : List.of(reference, decided)) {
            walk.open(each);
            for (var more : page.querySelectorAll("details.v-more:not([open]) > summary")) {
                more.click();
            }
            broken.addAll(violations(page, language));
        }
    }

    private static void officePages(Look look, String language, List<String> broken) {
        for (var door : Map.of(
                        "s90",
                        "record",
                        "s91",
                        "?words=nirgends&person=s21",
                        "s93",
                        "administration",
                        "s92",
                        "definitions",
                        "s94",
                        "journal")
                .entrySet()) {
            var page = page(look);
            new StaffWalk(page, address, language).signIn(door.getKey());
            page.navigate(address + "/" + language + (door.getValue().startsWith("?") ? "/staff" : "/staff/")
                    + door.getValue());
            assertThat(page.locator("h1").count()).as(door.getValue()).isEqualTo(1);
            broken.addAll(violations(page, language));
            if (door.getKey().equals("s90")) {
                for (var more : List.of("account", "erasures", "invitation")) {
                    page.navigate(address + "/" + language + "/staff/" + more);
                    broken.addAll(violations(page, language));
                }
            }
            if (door.getKey().equals("s93")) {
                page.navigate(address + "/" + language + "/staff/administration/definitions/foreigners");
                page.fill("#text", page.inputValue("#text").replace("lendsReviewers: false", "lendsReviewers: true"));
                page.click("button[value=check]");
                page.waitForLoadState();
                broken.addAll(violations(page, language));
                for (var more : List.of("people", "people/entry?key=s12")) {
                    page.navigate(address + "/" + language + "/staff/administration/definitions/foreigners/" + more);
                    broken.addAll(violations(page, language));
                }
            }
        }
    }

    private static List<String> violations(Page page, String language) {
        // What is in order is counted, and not described: of some hundred places of each page.
        var brokenAlone = new AxeRunOptions();
        brokenAlone.setResultTypes(List.of("violations"));
        var broken = new AxeBuilder(page)
                        .options(brokenAlone)
                        // Our pages have no frames; the other way opens one more page for each check.
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> language + " " + page.url().replaceAll("^[^/]*//[^/]*", "") + " " + rule.getId()
                                + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
        return Stream.concat(broken.stream(), Markup.errors(page).stream()).toList();
    }

    @Test
    void what_is_typed_or_wrong_goes_with_whoever_changes_the_language_or_reloads() {
        var page = page(Look.PHONE);
        page.navigate(address + "/en/complain/foreigners/what");
        page.fill("#text", "Kept on the way.");
        page.click(".v-menu summary");
        page.click(".v-menu__list a[lang=uk]");
        page.waitForLoadState();
        assertThat(page.url()).endsWith("/uk/complain/foreigners/what");
        assertThat(page.inputValue("#text")).isEqualTo("Kept on the way.");
        page.click("main form .kern-btn--primary");
        page.waitForLoadState();
        page.reload();
        assertThat(page.title()).startsWith("Помилка:");
        assertThat(page.locator("[data-summary] a").count()).isEqualTo(1);
        page.click(".v-menu summary");
        page.keyboard().press("Escape");
        assertThat(page.isVisible(".v-menu__list")).isFalse();
    }

    @Test
    void wrong_fields_are_named_and_what_was_typed_stays() {
        var page = page(Look.DESKTOP);
        var walk = new Walk(page, address, "de");
        walk.start();
        walk.begin();
        page.check("#identity-OPEN");
        page.fill("#email", "keine Adresse");
        walk.next();
        assertThat(page.getAttribute("#email", "aria-invalid")).isEqualTo("true");
        assertThat(page.inputValue("#email")).isEqualTo("keine Adresse");
        page.fill("#email", "a@example.org");
        walk.next();
        page.fill("#text", "  \n ");
        walk.next();
        assertThat(page.locator("[data-summary] a").count()).isEqualTo(2);
        walk.tell("OTHER", "Gut erzählt.");
        walk.next();
        walk.next();
        walk.next();
        walk.next();
        walk.next();
        assertThat(page.textContent("main")).contains("Gut erzählt.").contains("a@example.org");
    }

    @Test
    void L1_whoever_is_anonymous_is_asked_for_nothing_of_the_person_with_and_without_scripts() {
        for (var look : List.of(Look.DESKTOP, Look.PHONE.withoutScripts())) {
            var page = page(look);
            var walk = new Walk(page, address, "de");
            page.navigate(address + "/de/complain/foreigners/contact");
            walk.identity("OPEN", "Samira Haddad");
            assertThat(page.locator(".v-anonymous").isVisible()).isFalse();
            walk.identity("ANONYMOUS", "");
            assertThat(page.locator("#name").isVisible()).isFalse();
            assertThat(page.locator(".v-anonymous").isVisible()).isTrue();
            walk.next();
            page.navigate(address + "/de/complain/foreigners/where");
            assertThat(page.locator("#fileNumber").count()).isZero();
            page.navigate(address + "/de/complain/foreigners/check");
            assertThat(page.content()).doesNotContain("Samira");
        }
    }

    @Test
    void moving_back_and_forth_keeps_everything_and_sending_twice_submits_once() {
        var page = page(Look.DESKTOP);
        var walk = new Walk(page, address, "de");
        walk.start();
        walk.begin();
        walk.identity("ANONYMOUS", "");
        walk.next();
        walk.tell("OTHER", "Einmal nur.");
        walk.next();
        page.fill("#circumstances", "Am 3. März");
        walk.back();
        assertThat(page.inputValue("#text")).isEqualTo("Einmal nur.");
        walk.next();
        assertThat(page.inputValue("#circumstances")).isEqualTo("Am 3. März");
        for (int step = 0; step < 4; step++) {
            walk.next();
        }
        var check = page.url();
        var other = page.context().newPage();
        other.navigate(check);
        walk.next();
        var code = walk.code();
        new Walk(other, address, "de").next();
        assertThat(other.textContent(".v-code").strip()).isEqualTo(code);
    }

    @Test
    void a_second_window_begins_another_complaint_and_each_keeps_its_own() {
        var page = page(Look.PHONE);
        var walk = new Walk(page, address, "de");
        walk.start();
        walk.begin();
        walk.identity("ANONYMOUS", "");
        walk.next();
        walk.tell("OTHER", "Die erste.");
        walk.next();
        var other = page.context().newPage();
        var second = new Walk(other, address, "de");
        second.start();
        second.begin();
        assertThat(other.textContent("main")).contains("Die erste.");
        other.click("main section a.kern-btn");
        second.identity("ANONYMOUS", "");
        second.next();
        assertThat(other.inputValue("#text")).isEmpty();
        second.tell("OTHER", "Die zweite.");
        second.next();
        walk.back();
        assertThat(page.inputValue("#text")).isEqualTo("Die erste.");
        second.back();
        assertThat(other.inputValue("#text")).isEqualTo("Die zweite.");
    }

    @Test
    void an_answer_that_was_typed_in_a_browser_that_was_closed_is_there_after_the_code() {
        var receipt = client.post("/api/v1/complaints", Client.complaint("ANONYMOUS", "Ich warte."), null)
                .text("receipt");
        var page = page(Look.PHONE);
        new Walk(page, address, "ar").follow(receipt);
        page.fill("#answer-text", "منذ مايو.");
        page.waitForSelector("form[action$='/case/answer'] [data-kept]:not([hidden])");
        var other = page(Look.PHONE);
        var walk = new Walk(other, address, "de");
        walk.follow(receipt);
        assertThat(other.inputValue("#answer-text")).isEqualTo("منذ مايو.");
        walk.answer("Seit Mai.");
        assertThat(other.inputValue("#answer-text")).isEmpty();

        // Sent when nobody follows the complaint in this browser any more.
        page.fill("#answer-text", "Seit Juni.");
        page.context().clearCookies();
        page.click("form[action$='/case/answer'] button");
        page.waitForURL(url -> url.endsWith("/follow"));
        page.fill("#code", receipt);
        page.click("main form .kern-btn--primary");
        assertThat(page.inputValue("#answer-text")).contains("Seit Juni.");
    }

    @Test
    void a_form_whose_visit_was_forgotten_is_sent_again_without_retyping() {
        var page = page(Look.DESKTOP);
        var walk = new Walk(page, address, "de");
        walk.start();
        walk.begin();
        walk.identity("ANONYMOUS", "");
        walk.next();
        walk.tell("OTHER", "Lange offen.");
        for (int step = 0; step < 5; step++) {
            walk.next();
        }
        page.context().clearCookies();
        walk.next();
        assertThat(page.locator(".kern-alert--warning:not(:has-text('gesetzliche Frist'))")
                        .count())
                .isEqualTo(1);
        walk.next();
        assertThat(walk.code()).isNotEmpty();
    }

    @Test
    void pages_bear_strict_headers_and_forms_of_other_sites_do_nothing() {
        var start = client.get("/de", null);
        assertThat(start.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(start.header("Referrer-Policy")).contains("no-referrer");
        assertThat(start.header("X-Content-Type-Options")).contains("nosniff");
        var form = client.get("/de/follow", null);
        assertThat(form.header("Set-Cookie").orElse("")).contains("Secure", "HttpOnly", "SameSite=Strict");
        var secure = client.get("/de", null, "X-Forwarded-Proto", "https");
        assertThat(secure.header("Strict-Transport-Security")).isPresent();
        assertThat(start.header("Strict-Transport-Security")).isEmpty();
        for (var path : new String[] {"/api/v1/departments", "/api/v1/none", "/de/a%2fb", "/static/none"}) {
            assertThat(client.get(path, null, "X-Forwarded-Proto", "https").header("Strict-Transport-Security"))
                    .as(path)
                    .isPresent();
        }
        var foreign = client.send(HttpRequest.newBuilder(URI.create(address + "/de/staff/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("account=s90&password=vier-augen-sehen-mehr"))
                .build());
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.raw().headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("__Host-staff"));
    }

    @Test
    void the_first_view_is_small_and_asks_no_other_host() {
        var page = page(Look.PHONE);
        var bytes = new AtomicLong();
        var hosts = new HashSet<String>();
        page.onRequestFinished(request -> {
            hosts.add(URI.create(request.url()).getHost());
            if (!request.url().endsWith(".woff2")) {
                bytes.addAndGet(request.sizes().responseBodySize + request.sizes().responseHeadersSize);
            }
        });
        for (var path : List.of("/de", "/de/complain/foreigners/what")) {
            bytes.set(0);
            page.context().clearCookies();
            page.navigate(address + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(bytes.get()).as(path).isPositive().isLessThan(60_000);
        }
        assertThat(hosts).containsExactly("localhost");
    }
}
