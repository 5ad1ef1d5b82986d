package org.vieraugen.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reads the portal may be tired, afraid, or new to the language: short sentences everywhere, and plain German by its own rules. */
class PlainWordsTest {
    private static final int MOST_WORDS = 15;
    private static final int MOST_WORDS_IN_PLAIN_GERMAN = 10;

    /** Vietnamese writes each syllable for itself. */
    private static final int MOST_SYLLABLES = 24;

    /** Chinese writes no spaces. */
    private static final int MOST_CHARACTERS = 40;

    private static final Pattern END = Pattern.compile("(?<=[.!?:;।؟۔።፤፦؛…])\\s+|\\n+|(?<=[。！？：；])");
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zweimal|dreimal)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJUNCTIVE =
            Pattern.compile("\\b(würde|könnte|hätte|wäre|müsste|dürfte)(n|st|t)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LONG_NOUN = Pattern.compile("\\b[A-ZÄÖÜ][a-zäöüß]{13,}\\b");

    /** Long, but of one piece. */
    private static final Set<String> OF_ONE_PIECE = Set.of(
            "Benachteiligung",
            "Diskriminierung",
            "Diskriminierungs",
            "Entscheidungen",
            "Entschuldigung",
            "Heruntergeladene",
            "Unterschreiben",
            "Unterschrieben",
            "Zurückgenommen",
            "Zusammenfassung");

    /** The paper that somebody signs: its sentences are law, and set apart. */
    private static final String PAPER = "authorisation.text.";

    static Stream<Language> live() {
        return Language.live().stream();
    }

    private static Map<String, String> plainGerman() {
        return Bundle.ofPeople(Language.find("de-simple").orElseThrow());
    }

    private static List<String> sentences(Language language, String text) {
        var said = new MessageFormat(text, language.locale()).format(new Object[] {3, 5, 7});
        return Arrays.stream(END.split(said)).map(String::strip).toList();
    }

    private static long words(String sentence) {
        return Arrays.stream(sentence.split("\\s+"))
                .filter(WORD.asMatchPredicate())
                .count();
    }

    @ParameterizedTest
    @MethodSource("live")
    void no_sentence_for_people_outside_the_staff_is_longer_than_fifteen_words(Language language) {
        ToLongFunction<String> length = language.tag().equals("zh") ? String::length : PlainWordsTest::words;
        int most =
                switch (language.tag()) {
                    case "zh" -> MOST_CHARACTERS;
                    case "vi" -> MOST_SYLLABLES;
                    case "de-simple" -> MOST_WORDS_IN_PLAIN_GERMAN;
                    default -> MOST_WORDS;
                };
        var tooLong = new ArrayList<String>();
        Bundle.ofPeople(language).forEach((key, text) -> {
            if (!key.startsWith(PAPER)) {
                sentences(language, text).stream()
                        .filter(sentence -> length.applyAsLong(sentence) > most)
                        .forEach(sentence -> tooLong.add(key + ": " + sentence));
            }
        });
        assertThat(tooLong).isEmpty();
    }

    private static void assertNone(Pattern pattern, Predicate<String> meant) {
        plainGerman().forEach((key, text) -> assertThat(
                        pattern.matcher(text).results().map(m -> m.group()).filter(meant))
                .as(key)
                .isEmpty());
    }

    @Test
    void plain_German_writes_numbers_as_digits() {
        assertNone(NUMBER, word -> true);
    }

    @Test
    void plain_German_says_what_is_and_not_what_might_be() {
        assertNone(SUBJUNCTIVE, word -> true);
    }

    @Test
    void plain_German_parts_long_words_by_a_hyphen() {
        assertNone(LONG_NOUN, word -> !OF_ONE_PIECE.contains(word));
    }

    @Test
    void plain_German_explains_a_hard_word_where_it_comes_first() {
        var texts = plainGerman();
        assertThat(texts.get("start.safe.text")).contains("Ombuds-Person. Das ist ");
        assertThat(texts.get("legal.text")).contains("Ein Bescheid ist ");
        assertThat(texts.get("authorisation.lead")).contains("Eine Vollmacht ist ");
    }

    @Test
    void plain_German_leaves_nothing_out_that_cannot_be_undone() {
        assertThat(plainGerman().get("case.withdrawal.text")).contains("Sie können das nicht zurücknehmen.");
    }
}
