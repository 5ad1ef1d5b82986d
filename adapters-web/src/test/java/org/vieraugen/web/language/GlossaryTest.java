package org.vieraugen.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing has one word in each language, and the legal remedy never the word of our own step: as {@code docs/glossary.md} says. */
class GlossaryTest {
    private static final int FEWEST = 40;
    private static final String LAW = " (law)";

    /** Where the file number of the authority is asked for. */
    private static final Set<String> FILE_NUMBER = Set.of(
            "field.fileNumber",
            "field.fileNumber.hint",
            "start.papers.anonymous",
            "form.anonymous.text",
            "where.anonymous");

    private static final Map<String, List<Row>> GLOSSARY = read();

    /**
     * One line of the glossary.
     *
     * @param key the text in which the word stands, or empty
     * @param not the words that are not used for it
     */
    private record Row(String term, String word, String key, List<String> not) {}

    private static Map<String, List<Row>> read() {
        var sections = new LinkedHashMap<String, List<Row>>();
        var rows = new ArrayList<Row>();
        try {
            for (var line : Files.readAllLines(Path.of("../docs/glossary.md"))) {
                if (line.startsWith("## ")) {
                    rows = new ArrayList<>();
                    sections.put(line.substring(3).split(" ", 2)[0], rows);
                } else if (line.startsWith("| ") && !line.startsWith("| term ")) {
                    var cells = line.split("\\|", -1);
                    rows.add(new Row(
                            cells[1].strip(),
                            cells[2].strip(),
                            cells[3].replace("`", "").strip(),
                            Arrays.stream(cells[4].split(","))
                                    .map(String::strip)
                                    .filter(word -> !word.isEmpty())
                                    .toList()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }

    static Stream<Language> live() {
        return Language.live().stream();
    }

    private static String low(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Test
    void each_language_has_a_word_for_each_of_the_terms_that_carry_the_procedure() {
        assertThat(GLOSSARY.keySet())
                .containsExactlyElementsOf(live().map(Language::tag).toList());
        var terms = GLOSSARY.get("de").stream().map(Row::term).toList();
        assertThat(terms).hasSizeGreaterThanOrEqualTo(FEWEST).doesNotHaveDuplicates();
        GLOSSARY.forEach((tag, rows) -> {
            assertThat(rows).as(tag).extracting(Row::term).isEqualTo(terms);
            assertThat(rows).as(tag).extracting(Row::word).doesNotContain("");
        });
    }

    @ParameterizedTest
    @MethodSource("live")
    void the_word_of_a_term_stands_in_the_text_that_shows_it(Language language) {
        var texts = Bundle.ofPeople(language);
        for (var row : GLOSSARY.get(language.tag())) {
            if (!row.key().isEmpty()) {
                assertThat(texts).as(row.term()).containsKey(row.key());
                assertThat(low(texts.get(row.key()))).as(row.key()).contains(low(row.word()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("live")
    void no_text_uses_a_word_against_the_glossary(Language language) {
        var texts = Bundle.ofPeople(language);
        for (var row : GLOSSARY.get(language.tag())) {
            for (var not : row.not()) {
                assertThat(found(texts, not))
                        .as("%s: not %s, but %s", row.term(), not, row.word())
                        .isEmpty();
            }
        }
    }

    /** The keys of the texts that have that word although they are not about the legal remedy. */
    private static List<String> found(Map<String, String> texts, String not) {
        boolean law = not.endsWith(LAW);
        var word = low(law ? not.substring(0, not.length() - LAW.length()) : not);
        return texts.entrySet().stream()
                .filter(text -> low(text.getValue()).contains(word))
                .filter(text -> !(law && isAboutTheLegalRemedy(text.getKey(), text.getValue())))
                .map(Map.Entry::getKey)
                .filter(key -> !FILE_NUMBER.contains(key))
                .toList();
    }

    /** What also has the German word of the letter says that it means the remedy; German itself names both remedies. */
    private static boolean isAboutTheLegalRemedy(String key, String text) {
        return key.startsWith("legal.") || key.startsWith("foot.") || text.contains("Klage");
    }

    @ParameterizedTest
    @MethodSource("live")
    void the_authoritys_file_number_is_never_the_complaints(Language language) {
        assertThat(Bundle.ofPeople(language).entrySet().stream()
                        .filter(text -> text.getValue().contains("Aktenzeichen")
                                || text.getValue().contains("Akten-Zeichen"))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()))
                .isSubsetOf(FILE_NUMBER);
    }
}
