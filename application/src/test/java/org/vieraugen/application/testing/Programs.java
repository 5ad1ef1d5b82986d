package org.vieraugen.application.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Programs that tests call. Where one is missing they are skipped, and say what brings it; {@code ./test} says so again at its end. */
public final class Programs {
    private Programs() {}

    /**
     * @param program a file, or a name that is looked for in {@code PATH}
     * @param bringer Debian's package
     */
    public static void need(String program, String bringer) {
        need(isHere(program), program, bringer);
    }

    /** The same for what Debian's own Python can import. */
    public static void needOfPython(String module, String bringer) throws IOException, InterruptedException {
        var python = "/usr/bin/python3";
        need(
                isHere(python)
                        && new ProcessBuilder(python, "-c", "import " + module)
                                        .redirectErrorStream(true)
                                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                        .start()
                                        .waitFor()
                                == 0,
                "Python's " + module,
                bringer);
    }

    /** @param here whether it is there, and may be used */
    public static void need(boolean here, String what, String bringer) {
        var missing = what + " is missing; on Debian: apt-get install " + bringer;
        if (!here) {
            System.err.println("!!! NOT TRIED: " + missing);
        }
        assumeTrue(here, missing);
    }

    private static boolean isHere(String program) {
        return program.startsWith("/")
                ? Files.isExecutable(Path.of(program))
                : Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
