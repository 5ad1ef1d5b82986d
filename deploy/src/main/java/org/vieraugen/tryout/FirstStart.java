package org.vieraugen.tryout;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;

/**
 * Unpacks PostgreSQL and makes its cluster in a process of its own. Unpacking takes 64 MB in one piece, for which a server that is starting has room only by luck.
 */
final class FirstStart {
    /** What the library leaves beside a program that is unpacked whole. */
    private static final String WHOLE = ".exists";

    private FirstStart() {}

    /** @param arguments the folder of {@link Cluster#in} */
    public static void main(String[] arguments) throws SQLException {
        Cluster.start(Path.of(arguments[0])).stopLast();
    }

    static boolean isNeeded(Path programs) throws IOException {
        if (!Files.isDirectory(programs)) {
            return true;
        }
        try (var found = Files.find(programs, 2, (path, attributes) -> path.endsWith(WHOLE))) {
            return found.findFirst().isEmpty();
        }
    }

    /** @throws IOException with what the process said, when it fails */
    static void in(Path folder) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        library().resolve("*").toString(),
                        FirstStart.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("PostgreSQL cannot be unpacked in " + folder + ": " + said.strip());
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The folder with the try-out's own archive, and those that it needs. */
    private static Path library() throws IOException {
        try {
            var here = FirstStart.class.getProtectionDomain().getCodeSource().getLocation();
            return Objects.requireNonNull(Path.of(here.toURI()).getParent(), "an archive stands in a folder");
        } catch (URISyntaxException e) {
            throw new IOException("no folder of the try-out's library", e);
        }
    }
}
