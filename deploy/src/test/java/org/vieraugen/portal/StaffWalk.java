package org.vieraugen.portal;

import com.microsoft.playwright.Page;
import org.vieraugen.running.Client;

/** A staff member's way through the pages; finds things by their names, never by their texts. */
final class StaffWalk {
    private final Page page;
    private final String root;

    StaffWalk(Page page, String address, String language) {
        this.page = page;
        this.root = address + "/" + language + "/staff";
    }

    void signIn(String account) {
        page.navigate(root + "/sign-in");
        page.fill("#account", account);
        page.fill("#password", Client.PASSWORD);
        page.click("main form .kern-btn--primary");
        page.waitForLoadState();
    }

    void open(String reference) {
        page.navigate(root + "/cases/" + reference);
    }

    /** Gives the seat to that person, or to the one proposed. */
    void assign(String reference, String seat, String staff) {
        page.navigate(root + "/cases/" + reference + "/candidates/" + seat);
        if (!staff.isEmpty()) {
            page.check("#staff-" + staff);
        }
        page.click("form[action$='/assign-" + seat.toLowerCase(java.util.Locale.ROOT) + "'] .kern-btn--primary");
        page.waitForLoadState();
    }

    /** Opens an act's form. */
    void unfold(String move) {
        if (page.locator("details#" + move + "[open]").count() == 0) {
            page.click("details#" + move + " > summary");
        }
    }

    void press(String move) {
        page.click("details#" + move + " .kern-btn--primary");
        page.waitForLoadState();
    }

    /** Opens an act's form and sends it as it is. */
    void sign(String move) {
        unfold(move);
        press(move);
    }

    void write(String move, String text) {
        unfold(move);
        page.fill("#" + move + "-text", text);
        press(move);
    }

    void find(String move, String outcome, String reasons) {
        unfold(move);
        page.check("#" + move + "-" + outcome);
        page.fill("#" + move + "-reasons", reasons);
        page.check("#" + move + "-LANGUAGE");
        page.fill("#" + move + "-minutes", "45");
    }
}
