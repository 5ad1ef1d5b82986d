package org.vieraugen.web.message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vieraugen.web.language.Language;

/**
 * A mail as its template shows it.
 *
 * @param language of the whole
 * @param sections one for each language it is written in
 */
public record Letter(Language language, String subject, List<Section> sections) {
    public Letter {
        sections = List.copyOf(sections);
    }

    /**
     * What stands in it in one language.
     *
     * @param foot who writes, line by line
     */
    public record Section(Language language, String title, List<List<Piece>> paragraphs, List<String> foot) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            foot = List.copyOf(foot);
        }

        String plain() {
            return paragraphs.stream()
                    .map(pieces -> pieces.stream().map(Piece::text).collect(Collectors.joining()) + "\n\n")
                    .collect(Collectors.joining("", "", String.join("\n", foot) + "\n"));
        }
    }

    /** A piece of a paragraph: words, or an address that is a link. */
    public record Piece(String text, boolean link) {}

    /** Paragraphs of a text that are parted by empty lines, in which an address is a link. */
    static List<List<Piece>> paragraphs(String text, String address) {
        var all = new ArrayList<List<Piece>>();
        for (var paragraph : text.split("\n\n", -1)) {
            int at = paragraph.indexOf(address);
            all.add(
                    at < 0
                            ? List.of(new Piece(paragraph, false))
                            : List.of(
                                    new Piece(paragraph.substring(0, at), false),
                                    new Piece(address, true),
                                    new Piece(paragraph.substring(at + address.length()), false)));
        }
        return all;
    }

    /** The same for readers of plain text. */
    String plain() {
        return sections.stream().map(Section::plain).collect(Collectors.joining("\n\n"));
    }
}
