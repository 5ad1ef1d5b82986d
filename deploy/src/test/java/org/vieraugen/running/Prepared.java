package org.vieraugen.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * What a server works out when it starts for the first time: which bundles its features need, what the WAR holds, where its annotations are, keys of the server's own. The
 * first server of a run that ends in good order leaves it to all later ones, which start as if it was for the second time and do a quarter less; those that were killed leave
 * nothing. It is kept in the folder that {@code prepared} names, if there is one, and is good for one WAR alone.
 */
final class Prepared {
    private static final List<String> WORKED_OUT = List.of("workarea", "resources/security");

    private Prepared() {}

    /** Gives it to a server that has not been started yet, if some other has left it. */
    static void putInto(Path home) throws IOException {
        var kept = kept().filter(Files::isDirectory);
        if (kept.isPresent() && !Files.exists(home.resolve(WORKED_OUT.get(0)))) {
            copy(kept.get(), home);
        }
    }

    /** Whether some server has left it already. */
    static boolean isKept() {
        return kept().filter(Files::exists).isPresent();
    }

    /** Keeps it, unless another was earlier. */
    static void keepFrom(Path home) {
        var kept = kept();
        try {
            if (kept.isEmpty() || Files.exists(kept.get()) || isChanged(home.resolve("apps/vieraugen.war"))) {
                return;
            }
            Files.createDirectories(kept.get().getParent());
            var copied = Files.createTempDirectory(kept.get().getParent(), "copying");
            copy(home, copied);
            Files.move(copied, kept.get(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another process of the tests may have left one in this moment.
            if (!Files.exists(kept.get())) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Some tests put a class of their own into it. */
    private static boolean isChanged(Path war) throws IOException {
        return Files.size(war) != Path.of(System.getProperty("war")).toFile().length();
    }

    private static Optional<Path> kept() {
        var war = Path.of(System.getProperty("war")).toFile();
        return Optional.ofNullable(System.getProperty("prepared"))
                .map(folder -> Path.of(folder, "of-" + war.lastModified() + "-" + war.length()));
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var one : WORKED_OUT) {
            Files.createDirectories(to.resolve(one));
            try (var all = Files.walk(from.resolve(one))) {
                for (var file : (Iterable<Path>) all::iterator) {
                    var target = to.resolve(from.relativize(file).toString());
                    if (!Files.exists(target) && !isOfTheServerThatWas(file, from.resolve(one))) {
                        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                    }
                }
            }
        }
    }

    /** Its lock, and the door by which it was told to stop. */
    private static boolean isOfTheServerThatWas(Path file, Path within) {
        return within.relativize(file).getName(0).toString().startsWith(".s");
    }
}
