package org.vieraugen.mail.incoming.text;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as text: its lines, its lists, and before quoted lines the sign that plain mails have there. */
final class HtmlText implements NodeVisitor {
    /** Letters that are read, markup included. */
    static final int MOST = 1_000_000;

    private static final int MOST_QUOTES = 10;

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tr",
            "ul");

    /** With a line of space around them. */
    private static final Set<String> SPACED = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote");

    private static final Set<String> UNSEEN = Set.of("script", "style", "title", "template", "svg");

    private final StringBuilder out = new StringBuilder();
    private int quotes;
    private int unseen;
    private int verbatim;
    private boolean signed;
    private int quotesAbove;
    private boolean apart;
    private boolean atBegin = true;
    private boolean space;

    private HtmlText() {}

    /** What stands beyond {@link #MOST} is left out. */
    static String of(String html) {
        var visitor = new HtmlText();
        Jsoup.parse(html.substring(0, Math.min(html.length(), MOST))).body().traverse(visitor);
        return visitor.out.toString().strip() + "\n";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (unseen == 0) {
                say(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void begin(Element element) {
        var name = element.normalName();
        if (UNSEEN.contains(name)) {
            unseen++;
        }
        if (!signed && isSignature(element)) {
            signed = true;
            freshLine();
            if (!element.text().startsWith("--")) {
                line("-- ");
            }
        }
        if (BLOCKS.contains(name)) {
            freshLine();
            if (SPACED.contains(name)) {
                spaceLine();
            }
        }
        if (isQuote(element)) {
            quotes++;
        }
        switch (name) {
            case "br" -> newLine();
            case "hr" -> {
                freshLine();
                line("________________________________");
            }
            case "li" -> say("- ");
            case "pre", "textarea" -> verbatim++;
            case "td", "th" -> space = !atBegin;
            case "img" -> {
                var shown = element.attr("alt").strip();
                if (!shown.isEmpty() && unseen == 0) {
                    say("[" + shown + "]");
                }
            }
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        var name = element.normalName();
        if (name.equals("a") && unseen == 0) {
            target(element);
        }
        if (UNSEEN.contains(name)) {
            unseen--;
        }
        if (name.equals("pre") || name.equals("textarea")) {
            verbatim--;
        }
        if (BLOCKS.contains(name)) {
            freshLine();
        }
        if (isQuote(element)) {
            quotes--;
        }
        if (SPACED.contains(name)) {
            spaceLine();
        }
    }

    /** Where a link leads is said where its words do not say it. */
    private void target(Element link) {
        var target = link.attr("href").strip();
        boolean web = target.startsWith("http://") || target.startsWith("https://");
        if (web && !link.text().contains(target) && target.length() <= 500) {
            say(" <" + target + ">");
        }
    }

    /** A quotation of an earlier mail by its markup; others than these are how somebody wanted their own words to look. */
    private static boolean isQuote(Element element) {
        var kind = element.className().toLowerCase(Locale.ROOT);
        if (element.normalName().equals("blockquote")) {
            var style = element.attr("style").toLowerCase(Locale.ROOT);
            return element.attr("type").equalsIgnoreCase("cite")
                    || element.hasAttr("cite")
                    || kind.contains("quote")
                    || kind.contains("cite")
                    || style.contains("border-left");
        }
        return kind.contains("yahoo_quoted");
    }

    private static boolean isSignature(Element element) {
        var kind = element.className();
        return kind.contains("gmail_signature")
                || kind.contains("moz-signature")
                || kind.contains("protonmail_signature_block")
                || (element.id().equals("Signature") && element.normalName().equals("div"));
    }

    private void say(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (verbatim > 0 && c == '\n') {
                newLine();
            } else if (verbatim == 0 && (c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r')) {
                space |= !atBegin;
            } else {
                beginLine();
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
    }

    private void line(String text) {
        beginLine();
        out.append(text);
        newLine();
    }

    private void beginLine() {
        if (atBegin) {
            if (apart && out.length() > 0) {
                out.append(signs(Math.min(quotes, quotesAbove))).append('\n');
            }
            apart = false;
            out.append(signs(quotes));
            quotesAbove = quotes;
            atBegin = false;
        }
    }

    private static String signs(int quotes) {
        return quotes == 0 ? "" : ">".repeat(Math.min(quotes, MOST_QUOTES)) + " ";
    }

    private void newLine() {
        if (atBegin) {
            apart = false;
            beginLine();
        }
        out.append('\n');
        atBegin = true;
        space = false;
    }

    private void freshLine() {
        if (!atBegin) {
            newLine();
        }
        space = false;
    }

    /** What comes next stands below a line of space. */
    private void spaceLine() {
        apart = true;
    }
}
