package org.vieraugen.portal;

import com.microsoft.playwright.Page;
import org.vieraugen.running.Client;

/** Counts what people press on their way through the pages: each button, link, box and field once, and the Enter key behind a search. */
final class Clicks {
    private int count;

    int count() {
        return count;
    }

    void click(Page page, String what) {
        count++;
        page.locator(what).first().click();
        page.waitForLoadState();
    }

    /** A field is clicked into before something is typed. */
    void type(Page page, String field, String text) {
        count++;
        page.fill(field, text);
    }

    /** The field of the account has the focus when the page comes, and the Tab key leads on to the password. */
    void signIn(Page page, String root, String account) {
        page.navigate(root + "/sign-in");
        page.keyboard().type(account);
        page.keyboard().press("Tab");
        page.keyboard().type(Client.PASSWORD);
        click(page, "main form .kern-btn--primary");
    }

    /** Among more complaints than one page shows, the one of that number is found by the search. */
    void open(Page page, String reference) {
        page.fill("#words", reference);
        count++;
        page.press("#words", "Enter");
        page.waitForURL("**/staff/cases/" + reference);
    }
}
