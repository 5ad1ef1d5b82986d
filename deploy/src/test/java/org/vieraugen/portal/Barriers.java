package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What keeps people out of a page: rules of WCAG 2.2 AA that it breaks, markup that no rule allows, and whatever is wider than the screen. */
final class Barriers {
    private Barriers() {}

    /** Looks at a page as it stands, with everything unfolded. */
    static void none(Page page) {
        for (var more : page.querySelectorAll("main details:not([open]) > summary")) {
            // What is folded on a phone alone has nothing to press on a wide screen.
            if (more.isVisible()) {
                more.click();
            }
        }
        int beyond = ((Number)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        assertThat(beyond).as("pixels too wide on " + page.url()).isNotPositive();
        var broken = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze();
        assertThat(broken.getViolations())
                .as(page.url())
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        assertThat(Markup.errors(page)).isEmpty();
    }
}
