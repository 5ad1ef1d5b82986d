package org.vieraugen.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.text.Lines.Fate;
import org.vieraugen.domain.text.Lines.Line;

/** F11: whoever confirms a change sees what goes and what comes, and nothing is left out. */
class LinesTest {
    private static String said(String before, String after) {
        return Lines.between(before, after).stream()
                .map(line -> (line.fate() == Fate.GOES ? "-" : line.fate() == Fate.COMES ? "+" : " ") + line.text())
                .collect(Collectors.joining("|"));
    }

    @Test
    void a_changed_line_goes_and_comes_between_those_that_stay() {
        assertThat(said("Guten Tag\nalt\nGruß", "Guten Tag\nneu\nGruß")).isEqualTo(" Guten Tag|-alt|+neu| Gruß");
        assertThat(said("a\nb\nc\nd", "a\nc\nx\nd")).isEqualTo(" a|-b| c|+x| d");
    }

    @Test
    void a_text_that_is_new_or_goes_is_all_new_or_all_gone() {
        assertThat(said("", "a\nb")).isEqualTo("+a|+b");
        assertThat(said("a\n", "")).isEqualTo("-a|-");
        assertThat(said("", "")).isEmpty();
        assertThat(said("a", "a")).isEqualTo(" a");
    }

    @Test
    void blanks_and_empty_lines_are_differences_too() {
        assertThat(said("a\nb", "a\n\nb")).isEqualTo(" a|+| b");
        assertThat(said("a", "a ")).isEqualTo("-a|+a ");
    }

    @Test
    void texts_of_very_many_lines_are_compared_in_a_moment() {
        var before = String.join("\n", Collections.nCopies(5_000, "x"));
        var after = String.join("\n", Collections.nCopies(5_000, "y"));
        assertThat(Lines.between(before, after)).hasSize(10_000);
    }

    @Property
    void from_what_is_shown_both_texts_can_be_read(
            @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'c') Character> before,
            @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'c') Character> after) {
        var old = joined(before);
        var now = joined(after);
        var lines = Lines.between(old, now);
        assertThat(without(lines, Fate.COMES)).isEqualTo(old);
        assertThat(without(lines, Fate.GOES)).isEqualTo(now);
    }

    private static String joined(List<Character> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static String without(List<Line> lines, Fate fate) {
        return lines.stream()
                .filter(line -> line.fate() != fate)
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }
}
