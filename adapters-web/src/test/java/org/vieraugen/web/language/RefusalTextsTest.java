package org.vieraugen.web.language;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.web.failure.Failure;

/** Whatever {@code domain} and {@code application} refuse is said to staff in a sentence of their language: no code and no English reaches a German page. */
class RefusalTextsTest {
    private static final String CODE = "\"([a-z0-9-]+)\"";
    private static final Pattern RULE = Pattern.compile(
            "new (?:[a-z.]+\\.)?(?:RuleBroken|NotYours)\\(\\s*(\"[^\"]+\"|[\\w.]+(?:\\([^)]*\\))?(?:\\.\\w+\\(\\))*),\\s*([^,]+),");
    private static final Pattern SHORT = Pattern.compile("\\bbroken\\(\\s*" + CODE + ",");
    private static final Pattern MALFORMED = Pattern.compile("new Malformed\\(\\s*[^,]+,\\s*" + CODE);
    private static final Pattern UNKNOWN = Pattern.compile("new Unknown\\(\\s*" + CODE);
    private static final String SOURCES = sources("domain") + sources("application");

    private static String sources(String module) {
        try (var files = Files.walk(Path.of("../" + module + "/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(RefusalTextsTest::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> all(Pattern pattern) {
        return pattern.matcher(SOURCES).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Set<String> reasons() {
        var reasons = RULE.matcher(SOURCES)
                .results()
                .map(found -> found.group(2))
                .filter(reason -> !reason.equals("reason"))
                .collect(toCollection(TreeSet::new));
        assertThat(reasons).allMatch(reason -> reason.matches(CODE));
        var bare = reasons.stream().map(reason -> reason.replace("\"", "")).collect(toCollection(TreeSet::new));
        bare.addAll(all(SHORT));
        return bare;
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        for (var name : List.of("texts_", "staff_")) {
            try (var file = Texts.class.getResourceAsStream("/org/vieraugen/web/" + name + language + ".properties")) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void every_rule_refuses_in_a_sentence_and_no_sentence_is_left_over(String language) {
        var texts = texts(language);
        assertThat(reasons()).hasSizeGreaterThan(150);
        assertThat(texts.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("refused."))
                        .map(key -> key.substring("refused.".length())))
                .containsExactlyInAnyOrderElementsOf(reasons());
        for (var reason : reasons()) {
            assertThat(texts.getProperty("refused." + reason)).as(reason).matches("(?s).*[.}]");
        }
    }

    @Test
    void a_sentence_names_the_same_in_both_languages() {
        for (var reason : reasons()) {
            var key = "refused." + reason;
            assertThat(places(texts("en").getProperty(key)))
                    .as(key)
                    .isEqualTo(places(texts("de").getProperty(key)));
        }
    }

    private static Set<String> places(String message) {
        var pattern = new MessagePattern(message);
        var found = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                found.add(pattern.getSubstring(part));
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void every_rule_has_a_heading(String language) {
        var rules = RULE.matcher(SOURCES)
                .results()
                .map(found -> found.group(1))
                .filter(rule -> rule.startsWith("\""))
                .map(rule -> "problem." + Failure.kind(rule.replace("\"", "")))
                .toList();
        assertThat(texts(language).stringPropertyNames()).containsAll(rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void what_is_wrong_with_a_field_and_what_there_is_not_is_said(String language) {
        var keys = texts(language).stringPropertyNames();
        assertThat(all(MALFORMED)).hasSizeGreaterThan(40).allMatch(code -> keys.contains("wrong." + code));
        assertThat(all(UNKNOWN)).hasSizeGreaterThan(10).allMatch(code -> keys.contains("problem.unknown-" + code));
    }
}
