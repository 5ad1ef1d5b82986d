package org.vieraugen.mail.incoming.text;

import java.util.Optional;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * HTML of a stranger as it may be shown to staff: words, lists, tables and links. Nothing in it is fetched from anywhere, nothing runs, and nothing leaves its
 * place on the page.
 */
final class SafeHtml {
    /** Longer ones are shown as text. */
    private static final int MOST = 500_000;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "a",
                    "abbr",
                    "address",
                    "b",
                    "bdi",
                    "bdo",
                    "big",
                    "blockquote",
                    "br",
                    "center",
                    "cite",
                    "code",
                    "dd",
                    "del",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "font",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "ins",
                    "kbd",
                    "li",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "s",
                    "samp",
                    "small",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "tt",
                    "u",
                    "ul",
                    "var")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("dir", "lang")
            .globally()
            .allowAttributes("colspan", "rowspan")
            .onElements("td", "th")
            .allowAttributes("start")
            .onElements("ol")
            .allowWithoutAttributes("a", "font", "span")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    private SafeHtml() {}

    /** Empty where nothing is left, or it is too long. */
    static Optional<String> of(String html) {
        return html.length() > MOST
                ? Optional.empty()
                : Optional.of(POLICY.sanitize(html)).filter(safe -> !safe.isBlank());
    }
}
