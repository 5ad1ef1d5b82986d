package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.portal.Browser.Look;
import org.vieraugen.running.Client;
import org.vieraugen.running.House;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.language.Texts;

/** The portal by keyboard alone, on the narrowest screen, and in every language. */
class ReachIT {
    private static Browser browser;
    private static String address = "";

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.running();
        address = House.running().one.address();
    }

    /** Presses Tab until the focus is on what the selector names. */
    private static void tabTo(Page page, String selector) {
        for (int pressed = 0; pressed < 120; pressed++) {
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                var outline = page.evaluate(
                        "() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle + s.boxShadow + s.borderColor; }");
                assertThat(outline.toString())
                        .as("the focus is seen on " + selector)
                        .isNotBlank();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector + " on " + page.url());
    }

    private static void press(Page page, String selector) {
        tabTo(page, selector);
        enter(page);
    }

    /** Presses Enter and waits for the page that follows. */
    private static void enter(Page page) {
        page.evaluate("window.before = true");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    }

    private static void next(Page page) {
        press(page, "main form .kern-btn--primary");
    }

    @Test
    void the_whole_course_by_keyboard_alone() {
        var page = browser.page(Look.DESKTOP);
        page.navigate(address + "/de");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("v-skip");
        press(page, "a.v-choice");
        tabTo(page, "[name=identity]");
        page.keyboard().press("Space");
        next(page);
        tabTo(page, "[name=category]");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        tabTo(page, "#text");
        page.keyboard().type("Nur mit der Tastatur.");
        for (int step = 0; step < 5; step++) {
            next(page);
        }
        next(page);
        assertThat(page.url()).endsWith("/receipt");
        tabTo(page, "#second-secret > summary");
        page.keyboard().press("Enter");
        tabTo(page, "#secret");
        page.keyboard().type("Meine Oma backt im Winter Apfelkuchen");
        enter(page);
        assertThat(page.textContent("#second-secret")).contains("gemerkt");
        press(page, "form[action$='/receipt/follow'] button");
        var walk = new Walk(page, address, "de");
        var reference = walk.reference();
        tabTo(page, "#answer-text");
        page.keyboard().type("Noch etwas.");
        press(page, "form[action$='/case/answer'] button");
        assertThat(page.textContent(".v-messages")).contains("Noch etwas.");

        var office = browser.page(Look.DESKTOP);
        office.navigate(address + "/de/staff");
        tabTo(office, "#account");
        office.keyboard().type("s90");
        tabTo(office, "#password");
        office.keyboard().type(Client.PASSWORD);
        enter(office);
        tabTo(office, "#words");
        office.keyboard().type(reference);
        enter(office);
        press(office, "a[href$='/candidates/FIRST']");
        press(office, "form[action$='/assign-first'] .kern-btn--primary");
        page.reload();
        assertThat(page.textContent("h1")).contains(Texts.in(Language.GERMAN).say("status.UNDER_REVIEW"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar", "ps", "vi"})
    void no_page_scrolls_sideways_on_320_pixels_which_is_a_zoom_of_400_percent(String language) {
        var page = browser.page(new Look(320, 640, true, Look.PHONE.colours(), false));
        var wide = new ArrayList<String>();
        var walk = new Walk(page, address, language);
        walk.start();
        measure(page, wide);
        walk.begin();
        walk.next();
        measure(page, wide);
        walk.identity("OPEN", "Samira Haddad");
        measure(page, wide);
        walk.next();
        walk.tell("DECISION", "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung ".repeat(3));
        for (int step = 0; step < 5; step++) {
            measure(page, wide);
            walk.next();
        }
        measure(page, wide);
        walk.next();
        measure(page, wide);
        var code = walk.code();
        walk.follow(code);
        var reference = walk.reference();
        var course = new Course(new Client(address));
        course.ask(reference);
        page.reload();
        walk.answer("Ja.");
        course.decide(reference);
        page.reload();
        for (var more : page.querySelectorAll("details.v-more:not([open]) > summary")) {
            more.click();
        }
        measure(page, wide);
        for (var path : List.of("/case/authorisation", "/follow", "/lost-code", "/nowhere")) {
            page.navigate(address + "/" + language + path);
            measure(page, wide);
        }
        if (language.equals("de")) {
            var staff = new StaffWalk(page, address, language);
            staff.signIn("s90");
            measure(page, wide);
            for (var path : List.of("/staff/account", "/staff/erasures", "/staff/invitation")) {
                page.navigate(address + "/" + language + path);
                measure(page, wide);
            }
            staff.open(reference);
            for (var more : page.querySelectorAll("details.v-more:not([open]) > summary")) {
                more.click();
            }
            measure(page, wide);
            page.navigate(address + "/de/staff/record");
            measure(page, wide);
        }
        assertThat(wide).isEmpty();
    }

    private static void measure(Page page, List<String> wide) {
        int beyond = ((Number)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        if (beyond > 0) {
            wide.add(page.url() + " is " + beyond + " pixels too wide");
        }
    }

    static List<String> languages() {
        return Language.live().stream().map(Language::tag).toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_is_chosen_by_its_own_name_and_goes_from_the_start_to_the_receipt(String language) {
        var page = browser.page(Look.PHONE.withoutScripts());
        page.navigate(address + "/de");
        page.click(".v-languages a[hreflang='" + language + "']");
        page.waitForLoadState();
        var right = List.of("ar", "fa", "ps").contains(language);
        assertThat(page.getAttribute("html", "dir")).isEqualTo(right ? "rtl" : "ltr");
        assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
        var walk = new Walk(page, address, language);
        walk.begin();
        walk.identity("ANONYMOUS", "");
        walk.next();
        walk.tell("OTHER", "…");
        for (int step = 0; step < 5; step++) {
            walk.next();
        }
        walk.next();
        assertThat(walk.code()).matches("([0-9A-Z]{4}-){4}[0-9A-Z]{4}");
        assertThat(page.content()).doesNotContain("{0}", "{1}");
    }
}
