package org.vieraugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.domain.naming.Certainty;
import org.vieraugen.language.Table.Row;

/**
 * C1 measured: who is found, and how often somebody is found who is not named. Each table was written without sight of rules and lists, and read once before
 * anything was mended by it; that first run is the honest figure, for texts nobody has seen:
 *
 * <ul>
 *   <li>held out: 2 of 98 names missed, 1 of 39 sentences certain, 3 of 12 complaints to be settled;
 *   <li>third: 15 of 179 missed (9 of them of the 33 in scripts without vowels or spaces; one by a wrong label of the table), 3 of 141 certain, 12 of 63 to be settled;
 *   <li>fourth: 4 of 74 missed (2 of 17 in such scripts; one by a wrong label), 2 of 66 certain, 2 of 41 to be settled;
 *   <li>fifth: 6 of 192 missed (none of 28 in such scripts; two in the field), 2 of 104 certain, 3 of 60 to be settled;
 *   <li>sixth: 3 of 140 missed (2 of 21 in such scripts; one with its letters apart), 2 of 76 certain, 7 of 60 to be settled;
 *   <li>seventh: 0 of 129 missed, 0 of 113 certain, 9 of 100 to be settled.
 * </ul>
 */
class NamesInTextsTest {
    private static final Set<String> WITHOUT_VOWELS_OR_SPACES = Set.of("ar", "fa", "ps", "hi", "ti", "zh");
    private static final Table TABLE = new Table();
    private static final List<String> TABLES =
            List.of("", "-held-out", "-third", "-fourth", "-fifth", "-sixth", "-seventh");

    private static List<String> tables() {
        return TABLES.stream().map(table -> "sentences" + table + ".tsv").toList();
    }

    @Test
    void the_tables_have_1600_sentences_in_every_language_of_the_portal_and_500_people() {
        var rows = rows(tables());

        assertThat(TABLE.people()).isEqualTo(500);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(1600);
        assertThat(rows.stream().map(Row::language).collect(Collectors.toSet()))
                .contains(
                        "ar",
                        "bg",
                        "de",
                        "de-simple",
                        "en",
                        "es",
                        "fa",
                        "fr",
                        "hi",
                        "it",
                        "ku",
                        "pl",
                        "ps",
                        "pt",
                        "ro",
                        "ru",
                        "so",
                        "sq",
                        "sr-Latn",
                        "ti",
                        "tr",
                        "uk",
                        "vi",
                        "zh");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void C1_everybody_named_in_the_field_is_found(String file) {
        assertThat(missed(file, Row::given)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void C1_everybody_named_in_Latin_Cyrillic_or_Greek_text_is_found(String file) {
        assertThat(missed(file, row -> !row.given() && !WITHOUT_VOWELS_OR_SPACES.contains(row.language())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void C1_nine_in_ten_named_in_scripts_without_vowels_or_spaces_are_found(String file) {
        Predicate<Row> such = row -> !row.given() && WITHOUT_VOWELS_OR_SPACES.contains(row.language());
        long all = rows(List.of(file)).stream()
                .filter(such.and(row -> !row.namesNobody()))
                .count();

        assertThat(missed(file, such).size()).isLessThanOrEqualTo((int) all / 10);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void C1_at_most_one_in_a_hundred_sentences_that_name_nobody_is_read_as_certain(String file) {
        var nobody = rows(List.of(file)).stream().filter(Row::namesNobody).toList();
        var wrong = nobody.stream()
                .filter(row -> TABLE.read(row).stream().anyMatch(r -> r.certainty() == Certainty.CERTAIN))
                .toList();

        assertThat(wrong).hasSizeLessThanOrEqualTo(nobody.size() / 100);
    }

    @Test
    void C1_at_most_one_in_twenty_complaints_that_name_nobody_need_settling() {
        var complaints = new ArrayList<String>();
        for (var table : TABLES) {
            complaints.addAll(Table.lines("complaints" + table + ".txt"));
        }
        var settled = complaints.stream()
                .filter(text -> !TABLE.names().running(text).isEmpty())
                .toList();

        System.out.printf("complaints that name nobody: %d, to be settled: %d%n", complaints.size(), settled.size());
        assertThat(settled).hasSizeLessThanOrEqualTo(complaints.size() / 20);
    }

    @Test
    void the_figures() {
        for (var file : tables()) {
            var rows = rows(List.of(file));
            long named = rows.stream().filter(row -> !row.namesNobody()).count();
            long nobody = rows.size() - named;
            long certain = rows.stream()
                    .filter(Row::namesNobody)
                    .filter(row -> TABLE.read(row).stream().anyMatch(r -> r.certainty() == Certainty.CERTAIN))
                    .count();
            long any = rows.stream()
                    .filter(Row::namesNobody)
                    .filter(row -> !TABLE.read(row).isEmpty())
                    .count();
            System.out.printf(
                    "%s: %d sentences name somebody, %d missed; %d name nobody, read as certain %d, as anything %d%n",
                    file, named, missed(file, row -> true).size(), nobody, certain, any);
            assertThat(named).isGreaterThan(nobody);
        }
    }

    private static List<Row> missed(String file, Predicate<Row> which) {
        return rows(List.of(file)).stream()
                .filter(row -> !row.namesNobody())
                .filter(which)
                .filter(row -> !TABLE.finds(row))
                .toList();
    }

    private static List<Row> rows(List<String> files) {
        var rows = new ArrayList<Row>();
        for (var file : files) {
            rows.addAll(Table.rows(file));
        }
        return rows;
    }
}
