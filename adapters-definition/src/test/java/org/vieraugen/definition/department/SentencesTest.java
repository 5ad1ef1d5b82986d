package org.vieraugen.definition.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.department.Flaw;

/** Whoever writes a definition reads what is wrong in German or English, wherever it was found. */
class SentencesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    /** How flaws are named in the code, alone or behind the field that is looked at. */
    private static final Pattern KIND = Pattern.compile(
            "(?:Flaw\\.of|(?<![.\\w])problem)\\(\\s*\"([a-z-]+)\"|\\.check\\(\\s*[\\w\"]+,[^;]*?,\\s*\"([a-z-]+)\"[,)\\s]");

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }

    @Test
    void both_languages_say_the_same_of_everything() {
        var german = Sentences.read("de");
        var english = Sentences.read("en");
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var kind : english.stringPropertyNames()) {
            assertThat(places(german.getProperty(kind))).as(kind).isEqualTo(places(english.getProperty(kind)));
            if (!kind.equals("malformed")) {
                assertThat(german.getProperty(kind)).as(kind).isNotBlank().isNotEqualTo(english.getProperty(kind));
            }
        }
    }

    @Test
    void everything_that_can_be_wrong_has_its_sentence() throws IOException {
        var named = new TreeSet<String>();
        for (var folder : List.of(
                Path.of("src/main/java/org/vieraugen/definition/department"),
                Path.of("../domain/src/main/java/org/vieraugen/domain/department"))) {
            try (var files = Files.list(folder)) {
                for (var file : (Iterable<Path>) files::iterator) {
                    KIND.matcher(Files.readString(file)).results().forEach(found -> {
                        var kind = found.group(1) == null ? found.group(2) : found.group(1);
                        named.add(kind);
                        assertThat(Sentences.knows(kind))
                                .as(file.getFileName() + ": " + kind)
                                .isTrue();
                    });
                }
            }
        }
        var unused = new TreeSet<>(Sentences.read("en").stringPropertyNames());
        unused.removeAll(named);
        assertThat(unused)
                .as("all others are words of the domain for a value that cannot be")
                .containsExactly("deadline.out-of-range", "department.bad-key", "staff.bad-key", "team.bad-key");
    }

    @Test
    void a_problem_is_said_in_each_language_with_its_place() {
        var problem = Sentences.problem("amt.yaml:7", Flaw.of("team-unknown", "t9"));
        assertThat(problem.in("de")).isEqualTo("amt.yaml:7: das Team „t9“ gibt es nicht");
        assertThat(problem.in("en")).isEqualTo("amt.yaml:7: there is no team 't9'");
        assertThat(problem).hasToString("amt.yaml:7: there is no team 't9'");
    }
}
