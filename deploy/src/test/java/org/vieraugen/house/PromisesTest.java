package org.vieraugen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages promise is kept by a rule, and a test shows it (L2): the tables of {@code docs/security.md} name what is there. */
class PromisesTest {
    private static final Path DOCUMENT = Path.of("../docs/security.md");
    private static final String HEAD = "| text | what it promises, and its limit | rule | test |";
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))(?:#(\\w+))?`");

    /** Each test class's source, by its simple name. */
    private static final Map<String, String> SOURCES = sources();

    private static Map<String, String> sources() {
        try (var modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(PromisesTest::javaIn)
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            PromisesTest::read,
                            (one, other) -> one + other));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Path> javaIn(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String[]> promises() {
        var lines = read(DOCUMENT).lines().toList();
        assertThat(lines).contains(HEAD);
        return lines.subList(lines.indexOf(HEAD) + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|", -1))
                .toList();
    }

    private static boolean isThere(MatchResult test) {
        var source = SOURCES.get(test.group(1));
        return source != null
                && (test.group(2) == null
                        || Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|ArchTest)\\b[^;]*\\bvoid "
                                        + test.group(2) + "\\(")
                                .matcher(source)
                                .find());
    }

    @Test
    void every_promise_names_its_rule_and_a_test_that_is_there() {
        var promises = promises();
        assertThat(promises).hasSizeGreaterThan(15);
        var missing = new ArrayList<String>();
        for (var row : promises) {
            assertThat(row).as(row[1]).hasSize(6);
            assertThat(row[2].strip()).as(row[1]).isNotEmpty();
            assertThat(row[3].strip()).as(row[1]).isNotEmpty();
            var tests = TEST.matcher(row[4]).results().toList();
            assertThat(tests).as(row[1]).isNotEmpty();
            assertThat(tests)
                    .as(row[4])
                    .hasSameSizeAs(QUOTED.matcher(row[4]).results().toList());
            tests.stream()
                    .filter(test -> !isThere(test))
                    .map(MatchResult::group)
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_promise_names_texts_that_the_pages_say() throws IOException {
        var texts = new Properties();
        for (var bundle : List.of("texts_de", "staff_de", "partner_de")) {
            try (var file = Files.newBufferedReader(
                    Path.of("../adapters-web/src/main/resources/org/vieraugen/web/" + bundle + ".properties"))) {
                texts.load(file);
            }
        }
        for (var row : promises()) {
            var keys = QUOTED.matcher(row[1])
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(keys).as(row[1]).isNotEmpty().allMatch(texts::containsKey);
        }
    }

    @Test
    void every_test_that_the_document_names_is_there() {
        assertThat(TEST.matcher(read(DOCUMENT))
                        .results()
                        .filter(test -> !isThere(test))
                        .map(MatchResult::group))
                .isEmpty();
    }
}
