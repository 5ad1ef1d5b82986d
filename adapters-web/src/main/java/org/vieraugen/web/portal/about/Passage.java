package org.vieraugen.web.portal.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a text: a heading, a paragraph, or the items of a list. In a file they are parted by empty lines; a heading's line begins with {@code "# "}, each
 * item's with {@code "- "}. Addresses of pages and mailboxes become links; {@code {name}} stands for what the authority says there.
 */
public record Passage(Kind kind, List<List<Piece>> lines) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s<>]*[^\\s<>.,;:!?)]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    /** What is laid out differently. */
    public enum Kind {
        HEADING("# "),
        ITEMS("- "),
        PARAGRAPH("");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }
    }

    /** Words, and where they lead. */
    public record Piece(String text, Optional<String> to) {}

    static List<Passage> read(String text, UnaryOperator<String> said) {
        return Stream.of(text.replace("\r", "").split("\n\\s*\n"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> of(part, said))
                .toList();
    }

    private static Passage of(String part, UnaryOperator<String> said) {
        var kind = Stream.of(Kind.values())
                .filter(one -> part.startsWith(one.mark))
                .findFirst()
                .orElseThrow();
        var lines = kind == Kind.ITEMS ? part.lines().toList() : List.of(part.replace('\n', ' '));
        return new Passage(
                kind,
                lines.stream()
                        .map(line -> line.startsWith(kind.mark) ? line.substring(kind.mark.length()) : line)
                        .map(line -> pieces(filled(line, said)))
                        .toList());
    }

    private static String filled(String line, UnaryOperator<String> said) {
        return PLACE.matcher(line).replaceAll(place -> Matcher.quoteReplacement(said.apply(place.group(1))));
    }

    private static List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        var links = LINK.matcher(line);
        int from = 0;
        while (links.find()) {
            if (links.start() > from) {
                pieces.add(new Piece(line.substring(from, links.start()), Optional.empty()));
            }
            var link = links.group();
            pieces.add(
                    new Piece(link, Optional.of(link.contains("@") && !link.contains("/") ? "mailto:" + link : link)));
            from = links.end();
        }
        if (from < line.length()) {
            pieces.add(new Piece(line.substring(from), Optional.empty()));
        }
        return List.copyOf(pieces);
    }
}
