package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.portal.Browser.Look;
import org.vieraugen.running.Client;
import org.vieraugen.running.House;

/** The office's own pages: the inbox, and definitions that two people change. */
class OfficeIT {
    private static Browser browser;
    private static House house;
    private static String address = "";

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.running();
        house = House.running();
        address = house.one.address();
    }

    private static Page signedIn(String who) {
        var page = browser.page(Look.DESKTOP);
        new StaffWalk(page, address, "de").signIn(who);
        return page;
    }

    @Test
    void the_inbox_begins_with_my_turn_counts_and_keeps_its_filters_in_the_address() {
        var reference = new Client(address)
                .post(
                        "/api/v1/complaints",
                        Map.of(
                                "department", "foreigners",
                                "category", "OTHER",
                                "language", "de",
                                "identity", "ANONYMOUS",
                                "urgent", true,
                                "text", "Eilig."),
                        null)
                .text("reference");
        var page = signedIn("s90");
        assertThat(page.locator(".v-views a[aria-current]").getAttribute("href"))
                .endsWith("view=MY_TURN");
        assertThat(page.locator(".v-views .v-count").first().textContent()).matches("\\d+\\+?");
        page.fill("#words", reference.toLowerCase(java.util.Locale.ROOT));
        page.press("#words", "Enter");
        page.waitForURL("**/staff/cases/" + reference);
        page.navigate(address + "/de/staff?view=URGENT&person=s21&status=SUBMITTED&words=x");
        assertThat(page.inputValue("#words")).isEqualTo("x");
        assertThat(page.inputValue("#person")).isEqualTo("s21");
        assertThat(page.inputValue("#status")).isEqualTo("SUBMITTED");
        page.navigate(address + "/de/staff?view=URGENT");
        page.focus("tbody a >> nth=0");
        var first = page.evaluate("document.activeElement.href");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        assertThat(page.evaluate("document.activeElement.href")).isEqualTo(first);
    }

    @Test
    void a_colleague_is_mentioned_by_keyboard_told_apart_by_name_and_finds_it_until_the_case_is_open() {
        var complaint = Client.complaint("ANONYMOUS", "Wer kennt sich damit aus?");
        var reference =
                new Client(address).post("/api/v1/complaints", complaint, null).text("reference");
        var page = signedIn("s90");
        page.navigate(address + "/de/staff/cases/" + reference);
        page.click("#notes > summary");
        page.focus("#NOTE-text");
        page.keyboard().type("Bitte @");
        assertThat(page.locator("#NOTE-text-people [role=option]").count())
                .isEqualTo(page.locator("#NOTE-mentioned input").count());
        var name = page.textContent("label[for=NOTE-mentioned-s92]").trim();
        page.keyboard().type(name.substring(0, 4).toLowerCase(java.util.Locale.ROOT));
        page.keyboard().press("Escape");
        assertThat(page.locator("#NOTE-text-people").isVisible()).isFalse();
        page.keyboard().type(name.substring(4, 5));
        page.keyboard().press("Enter");
        assertThat(page.inputValue("#NOTE-text")).isEqualTo("Bitte @" + name + " ");
        page.click("#notes form.v-form button");
        page.waitForLoadState();
        assertThat(page.textContent("#done")).contains(name).contains("Notiz zurücknehmen");
        var ombuds = signedIn("s92");
        ombuds.navigate(address + "/de/staff?view=MENTIONED");
        ombuds.click("tbody a[href$='" + reference + "']");
        ombuds.waitForLoadState();
        assertThat(ombuds.textContent("#notes")).contains("Bitte @" + name);
        ombuds.navigate(address + "/de/staff?view=MENTIONED");
        assertThat(ombuds.locator("tbody a[href$='" + reference + "']").count()).isZero();
    }

    private static String urgent() {
        return new Client(address)
                .post(
                        "/api/v1/complaints",
                        Map.of(
                                "department", "foreigners",
                                "category", "OTHER",
                                "language", "de",
                                "identity", "ANONYMOUS",
                                "urgent", true,
                                "text", "Sehr eilig."),
                        null)
                .text("reference");
    }

    /** As if the reader came back to the page, which makes it look at once. */
    private static void look(Page page) {
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }

    @Test
    void what_comes_in_appears_in_the_open_list_and_an_open_case_says_what_happened() {
        var first = urgent();
        var page = signedIn("s90");
        page.navigate(address + "/de/staff?view=URGENT&order=NEWEST");
        page.check("tr[data-row='" + first + "'] .v-pick");
        page.focus("tr[data-row='" + first + "'] a");
        var second = urgent();
        look(page);
        page.waitForSelector("tr[data-row='" + second + "']");
        assertThat(page.isChecked("tr[data-row='" + first + "'] .v-pick")).isTrue();
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo(first);
        assertThat(page.textContent("#list-said")).isEqualTo("1 neue");
        page.navigate(address + "/de/staff/cases/" + second);
        var other = page.context().newPage();
        other.navigate(address + "/de/staff/cases/" + second);
        other.click("#assign-both");
        other.waitForLoadState();
        look(page);
        page.waitForSelector("[data-case] a >> visible=true");
        assertThat(page.textContent("[data-case]")).contains("Hier ist etwas geschehen: ");
    }

    @Test
    void on_a_phone_the_list_begins_on_the_first_screen_with_menu_and_filter_folded() {
        var reference = urgent();
        var page = browser.page(new Look(390, 844, false, Look.PHONE.colours(), false));
        new StaffWalk(page, address, "de").signIn("s90");
        page.navigate(address + "/de/staff?view=URGENT&order=NEWEST");
        assertThat(page.locator("tr[data-row='" + reference + "'] a").boundingBox().y)
                .isLessThan(600);
        assertThat(page.isVisible("#words")).isFalse();
        page.click(".v-filter__fold summary");
        assertThat(page.isVisible("#words")).isTrue();
        page.click(".v-nav__all summary");
        page.click(".v-nav__all a[href$='/staff/due']");
        assertThat(page.url()).endsWith("/staff/due");
    }

    private static void change(Page page, String from, String to) {
        page.navigate(address + "/de/staff/administration/definitions/foreigners");
        var draft = page.locator("form[action$='/staff/drafts/discarded'] button");
        if (draft.count() > 0) {
            // What was refused before waits as a draft.
            draft.click();
            page.waitForLoadState();
        }
        var text = page.inputValue("#text");
        assertThat(text).contains(from);
        page.fill("#text", text.replace(from, to));
        page.click("button[value=propose]");
        page.waitForLoadState();
    }

    @Test
    void what_is_typed_on_one_device_stands_in_its_field_on_another_until_it_is_thrown_away() {
        var page = signedIn("s90");
        page.navigate(address + "/de/staff/requests/new");
        page.fill("#text", "Am Telefon: Der Termin ist falsch.");
        page.waitForSelector("[data-draft]:not([hidden])");
        var other = signedIn("s90");
        other.navigate(address + "/de/staff/requests/new");
        assertThat(other.inputValue("#text")).isEqualTo("Am Telefon: Der Termin ist falsch.");
        other.click("form[action$='/staff/drafts/discarded'] button");
        other.waitForLoadState();
        assertThat(other.inputValue("#text")).isEmpty();
    }

    @Test
    void F9_a_definition_is_changed_by_two_people_and_counts_on_every_server() {
        var admin = signedIn("s93");
        admin.navigate(address + "/de/staff/administration/definitions/foreigners");
        admin.fill("#text", "key: foreigners\nprefix: 12\n  x");
        admin.click("button[value=check]");
        admin.waitForLoadState();
        assertThat(admin.textContent("[data-summary]")).contains("proposed:");
        change(admin, "  - key: FEES", "  - key: COSTS");
        assertThat(admin.textContent("[data-summary]")).contains("FEES bleibt");

        change(admin, "answer: {usual: 5, urgent: 1}", "answer: {usual: 6, urgent: 2}");
        assertThat(admin.locator(".kern-alert--success").count()).isEqualTo(1);
        admin.navigate(address + "/de/staff/definitions");
        admin.click("form[action*='/staff/definitions/'] .kern-btn--primary");
        admin.waitForLoadState();
        assertThat(admin.textContent("main")).contains("F9");

        confirm("künftig 6 Arbeitstage, eilig 2 Arbeitstage");
        var other = browser.page(Look.DESKTOP);
        new StaffWalk(other, house.two.address(), "de").signIn("s93");
        var patience = Instant.now().plus(Duration.ofSeconds(30));
        var shown = "";
        while (!shown.contains("usual: 6, urgent: 2") && Instant.now().isBefore(patience)) {
            other.navigate(house.two.address() + "/de/staff/administration/definitions/foreigners");
            shown = other.inputValue("#text");
        }
        assertThat(shown).contains("answer: {usual: 6, urgent: 2}");

        change(admin, "answer: {usual: 6, urgent: 2}", "answer: {usual: 5, urgent: 1}");
        confirm("künftig 5 Arbeitstage, eilig 1 Arbeitstag");
        change(admin, "sameTeam: disclosable", "sameTeam: excluding");
        var ombuds = signedIn("s92");
        ombuds.navigate(address + "/de/staff/definitions");
        ombuds.click("button[value=refuse]");
        ombuds.waitForLoadState();
        admin.navigate(address + "/de/staff/administration/definitions/foreigners");
        assertThat(admin.inputValue("#text")).contains("sameTeam: disclosable");
    }

    @Test
    void F9_somebody_is_moved_by_a_form_and_moved_back_before_anybody_confirms() {
        var admin = signedIn("s93");
        admin.navigate(address + "/de/staff/administration/definitions/foreigners/people/entry?key=s12");
        admin.selectOption("#team", "t2");
        admin.click(".v-form .kern-btn--primary");
        admin.waitForLoadState();
        assertThat(admin.textContent("main"))
                .contains(
                        "Tobias Frank wechselt vom Team „Front-Office und Anmeldung“ ins Team „Ausbildung und Studium“.");
        admin.click("form[action$='/people'] button");
        admin.waitForLoadState();
        assertThat(admin.locator(".kern-alert--success").count()).isEqualTo(1);
        var ombuds = signedIn("s92");
        ombuds.navigate(address + "/de/staff/definitions");
        assertThat(ombuds.textContent("main")).doesNotContain("Tobias Frank");
    }

    private static void confirm(String shown) {
        var ombuds = signedIn("s92");
        ombuds.navigate(address + "/de/staff/definitions");
        assertThat(ombuds.textContent("main")).contains(shown);
        ombuds.click("form[action*='/staff/definitions/'] .kern-btn--primary");
        ombuds.waitForLoadState();
        assertThat(ombuds.locator(".kern-alert--success").count()).isEqualTo(1);
    }

    @Test
    void only_the_administrator_proposes_and_reviewers_confirm_nothing() {
        var reviewer = signedIn("s12");
        for (var path : java.util.List.of("/staff/administration/definitions/foreigners", "/staff/definitions")) {
            assertThat(reviewer.navigate(address + "/de" + path).status()).isEqualTo(403);
        }
        assertThat(signedIn("s92")
                        .navigate(address + "/de/staff/administration/definitions/foreigners")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_auditor_asks_for_a_period_and_takes_it_along() {
        var page = browser.page(Look.PHONE);
        new StaffWalk(page, address, "de").signIn("s94");
        page.navigate(address + "/de/staff/journal");
        assertThat(page.textContent("tbody")).contains("Birgit Neumann hat sich angemeldet.");
        page.selectOption("#group", "LOOKS");
        page.fill("#complaint", "unsinn");
        page.click("form[role=search] button");
        page.waitForLoadState();
        assertThat(page.locator("#complaint-error").count()).isEqualTo(1);
        assertThat(page.inputValue("#group")).isEqualTo("LOOKS");
        page.fill("#complaint", "");
        page.fill("#from", "2020-01-01");
        page.fill("#to", "2020-01-31");
        page.click("form[role=search] button");
        page.waitForLoadState();
        assertThat(page.textContent("main")).contains("keine Einträge");
        var file =
                page.context().request().get(address + page.getAttribute("a[href*='/staff/journal/export']", "href"));
        assertThat(file.headers().get("content-type")).startsWith("text/csv");
        assertThat(file.text()).startsWith("at,department,complaint");
        page.click("a[href$='/staff/journal/verification']");
        page.waitForLoadState();
        assertThat(page.locator(".kern-alert--success, .kern-alert--danger").count())
                .isEqualTo(1);
    }
}
