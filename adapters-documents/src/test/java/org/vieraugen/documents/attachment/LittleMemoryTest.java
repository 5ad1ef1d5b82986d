package org.vieraugen.documents.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.application.attachment.Cleaning.Refused;
import org.vieraugen.domain.attachment.FileKind;

/**
 * Each picture is cleaned by a process that has less heap than a server in use has left, and whose whole memory is looked at. Nothing is said by running out of
 * memory: it is taken, or refused with a reason.
 */
class LittleMemoryTest {
    private static final String HEAP = "-Xmx56m";
    private static final int MOST_MEGABYTES = 160;

    @TempDir
    static Path folder;

    /** What the process of its own does: prints the copy's size or the reason, and the most memory that it had. */
    public static final class Apart {
        private Apart() {}

        public static void main(String[] args) throws Exception {
            var file = Path.of(args[1]);
            var copy = new ByteArrayOutputStream();
            try {
                new CleanCopies().clean(FileKind.valueOf(args[0]), () -> Files.newInputStream(file), copy);
                var reader = ImageIO.getImageReadersByMIMEType(
                                FileKind.valueOf(args[0]).mediaType())
                        .next();
                reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(copy.toByteArray())));
                System.out.println(reader.getWidth(0) + "x" + reader.getHeight(0));
            } catch (Refused e) {
                System.out.println(e.reason().code());
            }
            System.out.println(Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .findFirst()
                    .orElse("0"));
        }
    }

    static Stream<Arguments> pictures() throws Exception {
        return Stream.of(
                Arguments.of("a phone of 12 megapixels", "JPEG", LargePictures.jpeg(folder, 4_000, 3_000, false), true),
                Arguments.of("one of 50", "JPEG", LargePictures.jpeg(folder, 8_192, 6_144, false), true),
                Arguments.of("a panorama", "JPEG", LargePictures.jpeg(folder, 16_200, 3_900, false), true),
                Arguments.of("one of 108", "JPEG", LargePictures.jpeg(folder, 12_000, 9_000, false), true),
                Arguments.of("one of 200", "JPEG", LargePictures.jpeg(folder, 16_384, 12_288, false), true),
                Arguments.of("one of 256", "JPEG", LargePictures.jpeg(folder, 16_000, 16_000, false), false),
                Arguments.of("a progressive one of 12", "JPEG", LargePictures.jpeg(folder, 4_000, 3_000, true), true),
                Arguments.of("a progressive one of 50", "JPEG", LargePictures.jpeg(folder, 8_192, 6_144, true), false),
                Arguments.of("a long line", "JPEG", LargePictures.jpeg(folder, 65_000, 3_000, false), true),
                Arguments.of("a screen with transparency", "PNG", LargePictures.png(folder, 4_000, 3_000, false), true),
                Arguments.of("a large one", "PNG", LargePictures.png(folder, 9_000, 5_000, false), true),
                Arguments.of("an interlaced one", "PNG", LargePictures.png(folder, 5_000, 4_000, true), true),
                Arguments.of(
                        "one of 60 with transparency", "PNG", LargePictures.png(folder, 10_000, 6_000, false), false),
                Arguments.of("a line without end", "PNG", LargePictures.png(folder, 80_000, 10, false), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void what_is_taken_and_what_is_refused_needs_little_memory(String what, String kind, Path file, boolean taken)
            throws Exception {
        var said = run(kind, file);
        assertThat(said.get(0)).as(what).matches(taken ? "\\d+x\\d+" : "file-too-many-pixels");
        assertThat(Integer.parseInt(said.get(1)) / 1024).as("MB").isLessThan(MOST_MEGABYTES);
    }

    private static List<String> run(String kind, Path file) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Apart.class.getName(),
                        kind,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said.lines().toList();
    }
}
