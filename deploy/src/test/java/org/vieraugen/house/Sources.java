package org.vieraugen.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of all modules, as they lie in their folders. */
final class Sources {
    private static final String ROOT = "src/main/java/org/vieraugen/";

    private Sources() {}

    /** How many files each package has, by its name without {@code org.vieraugen.}, such as {@code domain.review}. */
    static Map<String, Integer> filesByPackage() {
        var sizes = new TreeMap<String, Integer>();
        java().forEach(file -> sizes.merge(name(file).replaceFirst("\\.[^.]*$", ""), 1, Integer::sum));
        return sizes;
    }

    /** How many lines each class's file has, such as {@code domain.review.Remedy}. */
    static Map<String, Integer> linesByClass() {
        var sizes = new TreeMap<String, Integer>();
        java().forEach(file -> sizes.put(name(file), read(file).size()));
        return sizes;
    }

    /** Where the pages' templates have what fits the pattern: file and line. */
    static List<String> inTemplates(Pattern wanted) {
        var found = new ArrayList<String>();
        files(Path.of("../adapters-web/src/main/jte")).forEach(file -> {
            var lines = read(file);
            for (int i = 0; i < lines.size(); i++) {
                if (wanted.matcher(lines.get(i)).find()) {
                    found.add(file.getFileName() + ":" + (i + 1));
                }
            }
        });
        return found;
    }

    private static Stream<Path> java() {
        try (var all = Files.list(Path.of(".."))) {
            return all
                    .map(module -> module.resolve(ROOT))
                    .filter(Files::isDirectory)
                    .flatMap(Sources::files)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        var path = file.toString();
        return path.substring(path.indexOf(ROOT) + ROOT.length())
                .replaceFirst("\\.java$", "")
                .replace('/', '.');
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
