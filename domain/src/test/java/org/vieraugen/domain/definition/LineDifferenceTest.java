package org.vieraugen.domain.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever no sentence tells of a changed definition is seen line by line. */
class LineDifferenceTest {
    private static List<String> told(String before, String after) {
        return LineDifference.between(before, after).stream()
                .map(line -> line.kind() + " " + line.text())
                .toList();
    }

    @Test
    void the_same_lines_differ_in_nothing_however_they_end() {
        assertThat(told("a\nb\n", "a\r\nb")).isEmpty();
        assertThat(told("", "")).isEmpty();
    }

    @Test
    void what_differs_stands_with_two_lines_around_it() {
        assertThat(told("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\nx\n5\n6\n7\n8\ny\n9\n"))
                .containsExactly(
                        "SAME 2", "SAME 3", "GONE 4", "NEW x", "SAME 5", "SAME 6", "SAME 7", "SAME 8", "NEW y",
                        "SAME 9");
    }

    @Test
    void what_is_left_out_between_is_marked() {
        var before = IntStream.range(0, 30).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
        assertThat(told(before, before.replace("\n3\n", "\n").replace("\n20\n", "\n")))
                .containsExactly(
                        "SAME 1", "SAME 2", "GONE 3", "SAME 4", "SAME 5", "CUT ", "SAME 18", "SAME 19", "GONE 20",
                        "SAME 21", "SAME 22");
    }

    @Test
    void a_text_that_has_nothing_in_common_is_exchanged_whole_without_counting_for_minutes() {
        var before = "a\n".repeat(5000);
        var after = "b\n".repeat(5000);
        assertThat(LineDifference.between(before, after)).hasSize(10_000);
    }
}
