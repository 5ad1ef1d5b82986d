package org.vieraugen.portal;

import com.microsoft.playwright.Page;

/** A complainant's way through the pages, in any language: finds fields by their names, never by their texts. */
final class Walk {
    private final Page page;
    private final String address;
    private final String language;

    Walk(Page page, String address, String language) {
        this.page = page;
        this.address = address;
        this.language = language;
    }

    void start() {
        page.navigate(address + "/" + language);
    }

    void begin() {
        page.click("a.v-choice");
    }

    void tell(String category, String text) {
        page.check("#category-" + category);
        page.fill("#text", text);
    }

    void identity(String mode, String name) {
        page.check("#identity-" + mode);
        if (!name.isEmpty()) {
            page.fill("#name", name);
        }
    }

    /** The page's first button: on, or send. */
    void next() {
        page.locator("main form .kern-btn--primary").first().press("Enter");
        page.waitForLoadState();
    }

    void back() {
        page.click("main form button[name=go].kern-btn--secondary");
    }

    String code() {
        return page.textContent(".v-code").strip();
    }

    void follow(String code) {
        page.navigate(address + "/" + language + "/follow");
        page.fill("#code", code);
        next();
    }

    void answer(String text) {
        write("answer", text);
    }

    /** Fills and sends one of the complaint's own forms, unfolding it first where it is folded. */
    void write(String act, String text) {
        var field = page.locator("#" + act + "-text");
        if (!field.isVisible()) {
            page.click("details:has(#" + act + "-text) > summary");
        }
        field.fill(text);
        page.click("form[action$='/case/" + act + "'] button");
        page.waitForLoadState();
    }

    String reference() {
        return page.textContent("main .v-over bdi").strip();
    }
}
