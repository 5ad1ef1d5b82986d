package org.vieraugen.application.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is read is looked at when the server starts, and is told to operators. */
class SettingsListTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern READ = Pattern.compile("@ConfigProperty\\(\\s*name\\s*=\\s*\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("`([a-z.][a-z0-9.-]*)`");

    private static final Set<String> LISTED =
            Settings.ALL.stream().map(Setting::name).collect(Collectors.toCollection(TreeSet::new));

    private static Set<String> read() throws IOException {
        try (var modules = Files.list(ROOT)) {
            var names = new TreeSet<String>();
            for (var module : modules.map(one -> one.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (var files = Files.walk(module)) {
                    for (var file : files.filter(one -> one.toString().endsWith(".java"))
                            .toList()) {
                        READ.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
                    }
                }
            }
            return names;
        }
    }

    /** The first column of the table of settings; a name that begins with a dot goes on where the one before it ended. */
    private static Set<String> told() throws IOException {
        var names = new TreeSet<String>();
        for (var line : Files.readAllLines(ROOT.resolve("docs/operations.md"))) {
            if (line.startsWith("| `")) {
                var parent = "";
                for (var found : NAME.matcher(line.split("\\|", 3)[1]).results().toList()) {
                    var name = found.group(1);
                    var whole = name.startsWith(".") ? parent + name : name;
                    parent = whole.replaceFirst("\\.[^.]*$", "");
                    names.add(whole);
                }
            }
        }
        return names;
    }

    @Test
    void every_setting_that_a_class_reads_is_in_the_list() throws IOException {
        assertThat(read()).hasSizeGreaterThan(40).isSubsetOf(LISTED);
    }

    @Test
    void every_setting_of_the_list_is_told_to_operators() throws IOException {
        assertThat(LISTED).isSubsetOf(told());
    }

    @Test
    void no_setting_stands_there_twice() {
        assertThat(Settings.ALL).hasSameSizeAs(LISTED);
    }
}
