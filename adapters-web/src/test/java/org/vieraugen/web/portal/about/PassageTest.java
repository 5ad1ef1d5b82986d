package org.vieraugen.web.portal.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vieraugen.web.portal.about.Passage.Kind;
import org.vieraugen.web.portal.about.Passage.Piece;

/** How a text for a page is written in a file. */
class PassageTest {
    private static List<Passage> read(String text) {
        return Passage.read(text, new Authority(name -> Optional.of("$" + name.length() + "\\"))::tells);
    }

    private static String words(Passage passage) {
        return passage.lines().stream()
                .map(line -> line.stream().map(Piece::text).collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }

    @Test
    void headings_paragraphs_and_lists_are_parted_by_empty_lines() {
        var text = read("# Title\r\n\r\nOne\nline.\n\n\n- a\n- b\n\nLast #1 - one.\n");
        assertThat(text)
                .extracting(Passage::kind)
                .containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.ITEMS, Kind.PARAGRAPH);
        assertThat(text).extracting(PassageTest::words).containsExactly("Title", "One line.", "a|b", "Last #1 - one.");
    }

    @Test
    void addresses_become_links_and_the_full_stop_behind_them_does_not() {
        var pieces = read("See https://city.example/a?b=c. Or (post@city.example), not javascript:x.")
                .get(0)
                .lines()
                .get(0);
        assertThat(pieces)
                .contains(new Piece("https://city.example/a?b=c", Optional.of("https://city.example/a?b=c")))
                .contains(new Piece("post@city.example", Optional.of("mailto:post@city.example")));
        assertThat(pieces).filteredOn(piece -> piece.to().isPresent()).hasSize(2);
        assertThat(words(read("See https://city.example/a?b=c. Or (post@city.example).")
                        .get(0)))
                .isEqualTo("See https://city.example/a?b=c. Or (post@city.example).");
    }

    @Test
    void a_place_is_filled_with_what_the_authority_says_whatever_stands_in_it() {
        assertThat(words(read("At {city}!").get(0))).isEqualTo("At $24\\!");
        assertThatThrownBy(() -> read("At {weather}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weather");
    }

    @Test
    void an_empty_text_has_no_passages() {
        assertThat(read(" \n\n")).isEmpty();
    }
}
